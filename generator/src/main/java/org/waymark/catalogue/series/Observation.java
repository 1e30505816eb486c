package org.waymark.catalogue.series;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.StatisticalPeriod;

/**
 * One figure of a series.
 *
 * @param period what it is about
 * @param value the figure; {@link Double#NaN} where there is none
 * @param lower the lower end of its interval; {@link Double#NaN} where none is given
 * @param upper the upper end of its interval; {@link Double#NaN} where none is given
 * @param state whether there is a figure and, if not, why
 * @param note what the source says about it; empty for nothing
 */
public record Observation(
        StatisticalPeriod period, double value, double lower, double upper, State state, String note) {

    /** Why there is a figure or not. */
    public enum State {
        KNOWN,
        /** The source gives none, for whatever reason. */
        MISSING,
        /** The source withholds it, because it would tell too much about single people. */
        SUPPRESSED,
        /** There can be none. */
        NOT_APPLICABLE;

        private static final Set<String> WITHHELD = Set.of("c", "[c]", "*", "suppressed");
        private static final Set<String> SENSELESS = Set.of("z", "[z]", "not applicable");

        /** The state of a cell without a figure, by the marks of statistical offices, or by the note beside it. */
        static State of(String cell, String note) {
            String mark = cell.strip().toLowerCase(Locale.ROOT);
            String said = note.strip().toLowerCase(Locale.ROOT);
            if (WITHHELD.contains(mark) || WITHHELD.stream().anyMatch(said::equals) || said.startsWith("suppressed")) {
                return SUPPRESSED;
            }
            return SENSELESS.contains(mark) || SENSELESS.contains(said) ? NOT_APPLICABLE : MISSING;
        }

        /** Its name in messages: {@code suppressed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether there is a figure. */
    public boolean known() {
        return state == State.KNOWN;
    }

    /** Whether it has an interval. */
    public boolean hasInterval() {
        return !Double.isNaN(lower) && !Double.isNaN(upper);
    }

    /** Whether the intervals of two figures overlap, so that the figures cannot be told apart. */
    public boolean overlaps(@Nullable Observation other) {
        return other != null && hasInterval() && other.hasInterval() && lower <= other.upper && other.lower <= upper;
    }
}
