package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.Values;

/** Finds the changes of terms in vocabularies whose files have changed. */
final class TermChanges {

    private static final String FOLDER = "content/vocabularies/";

    private final ComparedVersion before;
    private final ComparedVersion after;
    private final Map<Use, Integer> used;
    private final Map<Use, Integer> uses;
    private final List<TermChange> changes = new ArrayList<>();

    /** A term as records name it. */
    private record Use(String vocabulary, String id) {}

    private TermChanges(ComparedVersion before, ComparedVersion after) {
        this.before = before;
        this.after = after;
        this.used = uses(before);
        this.uses = uses(after);
    }

    /** All changes by vocabulary, then in the order of their terms; those that were added come last. */
    static List<TermChange> between(ComparedVersion before, ComparedVersion after) {
        Set<String> names = new TreeSet<>();
        changedFiles(before, after, names);
        changedFiles(after, before, names);
        if (names.isEmpty()) {
            return List.of();
        }
        TermChanges found = new TermChanges(before, after);
        names.forEach(found::vocabulary);
        return List.copyOf(found.changes);
    }

    /** The vocabularies whose files one side has and the other lacks or has in another version. */
    private static void changedFiles(ComparedVersion one, ComparedVersion other, Set<String> names) {
        one.versions().forEach((path, version) -> {
            if (path.startsWith(FOLDER) && !version.equals(other.versions().get(path))) {
                names.add(path.substring(FOLDER.length()).replaceFirst("\\.ya?ml$", ""));
            }
        });
    }

    private static Map<Use, Integer> uses(ComparedVersion side) {
        Map<Use, Integer> counts = new HashMap<>();
        side.catalogue()
                .entries()
                .values()
                .forEach(records -> records.values()
                        .forEach(entry -> terms(entry).forEach(use -> counts.merge(use, 1, Integer::sum))));
        return counts;
    }

    private static Set<Use> terms(Entry entry) {
        Set<Use> terms = new HashSet<>();
        Values.each(entry, Term.class, (field, term) -> terms.add(new Use(term.vocabulary(), term.id())));
        return terms;
    }

    private void vocabulary(String name) {
        Vocabulary old = before.catalogue().vocabulary(name);
        Vocabulary now = after.catalogue().vocabulary(name);
        old.terms().forEach(term -> compare(name, term, now.term(term.id())));
        now.terms().stream().filter(term -> old.term(term.id()) == null).forEach(term -> compare(name, null, term));
    }

    private void compare(String vocabulary, @Nullable Term old, @Nullable Term now) {
        Term term = Objects.requireNonNull(now == null ? old : now);
        List<FieldChange> fields = old == null || now == null ? List.of() : FieldChanges.between(old, now);
        List<String> lost = old == null ? List.of() : lost(vocabulary, old.id());
        RecordChange.Type type = old == null
                ? RecordChange.Type.ADDED
                : now == null ? RecordChange.Type.REMOVED : RecordChange.Type.CHANGED;
        if (type != RecordChange.Type.CHANGED || !fields.isEmpty() || !lost.isEmpty()) {
            int records = (now == null ? used : uses).getOrDefault(new Use(vocabulary, term.id()), 0);
            changes.add(new TermChange(vocabulary, term.id(), term.label().any(), type, fields, records, lost));
        }
    }

    private List<String> lost(String vocabulary, String id) {
        List<String> lost = new ArrayList<>();
        for (Facet facet : Facet.LISTED) {
            String address = facet.path() + "/" + id + ".html";
            if (vocabulary.equals(facet.vocabulary())
                    && before.lists().contains(address)
                    && !after.lists().contains(address)) {
                lost.add(address);
            }
        }
        return lost;
    }
}
