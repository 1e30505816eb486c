package org.waymark.site.render.chart.series;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;
import org.waymark.site.render.chart.Canvas;
import org.waymark.site.render.chart.Ink;
import org.waymark.site.render.chart.PageFont;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.TextWidth;

/** Draws a plot and what JFreeChart cannot set beside it. */
final class Pen {

    private final Canvas canvas = new Canvas();
    private final int font;

    Pen(Size size) {
        this.font = size.font();
    }

    /** Draws a plot; returns the area within its axes. */
    Rectangle2D plot(XYPlot plot, double width, double height) {
        return canvas.plot(plot, font, width, height);
    }

    /** Writes from {@code x} on. */
    void text(String text, double x, double y, Ink ink, boolean bold) {
        write(text, x, y, ink, bold ? new PageFont(font).bold() : new PageFont(font));
    }

    /** Writes up to {@code x}. */
    void textTo(String text, double x, double y, Ink ink, boolean bold) {
        PageFont wanted = (bold ? new PageFont(font).bold() : new PageFont(font)).heldAtEnd();
        write(text, x - TextWidth.of(text, font), y, ink, wanted);
    }

    /** Writes from {@code x} on, or up to it where there is no room up to {@code end}. */
    void textBeside(String text, double x, double gap, double y, double end, Ink ink, boolean bold) {
        if (x + gap + TextWidth.of(text, font) <= end) {
            text(text, x + gap, y, ink, bold);
        } else {
            textTo(text, x - gap, y, ink, bold);
        }
    }

    private void write(String text, double x, double y, Ink ink, PageFont wanted) {
        canvas.setFont(wanted);
        canvas.setColor(ink.color());
        canvas.drawString(text, (float) x, (float) y);
    }

    void line(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
        canvas.setColor(ink.color());
        canvas.setStroke(new BasicStroke((float) width));
        canvas.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    void outline(Shape shape, Ink ink, double width) {
        canvas.setColor(ink.color());
        canvas.setStroke(new BasicStroke((float) width));
        canvas.draw(shape);
    }

    void fill(Shape shape, Ink ink) {
        canvas.setColor(ink.color());
        canvas.fill(shape);
    }

    String markup() {
        return canvas.markup();
    }
}
