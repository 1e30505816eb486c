package org.waymark.site.render.chart.series;

import java.util.List;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.Size;

/**
 * Charts of figures over periods and across places, each drawn for wide pages and for phones. Where there is no value
 * at all the list is empty.
 */
public final class SeriesCharts {

    private SeriesCharts() {}

    /** Lines over periods. */
    public static List<Drawing> trend(Trend trend) {
        if (trend.lines().stream().noneMatch(line -> line.last() >= 0)) {
            return List.of();
        }
        return List.of(TrendChart.draw(trend, Size.WIDE), TrendChart.draw(trend, Size.SMALL));
    }

    /** Lines over periods as one of several small charts side by side; the same drawing for all pages. */
    public static Drawing panel(Trend trend) {
        return TrendChart.draw(trend, Size.PANEL);
    }

    /** A dot plot. */
    public static List<Drawing> dots(DotRows rows) {
        if (rows.rows().isEmpty()) {
            return List.of();
        }
        return List.of(DotPlot.draw(rows, Size.WIDE), DotPlot.draw(rows, Size.SMALL));
    }

    /** A histogram in the colours of a map. */
    public static List<Drawing> distribution(Distribution distribution) {
        if (distribution.sorted().length == 0) {
            return List.of();
        }
        return List.of(Histogram.draw(distribution, Size.WIDE), Histogram.draw(distribution, Size.SMALL));
    }

    /** Points by two measures. */
    public static List<Drawing> scatter(Scatter scatter) {
        if (scatter.points().isEmpty()) {
            return List.of();
        }
        return List.of(ScatterChart.draw(scatter, Size.WIDE), ScatterChart.draw(scatter, Size.SMALL));
    }
}
