package org.waymark.site.render.chart;

import java.util.List;

/**
 * The words on a chart.
 *
 * @param x title of the axis with the categories
 * @param y title of the axis with the figures, with their unit
 * @param series what readers call each series
 * @param missing what stands where there is no figure
 * @param unknown place of the category that stands for what is not known, or {@link #ALL_KNOWN}
 * @param numbers how numbers are written
 */
public record Captions(String x, String y, List<String> series, String missing, int unknown, NumberWords numbers) {

    /** No category stands for what is not known. */
    public static final int ALL_KNOWN = -1;

    /** Captions where all categories are known. */
    public Captions(String x, String y, List<String> series, String missing, NumberWords numbers) {
        this(x, y, series, missing, ALL_KNOWN, numbers);
    }
}
