package org.waymark.catalogue.series;

import org.waymark.model.record.Indicator;

/** How one figure compares with another, as far as both are shown and known. */
public enum Comparison {
    HIGHER,
    LOWER,
    /** They are written the same. */
    SAME,
    /** Their intervals overlap, so that they cannot be told apart. */
    UNCLEAR;

    /** Compares two figures of an indicator that are known. */
    public static Comparison of(Observation one, Observation other, Indicator indicator) {
        int order = Double.compare(Ranks.shown(one.value(), indicator), Ranks.shown(other.value(), indicator));
        if (order == 0) {
            return SAME;
        }
        if (one.overlaps(other)) {
            return UNCLEAR;
        }
        return order > 0 ? HIGHER : LOWER;
    }

    /** Its name in messages: {@code higher}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
