package org.waymark.render.chart;

import java.util.List;

/**
 * The words on a chart.
 *
 * @param x title of the axis with the categories
 * @param y title of the axis with the figures, with their unit
 * @param series what readers call each series
 * @param missing what stands where there is no figure
 * @param numbers how numbers are written
 */
public record Captions(String x, String y, List<String> series, String missing, NumberWords numbers) {}
