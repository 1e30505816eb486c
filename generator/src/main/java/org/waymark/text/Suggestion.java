package org.waymark.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The name that was probably meant.
 *
 * <p>Names are compared as {@link Folding#fold} has them and without spaces, so that {@code landingpage} is
 * {@code landing_page} and {@code CC-BY4} is near {@code CC-BY-4.0}.
 */
public final class Suggestion {

    /** How many mistakes in one file get a suggestion. Comparing each with every name takes long. */
    public static final int MOST = 100;

    private static final Comparator<String> BY_ALPHABET =
            Comparator.comparing(Folding::fold).thenComparing(Comparator.naturalOrder());

    private Suggestion() {}

    /**
     * The known name nearest to the one given, where it is near enough to be a typing mistake: at most one edit apart for
     * up to four letters, two for up to eight, three above, and always fewer than there are letters.
     *
     * @param given what was written
     * @param known what could have been meant, in any order
     * @return the nearest; of several equally near the first by alphabet; empty when none is near enough
     */
    public static Optional<String> nearest(String given, Collection<String> known) {
        int[] wanted = letters(given);
        int bound = Math.min(wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3, wanted.length - 1);
        int best = bound + 1;
        String nearest = null;
        for (String name : known) {
            int distance = EditDistance.of(wanted, letters(name), Math.min(best, bound));
            if (distance < best || (distance == best && nearest != null && BY_ALPHABET.compare(name, nearest) < 0)) {
                best = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int[] letters(String name) {
        return Folding.fold(name).replace(" ", "").codePoints().toArray();
    }
}
