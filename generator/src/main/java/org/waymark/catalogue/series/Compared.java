package org.waymark.catalogue.series;

import org.waymark.model.record.Indicator;

/** How one figure compares with another, as far as both are shown and known. */
public enum Compared {
    HIGHER("higher"),
    LOWER("lower"),
    /** They are written the same. */
    SAME("same"),
    /** Their intervals overlap, so that they cannot be told apart. */
    UNCLEAR("unclear");

    private final String key;

    Compared(String key) {
        this.key = key;
    }

    /** Compares two figures of an indicator that are known. */
    public static Compared of(Observation one, Observation other, Indicator indicator) {
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
        return key;
    }
}
