package org.waymark.site.render.chart.series;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
import org.waymark.site.render.chart.TextWidth;

/** A dot for each point: filled where it stands out, hollow elsewhere; lines where the part that matters begins. */
final class ScatterChart {

    private static final Steps HUNDRED = Steps.over(0, 100, 4);

    private final Scatter data;
    private final Size size;
    private final Pen pen;
    private final int font;
    private final List<Rectangle2D> taken = new ArrayList<>();

    private ScatterChart(Scatter data, Size size) {
        this.data = data;
        this.size = size;
        this.pen = new Pen(size);
        this.font = size.font();
    }

    static Drawing draw(Scatter data, Size size) {
        return new ScatterChart(data, size).draw();
    }

    private Drawing draw() {
        int height = size.isWide() ? 460 : 340;
        XYPlot plot = new XYPlot(new XYSeriesCollection(), axis(), axis(), new XYLineAndShapeRenderer());
        plot.setInsets(new RectangleInsets(1.7 * font, 0, 1.7 * font, 10));
        Rectangle2D area = pen.plot(plot, size.width(), height);
        pen.text(data.up(), 0, font, Ink.QUIET, false);
        pen.textTo(data.across(), size.width() - 10.0, height - 0.4 * font, Ink.QUIET, false);
        double x = x(data.fromAcross(), plot, area);
        double y = y(data.fromUp(), plot, area);
        pen.line(x, area.getMinY(), x, area.getMaxY(), Ink.AXIS, 1.5);
        pen.line(area.getMinX(), y, area.getMaxX(), y, Ink.AXIS, 1.5);
        data.points().stream().filter(point -> !point.highlighted()).forEach(point -> dot(point, plot, area));
        data.points().stream().filter(Scatter.Point::highlighted).forEach(point -> dot(point, plot, area));
        data.points().stream().filter(Scatter.Point::highlighted).forEach(point -> name(point, plot, area));
        return new Drawing(size, height, pen.markup());
    }

    private NumberAxis axis() {
        NumberAxis axis = FigureAxis.of(HUNDRED, data.words().ticks(HUNDRED), size);
        axis.setRange(-2, 102);
        return axis;
    }

    private static double x(double value, XYPlot plot, Rectangle2D area) {
        return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    private static double y(double value, XYPlot plot, Rectangle2D area) {
        return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    private double radius() {
        return size.isWide() ? 4 : 3;
    }

    private void dot(Scatter.Point point, XYPlot plot, Rectangle2D area) {
        double r = radius();
        Ellipse2D dot =
                new Ellipse2D.Double(x(point.across(), plot, area) - r, y(point.up(), plot, area) - r, 2 * r, 2 * r);
        if (point.highlighted()) {
            pen.fill(dot, Ink.NOW);
            taken.add(dot.getBounds2D());
        } else {
            pen.outline(dot, Ink.BEFORE, 1);
        }
    }

    /** A name to the right or left of its dot, where neither dots that stand out nor names are. */
    private void name(Scatter.Point point, XYPlot plot, Rectangle2D area) {
        double width = TextWidth.of(point.name(), font);
        double gap = radius() + 3;
        double x = x(point.across(), plot, area);
        double y = y(point.up(), plot, area) - 0.5 * font;
        for (double left : new double[] {x + gap, x - gap - width}) {
            Rectangle2D box = new Rectangle2D.Double(left, y, width, font);
            if (left >= area.getMinX()
                    && left + width <= size.width()
                    && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                pen.text(point.name(), left, y + 0.85 * font, Ink.TAG, false);
                return;
            }
        }
    }
}
