package org.waymark.site.render.chart.series;

import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.Size;

/** Draft. */
final class TrendChart {

    private TrendChart() {}

    static Drawing draw(Trend data, Size size) {
        return new Drawing(size, 100, "");
    }
}
