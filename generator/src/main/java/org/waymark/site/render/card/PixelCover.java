package org.waymark.site.render.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of each pixel an outline covers, by summing the signed areas to the right of its edges. Contours must not cross
 * or overlap, and those of letters do not.
 */
final class PixelCover {

    private static final Pattern COMMAND = Pattern.compile("([MLHVQZ])([^A-Z]*)");
    private static final Pattern BLANK = Pattern.compile(" ");

    /** How far, in pixels, a line may be from its curve; nobody sees less. */
    private static final double FLATNESS = 0.05;

    private final int width;
    private final int height;
    private final double[] sums;

    private PixelCover(int width, int height) {
        this.width = width;
        this.height = height;
        this.sums = new double[width * height + 1];
    }

    /**
     * How much of each pixel an outline covers, in 255ths, row after row.
     *
     * @param path absolute M, L, H, V, Q and Z commands (SVG 1.1, 8.3) with a blank between numbers
     * @param place from the units of the path to pixels
     */
    static byte[] of(String path, AffineTransform place, int width, int height) {
        PixelCover cover = new PixelCover(width, height);
        double[] start = new double[2];
        double[] from = new double[2];
        double[] to = new double[2];
        for (PathIterator lines = outline(path).getPathIterator(place, FLATNESS); !lines.isDone(); lines.next()) {
            int kind = lines.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                start = to.clone();
            } else {
                to = kind == PathIterator.SEG_CLOSE ? start.clone() : to;
                cover.line(from[0], from[1], to[0], to[1]);
            }
            from = to.clone();
        }
        return cover.bytes();
    }

    private static Path2D outline(String path) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Matcher command = COMMAND.matcher(path);
        while (command.find()) {
            double[] at = BLANK.splitAsStream(command.group(2))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (command.group(1)) {
                case "M" -> outline.moveTo(at[0], at[1]);
                case "L" -> outline.lineTo(at[0], at[1]);
                case "H" -> outline.lineTo(at[0], outline.getCurrentPoint().getY());
                case "V" -> outline.lineTo(outline.getCurrentPoint().getX(), at[0]);
                case "Q" -> outline.quadTo(at[0], at[1], at[2], at[3]);
                case "Z" -> outline.closePath();
                default -> throw new IllegalArgumentException(path);
            }
        }
        return outline;
    }

    private void line(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        double direction = y0 < y1 ? 1 : -1;
        double top = Math.min(y0, y1);
        double bottom = Math.max(y0, y1);
        double x = y0 < y1 ? x0 : x1;
        double slope = (x1 - x0) / (y1 - y0);
        if (top < 0) {
            x -= top * slope;
            top = 0;
        }
        for (int row = (int) top; row < height && row < bottom; row++) {
            double high = Math.min(row + 1, bottom) - Math.max(row, top);
            double next = x + slope * high;
            spread(row, direction * high, x, next);
            x = next;
        }
    }

    /** Adds a piece of an edge within one row: all pixels to its right get its height, those it crosses their share. */
    private void spread(int row, double area, double from, double to) {
        double left = Math.max(0, Math.min(from, to));
        double right = Math.min(width, Math.max(Math.max(from, to), left));
        int first = (int) left;
        int last = (int) Math.ceil(right);
        int at = row * width;
        if (last <= first + 1) {
            double middle = (left + right) / 2 - first;
            sums[at + first] += area * (1 - middle);
            sums[at + first + 1] += area * middle;
            return;
        }
        double each = 1 / (right - left);
        double before = 0;
        double covered = 0;
        for (int column = first; column < last; column++) {
            // The share of the edge that lies left of this pixel's right side, and what it covers of the pixel.
            double end = Math.min(column + 1, right);
            double start = Math.max(column, left);
            double share = (end - start) * each;
            double here = before + share * (column + 1 - (start + end) / 2);
            sums[at + column] += area * (here - covered);
            covered = here;
            before += share;
        }
        sums[at + last] += area * (1 - covered);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[width * height];
        for (int row = 0; row < height; row++) {
            double sum = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                sum += sums[i];
                bytes[i] = (byte) Math.min(255, Math.round(Math.abs(sum) * 255));
            }
        }
        return bytes;
    }
}
