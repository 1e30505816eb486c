package org.waymark.site.render.chart;

import java.awt.BasicStroke;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.data.xy.XYSeries;
import org.jspecify.annotations.Nullable;

/** Axes and lines for figures. */
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

    /**
     * A line for JFreeChart.
     *
     * @param at the position of each value
     * @param values a missing one is NaN
     */
    public static XYSeries line(int number, IntToDoubleFunction at, List<Double> values) {
        XYSeries series = new XYSeries(Integer.valueOf(number), false, true);
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            series.add(Double.valueOf(at.applyAsDouble(i)), Double.isNaN(value) ? null : Double.valueOf(value));
        }
        return series;
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
