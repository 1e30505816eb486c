package org.waymark.site.page.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.model.Entry;
import org.waymark.model.schema.BackRelation;
import org.waymark.site.render.words.Messages;

/**
 * The records that refer to a record, by relation. A new kind in the model is automatically on the pages of the records
 * that it names.
 */
public final class Relations {

    private Relations() {}

    /**
     * All relations to the record except these. Relations without records are left out, unless there is a message for
     * this case.
     */
    public static List<RelationView> rest(Entry record, Set<String> placed, PageContext page) {
        Messages messages = page.messages();
        List<RelationView> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        BackRelation.to(record.kind()).stream()
                .filter(relation -> placed.contains(relation.name()))
                .forEach(relation -> ids.add(relation.from().path()));
        for (BackRelation relation : BackRelation.to(record.kind())) {
            String name = relation.name();
            String key = "relation." + name;
            List<LinkView> links = placed.contains(name)
                    ? List.of()
                    : page.entries(page.edition()
                            .graph()
                            .related(record, name, relation.from().type()));
            if (!links.isEmpty() || (!placed.contains(name) && messages.has(key + ".none"))) {
                String folder = relation.from().path();
                all.add(new RelationView(
                        ids.add(folder) ? folder : name.replace('_', '-'),
                        page.say(messages.has(key) ? key : "nav." + folder),
                        links.isEmpty() ? page.say(key + ".none") : "",
                        links));
            }
        }
        return all;
    }
}
