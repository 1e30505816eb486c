package org.waymark.catalogue.enrich;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.catalogue.place.Reach;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;

/** Turns one-way references into relations in both directions, as the schema says. */
public final class Linker {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::slug).thenComparing(entry -> Kinds.ALL.indexOf(entry.kind()));

    private final Catalogue catalogue;
    private final Map<String, Map<Entry, TreeSet<Entry>>> relations = new LinkedHashMap<>();

    private Linker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Links the records of a catalogue. References that lead nowhere are left out; the checks report them. */
    public static Graph link(Catalogue catalogue) {
        Linker linker = new Linker(catalogue);
        for (Kind<?> kind : Kinds.ALL) {
            RecordSchema schema = RecordSchema.of(kind.type());
            List<FieldSchema> told =
                    schema.fields().stream().filter(linker::isTold).toList();
            for (Entry entry : told.isEmpty() ? List.<Entry>of() : catalogue.all(kind.type())) {
                told.forEach(field -> linker.link(entry, schema, entry, field, "", ""));
            }
        }
        Reach reach = Reach.of(catalogue);
        return new Graph(catalogue, linker.sorted(), Facets.of(catalogue, reach), reach);
    }

    /** Whether a field, or a field of a group in it, names a relation. */
    private boolean isTold(FieldSchema field) {
        boolean told = false;
        for (String name : List.of(field.relation(), field.back())) {
            if (!name.isEmpty()) {
                relations.computeIfAbsent(name, key -> new IdentityHashMap<>());
                told = true;
            }
        }
        RecordSchema nested = field.nested();
        for (FieldSchema each : nested == null ? List.<FieldSchema>of() : nested.fields()) {
            told |= isTold(each);
        }
        return told;
    }

    /** @param relation the {@code back} relation of the surrounding group; empty if it has none */
    private void link(Entry from, RecordSchema schema, Object record, FieldSchema field, String relation, String back) {
        String forward = field.relation().isEmpty() ? relation : field.relation();
        String backward = field.back().isEmpty() ? back : field.back();
        for (Object value : schema.all(record, field)) {
            RecordSchema nested = field.nested();
            if (nested != null) {
                nested.fields().forEach(each -> link(from, nested, value, each, forward, backward));
            } else if (value instanceof Ref ref) {
                Entry to = catalogue.resolve(ref);
                if (to != null && to != from) {
                    add(forward, from, to);
                    add(backward, to, from);
                }
            }
        }
    }

    private void add(String relation, Entry from, Entry to) {
        if (!relation.isEmpty()) {
            relations
                    .computeIfAbsent(relation, key -> new IdentityHashMap<>())
                    .computeIfAbsent(from, key -> new TreeSet<>(ORDER))
                    .add(to);
        }
    }

    private Map<String, Map<Entry, List<Entry>>> sorted() {
        Map<String, Map<Entry, List<Entry>>> all = new LinkedHashMap<>();
        relations.forEach((relation, ends) -> {
            // By identity, because comparing whole records field by field would be far too slow.
            Map<Entry, List<Entry>> lists = new IdentityHashMap<>();
            ends.forEach((entry, others) -> lists.put(entry, List.copyOf(others)));
            all.put(relation, lists);
        });
        return all;
    }
}
