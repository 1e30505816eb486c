package org.waymark.site.render.chart.series;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
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

/** Lines over periods, each named at its end with its last value. */
final class TrendChart {

    /** How much wider bold text is. */
    private static final double BOLD = 1.1;

    /** From the end of a line to its name. */
    private static final double TO_NAME = 14;

    private static final Shape CIRCLE = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
    private static final Shape HOLLOW = new Ellipse2D.Double(-3.5, -3.5, 7, 7);

    /** They repeat the hues of highlighted lines, for readers who cannot tell the hues apart. */
    private static final List<Shape> MARKS = List.of(
            CIRCLE,
            new Rectangle2D.Double(-4.5, -4.5, 9, 9),
            polygon(-5.5, 4.5, 0, -5.5, 5.5, 4.5),
            polygon(-6, 0, 0, -6, 6, 0, 0, 6),
            polygon(-5.5, -4.5, 0, 5.5, 5.5, -4.5));

    private final Trend trend;
    private final Size size;
    private final Pen pen;
    private final List<Trend.Line> lines;
    private final List<Integer> hues = new ArrayList<>();
    private final Steps steps;

    private TrendChart(Trend trend, Size size) {
        this.trend = trend;
        this.size = size;
        this.pen = new Pen(size);
        this.lines = trend.lines().stream().filter(line -> line.last() >= 0).toList();
        int hue = 0;
        // A line without values keeps its hue, which it may have in other charts of the page.
        for (Trend.Line line : trend.lines()) {
            int own = line.role() == Trend.Role.HIGHLIGHT ? hue++ : -1;
            if (line.last() >= 0) {
                hues.add(own);
            }
        }
        this.steps = scale();
    }

    static Drawing draw(Trend trend, Size size) {
        return new TrendChart(trend, size).draw();
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** From 0 unless all values are far from it: then small changes would not be seen. */
    private Steps scale() {
        DoubleSummaryStatistics known = Steps.known(lines.stream().map(Trend.Line::values));
        return known.getCount() == 0
                ? Steps.over(0, 1, size.ticks())
                : Steps.scale(known.getMin(), known.getMax(), size.ticks());
    }

    private Drawing draw() {
        String broken = steps.from() > 0 ? trend.startsAt().apply(trend.values().tick(steps.from(), steps)) : "";
        int height = size.isWide() ? 360 : 240;
        int below = (int) (size.font() * (broken.isEmpty() ? 1.8 : 3.2));
        XYPlot plot = plot(below);
        Rectangle2D area = pen.plot(plot, size.width(), height);
        pen.text(trend.measure(), 0, size.font(), Ink.QUIET, false);
        if (steps.from() > 0) {
            zigzag(area);
            pen.text(broken, 0, height - 0.4 * size.font(), Ink.QUIET, false);
        }
        breaks(plot, area);
        periods(plot, area);
        ends(plot, area);
        return new Drawing(size, height, pen.markup());
    }

    private double gutter() {
        double widest = 0;
        for (Trend.Line line : lines) {
            String value = trend.values().of(line.values().get(line.last()));
            widest = Math.max(widest, TextWidth.of(line.name() + " " + value, font(line)));
        }
        return TO_NAME + Math.min(widest, size.width() * (size.isWide() ? 0.36 : 0.44));
    }

    /** The size of regular letters as wide as those of a line's name. */
    private double font(Trend.Line line) {
        return line.role() == Trend.Role.HIGHLIGHT ? BOLD * size.font() : size.font();
    }

    private XYPlot plot(int below) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new Lines();
        for (int i = 0; i < lines.size(); i++) {
            Trend.Line line = lines.get(i);
            data.addSeries(FigureAxis.line(i, each -> trend.periods().get(each).position(), line.values()));
            renderer.setSeriesPaint(i, ink(i).color());
            renderer.setSeriesStroke(i, stroke(line.role()));
            renderer.setSeriesShape(i, HOLLOW);
        }
        renderer.setDrawSeriesLineAsPath(true);
        NumberAxis time = FigureAxis.plain(null, size);
        double first = trend.periods().get(0).position();
        double last = trend.periods().get(trend.periods().size() - 1).position();
        // A single period is in the middle; others leave room for half a mark.
        double room = last > first ? (last - first) * 0.012 : 0.5;
        time.setRange(first - room, last + room);
        time.setTickLabelsVisible(false);
        time.setTickMarksVisible(false);
        NumberAxis values = FigureAxis.of(steps, trend.values().ticks(steps), size);
        XYPlot plot = new XYPlot(data, time, values, renderer);
        plot.setDomainGridlinesVisible(false);
        boolean named = trend.breaks().stream().anyMatch(each -> !each.label().isEmpty());
        double above = (trend.measure().isEmpty() ? 0.8 : 2.2)
                + (named ? 1.25 * trend.breaks().size() : 0);
        plot.setInsets(new RectangleInsets(above * size.font(), 0, below, gutter()));
        return plot;
    }

