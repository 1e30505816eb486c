package org.waymark.site.render.chart.series;

import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.Size;

/** Draft. */
final class Histogram {

    private Histogram() {}

    static Drawing draw(Distribution data, Size size) {
        return new Drawing(size, 100, "");
    }
}
