package org.waymark.site.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.waymark.catalogue.data.Figures;

/** Horizontal bars, so that their names can be read. */
final class BarChart {

    private BarChart() {}

    static Drawing draw(Figures figures, Captions captions, Size size) {
        int series = figures.series().size();
        int rows = figures.categories().size();
        int room = Math.max(lines(figures, size) * size.font() + 9, series * (size.font() + 2) + 8);
        int height = rows * room + 5 * size.font();
        Canvas canvas = new Canvas();
        canvas.plot(plot(figures, captions, size), size.font(), size.width(), height);
        canvas.setFont(new PageFont(size.font()));
        canvas.setColor(Ink.QUIET.color());
        canvas.drawString(captions.x(), 0, size.font());
        // Places the title below the axis, where it has room.
        double width = TextWidth.of(captions.y(), size.font());
        canvas.drawString(captions.y(), (float) Math.max(0, size.width() - 8 - width), height - 0.4f * size.font());
        return new Drawing(size, height, canvas.markup());
    }

    /** How many lines the longest name takes. */
    private static int lines(Figures figures, Size size) {
        double room = size.width() * ratio(size) - 12;
        return figures.categories().stream().anyMatch(name -> TextWidth.of(name, size.font()) > room) ? 2 : 1;
    }

    private static float ratio(Size size) {
        return size.isWide() ? 0.5f : 0.42f;
    }

    private static CategoryPlot plot(Figures figures, Captions captions, Size size) {
        PageFont font = new PageFont(size.font());
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int s = 0; s < figures.series().size(); s++) {
            List<Double> values = figures.series().get(s).values();
            for (int i = 0; i < values.size(); i++) {
                double value = values.get(i);
                data.addValue(Double.isNaN(value) ? 0 : value, Integer.valueOf(s), Integer.valueOf(i));
            }
        }
        CategoryAxis names = new NamedAxis(figures.categories());
        names.setTickLabelFont(font.heldAtEnd());
        names.setCategoryLabelPositionOffset(8);
        names.setTickLabelPaint(Ink.TEXT.color());
        names.setMaximumCategoryLabelLines(size.isWide() ? 2 : 3);
        names.setMaximumCategoryLabelWidthRatio(ratio(size));
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setCategoryMargin(figures.series().size() > 1 ? 0.25 : 0.3);
        names.setLowerMargin(0.0);
        names.setUpperMargin(0.0);
        CategoryPlot plot =
                new CategoryPlot(data, names, figureAxis(figures, captions, size), renderer(figures, captions, size));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setInsets(new RectangleInsets(1.6 * size.font(), 0, 1.5 * size.font(), 8));
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Ink.AXIS.color());
        plot.setRangeZeroBaselineStroke(new BasicStroke(1));
        return plot;
    }

    private static NumberAxis figureAxis(Figures figures, Captions captions, Size size) {
        DoubleSummaryStatistics known = Steps.known(figures.series().stream().map(Figures.Series::values));
        double low = Math.min(0, known.getMin());
        double high = Math.max(0, known.getMax());
        // Room for the figure at the end of the longest bar.
        double room = size.isWide() ? 1.08 : 1.3;
        Steps steps = Steps.over(low, high, size.ticks());
        NumberAxis axis = FigureAxis.of(steps, captions.values().ticks(steps), size);
        axis.setRange(low < 0 ? steps.from() * room : 0, Math.max(steps.to(), high * room));
        return axis;
    }

    private static BarRenderer renderer(Figures figures, Captions captions, Size size) {
        BarRenderer renderer = new Bars(captions.unknown());
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.05);
        renderer.setDefaultItemLabelFont(new PageFont(size.font() - 1));
        renderer.setDefaultItemLabelPaint(Ink.TEXT.color());
        renderer.setDefaultItemLabelGenerator(new Labels(figures, captions));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        for (int s = 0; s < figures.series().size(); s++) {
            renderer.setSeriesPaint(s, Ink.series(s).color());
        }
        return renderer;
    }

    /** Bars of which the one for unknown values looks different. */
    private static final class Bars extends BarRenderer {

        private static final long serialVersionUID = 1;

        private final int unknown;

        Bars(int unknown) {
            this.unknown = unknown;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return column == unknown ? Ink.UNKNOWN.color() : super.getItemPaint(row, column);
        }
    }

    /** Categories by position, because two may have the same name. */
    private static final class NamedAxis extends CategoryAxis {

        private static final long serialVersionUID = 1;

        private final transient List<String> names;

        NamedAxis(List<String> names) {
            this.names = names;
        }

        @Override
        @SuppressWarnings("rawtypes") // JFreeChart's default
        protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
            String name = names.get((Integer) category);
            TextBlock label = super.createLabel(name.isBlank() ? "–" : name, width, edge, graphics);
            label.setLineAlignment(HorizontalAlignment.RIGHT);
            return label;
        }
    }

    /** The figure at the end of each bar; words if it is missing. */
    private record Labels(Figures figures, Captions captions) implements CategoryItemLabelGenerator {

        @Override
        public String generateRowLabel(CategoryDataset data, int row) {
            return figures.series().get(row).name();
        }

        @Override
        public String generateColumnLabel(CategoryDataset data, int column) {
            return figures.categories().get(column);
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            double value = figures.series().get(row).values().get(column);
            return Double.isNaN(value) ? captions.missing() : captions.values().of(value);
        }
    }
}