    private Ink ink(int line) {
        return switch (lines.get(line).role()) {
            case HIGHLIGHT -> Ink.series(hues.get(line));
            case REGION -> Ink.REGION;
            case NATION -> Ink.NATION;
        };
    }

    private static BasicStroke stroke(Trend.Role role) {
        float width = role == Trend.Role.HIGHLIGHT ? 2.8f : 1.8f;
        float[] dash = role == Trend.Role.NATION ? new float[] {5, 3} : null;
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** Points without neighbours, which no line would show, are dots. */
    private final class Lines extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1;

        Lines() {
            super(true, false);
        }

        @Override
        public boolean getItemShapeVisible(int line, int item) {
            List<Double> values = lines.get(line).values();
            boolean before = item > 0 && !Double.isNaN(values.get(item - 1));
            boolean after = item + 1 < values.size() && !Double.isNaN(values.get(item + 1));
            return !before && !after;
        }
    }

    /** Says on the scale itself that it does not start at 0. */
    private void zigzag(Rectangle2D area) {
        double x = area.getMinX();
        double y = area.getMaxY();
        Path2D line = new Path2D.Double();
        line.moveTo(x, y);
        line.lineTo(x - 3, y - 3);
        line.lineTo(x + 3, y - 6);
        line.lineTo(x - 3, y - 9);
        line.lineTo(x, y - 12);
        pen.outline(line, Ink.AXIS, 1);
    }

    /** Dotted rules, each named on a line of its own above the plot. */
    private void breaks(XYPlot plot, Rectangle2D area) {
        for (int i = 0; i < trend.breaks().size(); i++) {
            Trend.Break each = trend.breaks().get(i);
            double x = plot.getDomainAxis().valueToJava2D(each.position(), area, RectangleEdge.BOTTOM);
            double y =
                    area.getMinY() - size.font() * (0.4 + 1.25 * (trend.breaks().size() - 1 - i));
            boolean named = !each.label().isEmpty();
            pen.line(x, named ? y - size.font() * 0.8 : area.getMinY(), x, area.getMaxY(), Ink.BREAK, 1.5);
            String label = EndLabels.cut(each.label(), size.font(), Math.max(x, size.width() - x) - 6);
            pen.textBeside(label, x, 5, y, size.width(), Ink.QUIET, false);
        }
    }

    /** The labels of as many periods as have room, the last and if possible the first among them. */
    private void periods(XYPlot plot, Rectangle2D area) {
        List<Trend.Period> periods = trend.periods();
        int last = periods.size() - 1;
        double y = area.getMaxY() + size.font() * 1.4;
        double gap = size.isWide() ? 16 : 10;
        int step = 1;
        while (step <= last && !fits(plot, area, step, gap)) {
            step++;
        }
        // Somewhat fewer labels, if then the first is one of them.
        for (int more = step; more < 2 * step; more++) {
            if (last % more == 0) {
                step = more;
                break;
            }
        }
        double free = Double.POSITIVE_INFINITY;
        for (int i = last; i >= 0; i -= size.equals(Size.PANEL) ? Math.max(last, 1) : step) {
            free = from(plot, area, i) - gap;
            pen.text(periods.get(i).label(), from(plot, area, i), y, Ink.QUIET, false);
        }
        String first = periods.get(0).label();
        if (last > 0 && from(plot, area, 0) + TextWidth.of(first, size.font()) <= free) {
            pen.text(first, from(plot, area, 0), y, Ink.QUIET, false);
        }
    }

