package org.waymark.site.render.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.waymark.catalogue.data.Figures;

/** Lines over time, or over any ordered categories, each with its name at its end. */
final class LineChart {

    private static final int HEIGHT = 400;
    private static final int HEIGHT_SMALL = 280;

    /** Patterns that distinguish lines without colour. */
    private static final float[][] DASHES = {{}, {7, 3}, {2, 3}, {10, 3, 2, 3}, {14, 4}, {4, 2, 1, 2}};

    private final Figures figures;
    private final Captions captions;
    private final Size size;
    private final boolean numeric;

    private LineChart(Figures figures, Captions captions, Size size) {
        this.figures = figures;
        this.captions = captions;
        this.size = size;
        this.numeric = figures.numeric();
    }

    static Drawing draw(Figures figures, Captions captions, Size size) {
        return new LineChart(figures, captions, size).draw();
    }

    private Drawing draw() {
        int height = size.isWide() ? HEIGHT : HEIGHT_SMALL;
        Canvas canvas = new Canvas();
        XYPlot plot = plot();
        Rectangle2D area = canvas.plot(plot, size.font(), size.width(), height);
        // Not drawn by the axis, which would rotate it.
        canvas.setFont(new PageFont(size.font()));
        canvas.setColor(Ink.QUIET.color());
        canvas.drawString(captions.y(), 0, size.font());
        names(plot, area, canvas);
        return new Drawing(size, height, canvas.markup());
    }

    private double gutter() {
        double widest = captions.series().stream()
                .mapToDouble(name -> TextWidth.of(name, size.font()))
                .max()
                .orElse(0);
        double names = figures.series().size() == 1 ? 24 : Math.min(widest + 14, size.width() * 0.34);
        return Math.max(names, half(figures.categories().size() - 1));
    }

    /** Half of the room that the label of a category takes. */
    private double half(int category) {
        return numeric || category < 0 ? 0 : TextWidth.of(figures.categories().get(category), size.font() - 1) / 2 + 2;
    }

    private XYPlot plot() {
        XYLineAndShapeRenderer renderer =
                new XYLineAndShapeRenderer(true, figures.categories().size() <= 12);
        XYSeriesCollection data = new XYSeriesCollection();
        for (int s = 0; s < figures.series().size(); s++) {
            data.addSeries(FigureAxis.line(s, this::x, figures.series().get(s).values()));
            renderer.setSeriesPaint(s, Ink.series(s).color());
            float[] dash = DASHES[s % DASHES.length];
            renderer.setSeriesStroke(
                    s,
                    new BasicStroke(
                            2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash.length == 0 ? null : dash, 0));
            renderer.setSeriesShape(s, new Ellipse2D.Double(-3, -3, 6, 6));
        }
        renderer.setDrawSeriesLineAsPath(true);
        XYPlot plot = new XYPlot(data, categories(), values(), renderer);
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(2.2 * size.font(), Math.max(0, half(0) - 2 * size.font()), 0, gutter()));
        return plot;
    }

    private double x(int i) {
        return numeric ? figures.positions().get(i) : i;
    }

    private NumberAxis categories() {
        NumberAxis axis = FigureAxis.plain(captions.x(), size);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double widest = 1;
        for (int i = 0; i < figures.categories().size(); i++) {
            low = Math.min(low, x(i));
            high = Math.max(high, x(i));
            widest = Math.max(widest, TextWidth.of(figures.categories().get(i), size.font() - 1));
        }
        int labels = (int) Math.max(2, (size.width() * 0.75 - gutter()) / (widest + 10));
        axis.setRange(low, Math.max(high, low + 1e-6));
        if (numeric) {
            boolean whole = whole() || dated();
            labels = dated() ? (int) Math.max(2, (size.width() * 0.75 - gutter()) / 40) : labels;
            double step = Math.max(Steps.over(low, high, Math.min(labels, 8)).step(), whole ? 1 : 0);
            int decimals = whole ? 0 : Steps.over(low, high, labels).decimals();
            axis.setTickUnit(
                    new NumberTickUnit(
                            whole ? Math.ceil(step) : step,
                            captions.values().numbers().format(decimals, !years() && !dated())),
                    false,
                    true);
        } else {
            int last = figures.categories().size() - 1;
            int step = Math.max(1, (int) Math.ceil((last + 1) / (double) labels));
            // So that the last one has a label, too.
            while (step < last && last % step != 0) {
                step++;
            }
            axis.setTickUnit(new NumberTickUnit(step, new TickFormat(this::category)), false, true);
        }
        return axis;
    }

    /** The name of the category at a position; empty if there is none. */
    private String category(double position) {
        int i = (int) Math.rint(position);
        return i >= 0 && i < figures.categories().size() ? figures.categories().get(i) : "";
    }

    private boolean whole() {
        return figures.positions().stream().allMatch(each -> each % 1 == 0);
    }

    /** Whether the categories are dates in words, whose positions are years. */
    private boolean dated() {
        return numeric
                && figures.categories().stream().anyMatch(each -> each.chars().anyMatch(Character::isLetter));
    }

    private boolean years() {
        return figures.categories().stream().allMatch(each -> each.strip().matches("[12]\\d{3}"));
    }

    private NumberAxis values() {
        DoubleSummaryStatistics known = Steps.known(figures.series().stream().map(Figures.Series::values));
        Steps steps = Steps.scale(known.getMin(), known.getMax(), size.ticks());
        return FigureAxis.of(steps, captions.values().ticks(steps), size);
    }

    /** Names at the ends of the lines, kept apart. */
    private void names(XYPlot plot, Rectangle2D area, Canvas canvas) {
        if (figures.series().size() == 1) {
            return;
        }
        List<Name> names = new ArrayList<>();
        for (int s = 0; s < figures.series().size(); s++) {
            List<Double> values = figures.series().get(s).values();
            for (int i = values.size() - 1; i >= 0; i--) {
                if (!Double.isNaN(values.get(i))) {
                    double y = plot.getRangeAxis().valueToJava2D(values.get(i), area, RectangleEdge.LEFT);
                    names.add(new Name(s, lines(captions.series().get(s)), y));
                    break;
                }
            }
        }
        names.sort(Comparator.comparingDouble(Name::y).thenComparingInt(Name::series));
        canvas.setFont(new PageFont(size.font()));
        double line = size.font() * 1.15;
        double rest = names.stream()
                .mapToDouble(name -> name.lines().size() * line + 3)
                .sum();
        double y = area.getMinY() - size.font();
        for (Name name : names) {
            double wanted = name.y() - (name.lines().size() - 1) * line / 2;
            // Never so low that the names below have no room.
            double top = Math.min(Math.max(y, wanted), Math.max(y, area.getMaxY() + 2 * line - rest));
            canvas.setColor(Ink.label(name.series()).color());
            for (int i = 0; i < name.lines().size(); i++) {
                canvas.drawString(
                        name.lines().get(i), (float) area.getMaxX() + 9, (float) (top + i * line + size.font() * 0.35));
            }
            y = top + name.lines().size() * line + 3;
            rest -= name.lines().size() * line + 3;
        }
    }

    private List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.of(longer, size.font()) > gutter() - 10) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines.size() <= 3 ? lines : List.of(lines.get(0), lines.get(1), lines.get(2) + "…");
    }

    private record Name(int series, List<String> lines, double y) {}
}
