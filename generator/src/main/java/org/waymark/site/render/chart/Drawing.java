package org.waymark.site.render.chart;

/**
 * A drawn chart.
 *
 * @param size the size that it is drawn for
 * @param height in the unit of the size
 * @param markup content of the {@code <svg>}
 */
public record Drawing(Size size, int height, String markup) {}