    private boolean fits(XYPlot plot, Rectangle2D area, int step, double gap) {
        for (int i = trend.periods().size() - 1; i - step >= 0; i -= step) {
            String before = trend.periods().get(i - step).label();
            if (from(plot, area, i - step) + TextWidth.of(before, size.font()) + gap > from(plot, area, i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the label of a period begins: in its middle, but within the plot at its ends. */
    private double from(XYPlot plot, Rectangle2D area, int period) {
        double width = TextWidth.of(trend.periods().get(period).label(), size.font());
        double middle =
                plot.getDomainAxis().valueToJava2D(trend.periods().get(period).position(), area, RectangleEdge.BOTTOM);
        boolean isLast = period == trend.periods().size() - 1;
        double right = isLast ? area.getMaxX() - width : Double.POSITIVE_INFINITY;
        double wanted = Math.min(middle - width / 2, right);
        return trend.periods().size() == 1 ? middle - width / 2 : Math.max(wanted, area.getMinX());
    }

    /** Marks at the ends of the lines, and their names, kept apart. */
    private void ends(XYPlot plot, Rectangle2D area) {
        double[] wanted = new double[lines.size()];
        double[] x = new double[lines.size()];
        List<List<String>> labels = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            Trend.Line line = lines.get(i);
            String value = trend.values().of(line.values().get(line.last()));
            labels.add(EndLabels.rows(line.name(), value, font(line), gutter() - TO_NAME + 1));
            rows += labels.get(i).size();
            wanted[i] = plot.getRangeAxis().valueToJava2D(line.values().get(line.last()), area, RectangleEdge.LEFT);
            x[i] = plot.getDomainAxis()
                    .valueToJava2D(trend.periods().get(line.last()).position(), area, RectangleEdge.BOTTOM);
        }
        double[] placed = new double[rows];
        for (int i = 0, row = 0; i < lines.size(); i++) {
            for (int own = 0; own < labels.get(i).size(); own++) {
                placed[row++] = wanted[i] + EndLabels.TOGETHER * (3 * i + own);
            }
        }
        placed = EndLabels.apart(placed, size.font() * 1.3, area.getMinY() - 4, area.getMaxY());
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean high = lines.get(i).role() == Trend.Role.HIGHLIGHT;
            double middle = (placed[next] + placed[next + labels.get(i).size() - 1]) / 2;
            if (Math.abs(middle - wanted[i]) > 4 || x[i] < area.getMaxX() - 12) {
                pen.line(x[i] + 6, wanted[i], area.getMaxX() + TO_NAME - 3, middle, Ink.AXIS, 0.75);
            }
            mark(i, x[i], wanted[i]);
            Ink ink = high ? Ink.label(hues.get(i)) : ink(i);
            for (String row : labels.get(i)) {
                pen.text(row, area.getMaxX() + TO_NAME, placed[next++] + size.font() * 0.35, ink, high);
            }
        }
    }

    private void mark(int line, double x, double y) {
        boolean high = lines.get(line).role() == Trend.Role.HIGHLIGHT;
        Shape mark = AffineTransform.getTranslateInstance(x, y)
                .createTransformedShape(high ? MARKS.get(hues.get(line) % MARKS.size()) : HOLLOW);
        pen.fill(mark, high ? ink(line) : Ink.PAPER);
        pen.outline(mark, high ? Ink.PAPER : ink(line), high ? 1 : 1.5);
    }
}
