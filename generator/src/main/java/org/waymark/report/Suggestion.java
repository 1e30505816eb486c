package org.waymark.report;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Vocabulary;

/**
 * The name that was probably meant.
 *
 * <p>Names are compared as vocabularies compare them, and without their gaps, so that {@code landingpage} is
 * {@code landing_page} and {@code CC-BY4} is near {@code CC-BY-4.0}.
 */
public final class Suggestion {

    /** How many slips of one file get a suggestion; more are none, and to compare each with each name takes long. */
    public static final int MOST = 100;

    private Suggestion() {}

    /**
     * The known name nearest to the one given, where it is near enough to be a slip: at most one edit apart for up to
     * four letters, two for up to eight, three above, and never as many as there are letters. An edit adds, drops or
     * changes a letter or swaps two neighbours.
     *
     * @param given what was written
     * @param known what could have been meant, in any order
     * @return the nearest; of several equally near the first by alphabet; empty when none is near enough
     */
    public static Optional<String> nearest(String given, Collection<String> known) {
        int[] wanted = letters(given);
        int bound = bound(wanted.length);
        int best = bound + 1;
        String nearest = null;
        for (String name : known) {
            int[] letters = letters(name);
            int distance = distance(wanted, letters, Math.min(best, bound));
            if (distance < best || (distance == best && isBefore(name, nearest))) {
                best = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int[] letters(String name) {
        return Vocabulary.fold(name).codePoints().filter(c -> c != ' ').toArray();
    }

    private static int bound(int letters) {
        int bound = letters <= 4 ? 1 : letters <= 8 ? 2 : 3;
        return Math.min(bound, letters - 1);
    }

    private static boolean isBefore(String name, @Nullable String other) {
        if (other == null) {
            return false;
        }
        int order = Vocabulary.fold(name).compareTo(Vocabulary.fold(other));
        return order < 0 || (order == 0 && name.compareTo(other) < 0);
    }

    /**
     * The optimal string alignment distance (Damerau–Levenshtein in which no part is edited twice), or any number above
     * {@code limit} as soon as it must be larger than that.
     */
    static int distance(int[] a, int[] b, int limit) {
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.length; j++) {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                smallest = Math.min(smallest, row[j]);
            }
            // A row's smallest is at most one above the row's before, so a swap from there cannot get below the limit
            // either.
            if (smallest > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length];
    }
}
