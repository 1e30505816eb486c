package org.waymark.site.render.chart.series;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.FigureAxis;
import org.waymark.site.render.chart.Ink;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.Steps;
import org.waymark.site.render.chart.ValueWords;

/** Columns of equal width in the colours of a map, each as high as the number of its values. */
final class Histogram {

    private final Distribution data;
    private final Size size;
    private final Pen pen;
    private final List<Distribution.Mark> marks;
    private final double width;
    private final int[] counts;
    private final long first;

    private Histogram(Distribution data, Size size) {
        this.data = data;
        this.size = size;
        this.pen = new Pen(size);
        this.marks = data.marks().stream()
                .filter(mark -> !Double.isNaN(mark.value()))
                .sorted(Comparator.comparingDouble(Distribution.Mark::value))
                .toList();
        this.width = data.column();
        double[] values = data.sorted();
        this.first = column(values[0]);
        this.counts = new int[(int) (column(values[values.length - 1]) - first) + 1];
        for (double value : values) {
            counts[(int) (column(value) - first)]++;
        }
    }

    static Drawing draw(Distribution data, Size size) {
        return new Histogram(data, size).draw();
    }

    private long column(double value) {
        return (long) Math.floor(value / width + 1e-9);
    }

    private Drawing draw() {
        int font = size.font();
        int height = size.isWide() ? 260 : 220;
        double low = Math.min(
                first * width, marks.isEmpty() ? Double.MAX_VALUE : marks.get(0).value());
        double high = Math.max(
                (first + counts.length) * width,
                marks.isEmpty()
                        ? -Double.MAX_VALUE
                        : marks.get(marks.size() - 1).value());
        Steps steps = Steps.over(low, high, size.isWide() ? 8 : 4);
        NumberAxis values = FigureAxis.of(steps, data.values().ticks(steps), size);
        values.setAxisLineVisible(true);
        double room = (high - low) * 0.02;
        values.setRange(low - room, high + room);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), values, counts(), new XYLineAndShapeRenderer());
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(font * (0.8 + 1.3 * marks.size()), 0, 1.6 * font, 8));
        Rectangle2D area = pen.plot(plot, size.width(), height);
        columns(plot, area);
        marks(plot, area);
        pen.textTo(data.axis(), size.width() - 8.0, height - 0.4 * font, Ink.QUIET, false);
        return new Drawing(size, height, pen.markup());
    }

    private NumberAxis counts() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        Steps steps = Steps.over(0, most, most < 4 ? most : 4);
        ValueWords whole = new ValueWords(data.values().numbers(), "", "", 0);
        return FigureAxis.of(steps, whole.ticks(steps), size);
    }

    private void columns(XYPlot plot, Rectangle2D area) {
        double gap = size.isWide() ? 1.2 : 0.8;
        for (int i = 0; i < counts.length; i++) {
            double left = x((first + i) * width, plot, area);
            double right = x((first + i + 1) * width, plot, area);
            double top = plot.getRangeAxis().valueToJava2D(counts[i], area, RectangleEdge.LEFT);
            if (counts[i] > 0) {
                int shade = data.classes().shade(data.classes().of((first + i + 0.5) * width));
                pen.fill(
                        new Rectangle2D.Double(left, top, Math.max(right - left - gap, 1), area.getMaxY() - top),
                        Ink.shade(shade));
            }
        }
    }

    private static double x(double value, XYPlot plot, Rectangle2D area) {
        return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    /** Each name on a line of its own, so that near ones do not touch. */
    private void marks(XYPlot plot, Rectangle2D area) {
        for (int i = 0; i < marks.size(); i++) {
            Distribution.Mark mark = marks.get(i);
            double x = x(mark.value(), plot, area);
            double y = area.getMinY() - size.font() * (0.5 + 1.3 * (marks.size() - 1 - i));
            boolean bold = mark.highlighted();
            pen.line(x, y - size.font() * 0.8, x, area.getMaxY(), Ink.PAPER, bold ? 6 : 4);
            pen.line(x, y - size.font() * 0.8, x, area.getMaxY(), bold ? Ink.SERIES_1 : Ink.AXIS, bold ? 3 : 1.5);
            String label = data.values().of(mark.label(), mark.value());
            pen.textBeside(label, x, 5, y, size.width(), bold ? Ink.TEXT : Ink.QUIET, bold);
        }
    }
}
