package org.waymark.site.render.chart;

import java.awt.BasicStroke;
import java.text.NumberFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jspecify.annotations.Nullable;

/** Axes for figures. */
public final class FigureAxis {

    private FigureAxis() {}

    /** An axis with a figure at each step. */
    public static NumberAxis of(Steps steps, NumberFormat format, Size size) {
        NumberAxis axis = plain(null, size);
        axis.setTickUnit(new NumberTickUnit(steps.step(), format), false, true);
        axis.setRange(steps.from(), steps.to());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** An axis without figures, of which the caller sets the range. */
    public static NumberAxis plain(@Nullable String title, Size size) {
        NumberAxis axis = new NumberAxis(title);
        axis.setAutoRange(false);
        axis.setLabelFont(new PageFont(size.font()));
        axis.setLabelPaint(Ink.QUIET.color());
        axis.setTickLabelFont(new PageFont(size.font() - 1));
        axis.setTickLabelPaint(Ink.QUIET.color());
        axis.setAxisLinePaint(Ink.AXIS.color());
        axis.setAxisLineStroke(new BasicStroke(1));
        axis.setTickMarkPaint(Ink.AXIS.color());
        axis.setTickMarkStroke(new BasicStroke(1));
        return axis;
    }
}
