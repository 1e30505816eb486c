package org.waymark.site.render.chart;

/**
 * The size that a chart is drawn for.
 *
 * @param name its CSS class
 * @param width in CSS pixels if the page is as wide as that
 * @param font size of its letters in the same unit
 * @param ticks approximate number of figures along an axis
 */
public record Size(String name, int width, int font, int ticks) {

    /** Whether it is {@link #WIDE}. */
    public boolean isWide() {
        return equals(WIDE);
    }

    /** On pages as wide as on a tablet or wider. */
    public static final Size WIDE = new Size("wide", 720, 15, 6);

    /** On a phone. */
    public static final Size SMALL = new Size("small", 300, 13, 3);

    /** One of several small charts side by side; the same on a phone. */
    public static final Size PANEL = new Size("panel", 320, 13, 4);
}
