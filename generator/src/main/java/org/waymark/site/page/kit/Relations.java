package org.waymark.site.page.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.model.Entry;
import org.waymark.model.schema.BackRelation;
import org.waymark.site.render.words.Messages;

/** Who names a record, by relation, so that a kind that is added to the model is on the pages of what it names at once. */
public final class Relations {

    private Relations() {}

    /** All relations that the record is told of, but not these; none without records, unless a message says so. */
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
