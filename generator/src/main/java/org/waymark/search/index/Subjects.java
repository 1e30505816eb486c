package org.waymark.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;

/**
 * What a record is about, with numbers in place of the ids of terms, so that many records can be compared quickly.
 *
 * @param themes in ascending order, each once
 * @param places in ascending order, each once
 * @param populations in ascending order, each once
 */
record Subjects(int[] themes, int[] places, int[] populations) {

    /** The subjects of each record; null for records of other kinds. */
    static @Nullable Subjects[] of(List<@Nullable Entry> entries, Kind<? extends Classified> kind) {
        Map<String, Integer> numbers = new HashMap<>();
        @Nullable Subjects[] all = new @Nullable Subjects[entries.size()];
        for (int id = 0; id < all.length; id++) {
            if (kind.type().isInstance(entries.get(id))) {
                Classified record = kind.type().cast(entries.get(id));
                all[id] = new Subjects(
                        numbers(record.themes(), numbers),
                        numbers(record.places(), numbers),
                        numbers(record.populations(), numbers));
            }
        }
        return all;
    }

    private static int[] numbers(List<Term> terms, Map<String, Integer> numbers) {
        return terms.stream()
                .mapToInt(term -> numbers.computeIfAbsent(term.id(), id -> numbers.size()))
                .distinct()
                .sorted()
                .toArray();
    }

    /** The share of common terms among all terms of both, in hundredths. */
    static int overlap(int[] one, int[] other) {
        int common = common(one, other);
        return common == 0 ? 0 : 100 * common / (one.length + other.length - common);
    }

    /** Whether both have themes, and none in common. */
    boolean isElsewhere(Subjects other) {
        return themes.length > 0 && other.themes.length > 0 && common(themes, other.themes) == 0;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
