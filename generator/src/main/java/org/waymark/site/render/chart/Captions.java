package org.waymark.site.render.chart;

import java.util.List;

/**
 * The words on a chart.
 *
 * @param x title of the axis with the categories
 * @param y title of the axis with the figures, with their unit
 * @param series the name of each series
 * @param missing the text for a missing figure
 * @param unknown position of the category for unknown values, or {@link #ALL_KNOWN}
 * @param values writes figures
 */
public record Captions(String x, String y, List<String> series, String missing, int unknown, ValueWords values) {

    /** There is no category for unknown values. */
    public static final int ALL_KNOWN = -1;

    /** Captions where all categories are known. */
    public Captions(String x, String y, List<String> series, String missing, ValueWords values) {
        this(x, y, series, missing, ALL_KNOWN, values);
    }
}
