package org.waymark.site.render.chart.series;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
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

/** One row a place: its name, a hollow dot for its earlier value, a filled one for its value, the value in figures. */
final class DotPlot {

    private static final Shape DOT = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final Shape HOLLOW = new Ellipse2D.Double(-4, -4, 8, 8);

    private final DotRows data;
    private final Size size;
    private final Pen pen;
    private final int font;
    private final List<DotRows.Reference> references;

    private DotPlot(DotRows data, Size size) {
        this.data = data;
        this.size = size;
        this.pen = new Pen(size);
        this.font = size.font();
        this.references = data.references().stream()
                .sorted(Comparator.comparingDouble(DotRows.Reference::value))
                .toList();
    }

    static Drawing draw(DotRows data, Size size) {
        return new DotPlot(data, size).draw();
    }

    /** On a phone names are above the dots, so that both have the whole width. */
    private double row() {
        return size.isWide() ? 1.5 * font : 3.1 * font;
    }

    private Drawing draw() {
        double above = font * (1 + (data.before().isEmpty() ? 0 : 1.7) + 1.3 * lines());
        Steps steps = steps();
        double below = font * (steps.from() > 0 ? 3.4 : 2);
        int height = (int) Math.ceil(above + data.rows().size() * row() + below);
        NumberAxis axis = axis(steps);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), axis, rows(), new XYLineAndShapeRenderer());
        plot.setRangeGridlinesVisible(false);
        double widest = data.rows().stream()
                .mapToDouble(row -> TextWidth.of(value(row), font))
                .max()
                .orElse(0);
        double left = size.isWide() ? names() + 14 : 14;
        plot.setInsets(new RectangleInsets(above, left, below - 2 * font, size.isWide() ? widest + 14 : 10));
        Rectangle2D area = pen.plot(plot, size.width(), height);
        key();
        if (steps.from() > 0) {
            String note = data.startsAt().apply(data.values().tick(steps.from(), steps));
            pen.text(note, size.isWide() ? left : 0, height - 0.4 * font, Ink.QUIET, false);
        }
        references(axis, area);
        for (int i = 0; i < data.rows().size(); i++) {
            row(data.rows().get(i), axis, area, area.getMinY() + row() * i);
        }
        return new Drawing(size, height, pen.markup());
    }

    private double names() {
        double widest = data.rows().stream()
                .mapToDouble(row -> TextWidth.of(row.name(), font))
                .max()
                .orElse(0);
        return Math.min(widest, size.width() * 0.36);
    }

    /** Two references share a line, one label on each side, where there is room for both. */
    private boolean share() {
        return size.isWide() && references.size() == 2;
    }

    private int lines() {
        return share() ? 1 : references.size();
    }

    private double[] all() {
        return DoubleStream.concat(
                        data.rows().stream()
                                .flatMapToDouble(
                                        row -> DoubleStream.of(row.before(), row.now(), row.lower(), row.upper())),
                        references.stream().mapToDouble(DotRows.Reference::value))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private Steps steps() {
        double low = DoubleStream.of(all()).min().orElse(0);
        double high = DoubleStream.of(all()).max().orElse(1);
        return Steps.isFarFromZero(low, high)
                ? Steps.over(low, high, size.ticks())
                : Steps.over(Math.min(0, low), Math.max(0, high), size.ticks());
    }

    private NumberAxis axis(Steps steps) {
        double high = DoubleStream.of(all()).max().orElse(1);
        NumberAxis axis = FigureAxis.of(steps, data.values().ticks(steps), size);
        axis.setRange(steps.from(), Math.max(steps.to() - steps.step(), Math.max(0, high)) + steps.step() * 0.15);
        return axis;
    }

    private NumberAxis rows() {
        NumberAxis rows = FigureAxis.plain(null, size);
        rows.setRange(0, Math.max(1, data.rows().size()));
        rows.setVisible(false);
        return rows;
    }

    private void key() {
        if (data.before().isEmpty()) {
            return;
        }
        double y = font * 0.65;
        dot(6, y, HOLLOW, false);
        pen.text(data.before(), 16, font, Ink.QUIET, false);
        double next = 16 + TextWidth.of(data.before(), font) + 22;
        dot(next, y, DOT, true);
        pen.text(data.now(), next + 10, font, Ink.QUIET, false);
    }

    private void references(NumberAxis axis, Rectangle2D area) {
        for (int i = 0; i < references.size(); i++) {
            DotRows.Reference each = references.get(i);
            double x = axis.valueToJava2D(each.value(), area, RectangleEdge.BOTTOM);
            int line = share() ? 0 : references.size() - 1 - i;
            double y = area.getMinY() - font * (0.5 + 1.3 * line);
            pen.line(x, y - font * 0.8, x, area.getMaxY(), Ink.AXIS, 1);
            String label = data.values().of(each.label(), each.value());
            if (i == 0 && share() && x - 4 > TextWidth.of(label, font)) {
                pen.textTo(label, x - 4, y, Ink.TEXT, false);
            } else {
                pen.textBeside(label, x, 4, y, size.width(), Ink.TEXT, false);
            }
        }
    }

    private String value(DotRows.Row row) {
        return Double.isNaN(row.now()) ? row.missing() : data.values().of(row.now());
    }

    private void row(DotRows.Row row, NumberAxis axis, Rectangle2D area, double top) {
        double text = size.isWide() ? top + row() * 0.5 + font * 0.35 : top + font * 1.2;
        double y = size.isWide() ? top + row() * 0.5 : top + font * 2;
        boolean bold = row.highlighted();
        if (size.isWide()) {
            String name = EndLabels.cut(row.name(), font, names() + 1);
            pen.textTo(name, area.getMinX() - 10, text, Ink.TEXT, bold);
        } else {
            String name = EndLabels.cut(row.name(), font, size.width() - TextWidth.of(value(row), font) - 12);
            pen.text(name, 0, text, Ink.TAG, bold);
        }
        pen.textTo(value(row), size.width(), text, Double.isNaN(row.now()) ? Ink.QUIET : Ink.TAG, bold);
        double before = x(row.before(), axis, area);
        double now = x(row.now(), axis, area);
        join(x(row.lower(), axis, area), x(row.upper(), axis, area), y, 1.5);
        join(before, now, y, 1);
        if (!Double.isNaN(before)) {
            dot(before, y, HOLLOW, false);
        }
        if (!Double.isNaN(now)) {
            dot(now, y, DOT, true);
        }
    }

    private static double x(double value, NumberAxis axis, Rectangle2D area) {
        return Double.isNaN(value) ? value : axis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    private void join(double from, double to, double y, double width) {
        if (!Double.isNaN(from) && !Double.isNaN(to) && from != to) {
            pen.line(from, y, to, y, Ink.BEFORE, width);
        }
    }

    private void dot(double x, double y, Shape shape, boolean filled) {
        Shape dot = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        pen.fill(dot, filled ? Ink.NOW : Ink.PAPER);
        if (!filled) {
            pen.outline(dot, Ink.BEFORE, 1.5);
        }
    }
}
