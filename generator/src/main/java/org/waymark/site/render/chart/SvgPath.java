package org.waymark.site.render.chart;

/**
 * Path data in a short form (SVG 1.1, section 8.3): relative, rounded to a tenth, without characters that may be left
 * out. Rounding does not add up from point to point.
 */
public final class SvgPath {

    private final StringBuilder out = new StringBuilder(64);
    private int x;
    private int y;
    private int startX;
    private int startY;
    private char command = ' ';
    private boolean point;

    /** Begins a line. */
    public SvgPath move(double toX, double toY) {
        int wantedX = tenths(toX);
        int wantedY = tenths(toY);
        boolean first = out.isEmpty();
        command(first ? 'M' : 'm');
        number(first ? wantedX : wantedX - x);
        number(first ? wantedY : wantedY - y);
        x = wantedX;
        y = wantedY;
        startX = x;
        startY = y;
        return this;
    }

    /** Goes on in a straight line; nothing where the point is the same. */
    public SvgPath line(double toX, double toY) {
        int byX = tenths(toX) - x;
        int byY = tenths(toY) - y;
        if (byX != 0 && byY != 0) {
            if (command != 'm') {
                command('l');
            }
            number(byX);
            number(byY);
        } else if (byX != 0 || byY != 0) {
            command(byX == 0 ? 'v' : 'h');
            number(byX == 0 ? byY : byX);
        }
        x += byX;
        y += byY;
        return this;
    }

    /** A dot, where the style has round line caps. */
    public SvgPath dot(double atX, double atY) {
        move(atX, atY);
        out.append("h0");
        command = 'h';
        point = false;
        return this;
    }

    /** Goes back to the beginning of the line. */
    public SvgPath close() {
        out.append('z');
        command = 'z';
        point = false;
        x = startX;
        y = startY;
        return this;
    }

    /** Whether nothing is drawn. */
    public boolean isEmpty() {
        return out.isEmpty();
    }

    /** The path data. */
    @Override
    public String toString() {
        return out.toString();
    }

    private static int tenths(double value) {
        return (int) Math.round(value * 10);
    }

    private void command(char wanted) {
        if (wanted != command || wanted == 'm') {
            out.append(wanted);
            command = wanted;
            point = false;
        }
    }

    private void number(int tenths) {
        int size = Math.abs(tenths);
        boolean fraction = size % 10 != 0;
        boolean whole = size >= 10 || !fraction;
        char before = out.charAt(out.length() - 1);
        if (tenths < 0) {
            out.append('-');
        } else if (before >= '0' && before <= '9' && (whole || !point)) {
            out.append(' ');
        }
        if (whole) {
            out.append(size / 10);
        }
        if (fraction) {
            out.append('.').append((char) ('0' + size % 10));
        }
        point = fraction;
    }
}
