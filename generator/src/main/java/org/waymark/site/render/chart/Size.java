package org.waymark.site.render.chart;

/**
 * For what room a chart is drawn.
 *
 * @param name its class
 * @param width in CSS pixels where the page is as wide as that
 * @param font size of its letters in the same unit
 * @param ticks about how many figures stand along an axis
 */
public record Size(String name, int width, int font, int ticks) {

    boolean isWide() {
        return equals(WIDE);
    }

    /** On a page of any width from that of a tablet on. */
    public static final Size WIDE = new Size("wide", 720, 15, 6);

    /** On a phone. */
    public static final Size SMALL = new Size("small", 300, 13, 3);
}
