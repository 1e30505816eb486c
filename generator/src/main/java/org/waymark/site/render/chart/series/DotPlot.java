package org.waymark.site.render.chart.series;

import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.Size;

/** Draft. */
final class DotPlot {

    private DotPlot() {}

    static Drawing draw(DotRows data, Size size) {
        return new Drawing(size, 100, "");
    }
}
