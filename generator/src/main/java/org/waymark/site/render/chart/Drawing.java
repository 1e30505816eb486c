package org.waymark.site.render.chart;

/**
 * A chart that was drawn.
 *
 * @param size for what room
 * @param height in the unit of the size
 * @param markup content of the {@code <svg>}
 */
public record Drawing(Size size, int height, String markup) {}
