package org.waymark.site.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.xmlgraphics.java2d.DefaultGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/**
 * Writes drawings as SVG (SVG 1.1, sections 8 to 11): coordinates rounded to a tenth, colours as the class names of
 * their {@link Ink}, no ids and no style attributes. Text measures do not depend on this machine. Nothing is clipped,
 * because drawings stay within their area and clip paths would need ids. Pictures are left out.
 */
public final class Canvas extends DefaultGraphics2D {

    private final StringBuilder out;

    /** An empty drawing. */
    public Canvas() {
        super(false);
        gc = new GraphicContext();
        setFont(new PageFont(14));
        this.out = new StringBuilder(8000);
    }

    private Canvas(Canvas from) {
        super(from);
        this.out = from.out;
    }

    /** Draws a plot without a frame of its own; returns the area within its axes. */
    public Rectangle2D plot(Plot plot, int font, double width, double height) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, new PageFont(font), plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(this, new Rectangle2D.Double(0, 0, width, height), info);
        return info.getPlotInfo().getDataArea();
    }

    /** As {@link #plot(Plot, int, double, double)}, with the lines of its grid. */
    public Rectangle2D plot(XYPlot plot, int font, double width, double height) {
        plot.setDomainGridlinePaint(Ink.GRID.color());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return plot((Plot) plot, font, width, height);
    }

    @Override
    public FontMetrics getFontMetrics(Font wanted) {
        return (wanted instanceof PageFont own ? own : new PageFont(wanted.getSize())).metrics();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    /** A number with at most one digit after the point. */
    public static String rounded(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    /** The drawing, as the content of an {@code <svg>}. */
    public String markup() {
        return out.toString();
    }

    @Override
    public Graphics create() {
        return new Canvas(this);
    }

    /** Nothing is held. What this overrides prints a word to standard output, where JSON may be. */
    @Override
    public void dispose() {
        // see above
    }

    @Override
    public void fill(Shape shape) {
        Ink ink = ink();
        if (ink != null) {
            element(shape);
            out.append(" class=\"").append(ink.className()).append("\"/>");
        }
    }

    @Override
    public void draw(Shape shape) {
        Ink ink = ink();
        if (ink != null) {
            boolean open = element(shape);
            out.append(" class=\"").append(ink.className()).append(" c-line\"");
            if (open) {
                out.append(" fill=\"none\"");
            }
            stroke();
            out.append("/>");
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        Ink ink = ink();
        if (ink == null || text.isBlank()) {
            return;
        }
        Point2D at = getTransform().transform(new Point2D.Double(x, y), null);
        boolean atEnd = getFont() instanceof PageFont font && font.isHeldAtEnd();
        double width = atEnd ? TextWidth.of(text, getFont().getSize()) : 0;
        out.append(atEnd ? "<text text-anchor=\"end\" x=\"" : "<text x=\"")
                .append(rounded(at.getX() + width))
                .append("\" y=\"")
                .append(rounded(at.getY()))
                .append("\" class=\"")
                .append(ink.className())
                .append("\" font-size=\"")
                .append(getFont().getSize())
                .append(getFont().isBold() ? "\" font-weight=\"600\">" : "\">")
                .append(Html.escape(text))
                .append("</text>");
    }

    private @Nullable Ink ink() {
        Color color = getColor();
        return Ink.of(color.getRed(), color.getGreen(), color.getBlue());
    }

    /** Begins the element of a shape; returns whether it needs {@code fill="none"}. */
    private boolean element(Shape shape) {
        boolean upright = getTransform().getShearX() == 0 && getTransform().getShearY() == 0;
        if (shape instanceof Line2D line) {
            Point2D from = getTransform().transform(line.getP1(), null);
            Point2D to = getTransform().transform(line.getP2(), null);
            out.append("<line");
            attribute("x1", from.getX());
            attribute("y1", from.getY());
            attribute("x2", to.getX());
            attribute("y2", to.getY());
            return false;
        }
        if (shape instanceof Rectangle2D && upright) {
            Rectangle2D bounds = getTransform().createTransformedShape(shape).getBounds2D();
            out.append("<rect");
            attribute("x", bounds.getX());
            attribute("y", bounds.getY());
            attribute("width", bounds.getWidth());
            attribute("height", bounds.getHeight());
            return true;
        }
        out.append("<path d=\"");
        path(shape.getPathIterator(getTransform()));
        out.append('"');
        return true;
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(rounded(value)).append('"');
    }

    private void path(PathIterator path) {
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            out.append("MLQCZ".charAt(kind));
            int count = new int[] {2, 2, 4, 6, 0}[kind];
            for (int i = 0; i < count; i++) {
                out.append(i == 0 ? "" : " ").append(rounded(points[i]));
            }
        }
    }

    private void stroke() {
        if (!(getStroke() instanceof BasicStroke stroke)) {
            return;
        }
        if (stroke.getLineWidth() != 1) {
            attribute("stroke-width", stroke.getLineWidth());
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                out.append(i == 0 ? "" : " ").append(rounded(dashes[i]));
            }
            out.append('"');
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            out.append(" stroke-linejoin=\"round\"");
        }
    }
}
