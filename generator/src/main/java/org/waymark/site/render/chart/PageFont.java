package org.waymark.site.render.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.io.Serial;

/**
 * A substitute for the page's font, which is unknown when the chart is drawn. All its measures come from
 * {@link TextWidth}, so no font of this machine is opened and none need be installed.
 */
public final class PageFont extends Font {

    @Serial
    private static final long serialVersionUID = 1;

    private static final float ASCENT = 0.8f;
    private static final float DESCENT = 0.2f;

    private final boolean atEnd;

    /** The font in this size, in CSS pixels. */
    public PageFont(int size) {
        this(size, Font.PLAIN, false);
    }

    private PageFont(int size, int style, boolean atEnd) {
        super(Font.SANS_SERIF, style, size);
        this.atEnd = atEnd;
    }

    /** The same for text whose end must stay in place, however wide the reader's letters are. */
    public PageFont heldAtEnd() {
        return new PageFont(getSize(), getStyle(), true);
    }

    /** The same for text that stands out. */
    public PageFont bold() {
        return new PageFont(getSize(), Font.BOLD, atEnd);
    }

    boolean isHeldAtEnd() {
        return atEnd;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageFont font && font.atEnd == atEnd && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    FontMetrics metrics() {
        return new Metrics(this);
    }

    @Override
    public Font deriveFont(int style) {
        return this;
    }

    @Override
    public Font deriveFont(int style, float size) {
        return new PageFont(Math.round(size), getStyle(), atEnd);
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new Line(getSize(), text.length());
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return bounds(text, getSize());
    }

    private static Rectangle2D bounds(String text, int size) {
        return new Rectangle2D.Double(0, -ASCENT * size, TextWidth.of(text, size), size);
    }

    private static final class Metrics extends FontMetrics {

        @Serial
        private static final long serialVersionUID = 1;

        Metrics(Font font) {
            super(font);
        }

        @Override
        public int getAscent() {
            return Math.round(ASCENT * font.getSize());
        }

        @Override
        public int getDescent() {
            return Math.round(DESCENT * font.getSize());
        }

        @Override
        public int charWidth(char c) {
            return (int) Math.ceil(TextWidth.of(String.valueOf(c), font.getSize()));
        }

        @Override
        public int stringWidth(String text) {
            return (int) Math.ceil(TextWidth.of(text, font.getSize()));
        }

        @Override
        public Rectangle2D getStringBounds(String text, Graphics graphics) {
            return bounds(text, font.getSize());
        }

        @Override
        public LineMetrics getLineMetrics(String text, Graphics graphics) {
            return new Line(font.getSize(), text.length());
        }
    }

    private static final class Line extends LineMetrics {

        private final int size;
        private final int chars;

        Line(int size, int chars) {
            this.size = size;
            this.chars = chars;
        }

        @Override
        public int getNumChars() {
            return chars;
        }

        @Override
        public float getAscent() {
            return ASCENT * size;
        }

        @Override
        public float getDescent() {
            return DESCENT * size;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return size;
        }

        @Override
        public int getBaselineIndex() {
            return Font.ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[] {0, 0, 0};
        }

        @Override
        public float getStrikethroughOffset() {
            return -0.3f * size;
        }

        @Override
        public float getStrikethroughThickness() {
            return 1;
        }

        @Override
        public float getUnderlineOffset() {
            return 1;
        }

        @Override
        public float getUnderlineThickness() {
            return 1;
        }
    }
}
