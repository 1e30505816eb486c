package org.waymark.site.render.chart.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which parts of a drawing are taken, in cells of a few pixels. */
final class FreeSpace {

    private static final int CELL = 4;

    private final int columns;
    private final int rows;
    private final boolean[] taken;
    private final List<Rectangle2D> words = new ArrayList<>();

    FreeSpace(double width, double height) {
        this.columns = (int) Math.ceil(width / CELL);
        this.rows = (int) Math.ceil(height / CELL);
        this.taken = new boolean[columns * rows];
    }

    private FreeSpace(FreeSpace from) {
        this.columns = from.columns;
        this.rows = from.rows;
        this.taken = from.taken.clone();
        words.addAll(from.words);
    }

    FreeSpace copy() {
        return new FreeSpace(this);
    }

    /** Takes what is within an outline. */
    void take(double[][] ring) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] point : ring) {
            low = Math.min(low, point[1]);
            high = Math.max(high, point[1]);
        }
        for (int row = Math.max(0, (int) (low / CELL)); row < rows && row * CELL <= high; row++) {
            double[] crossings = crossings(ring, (row + 0.5) * CELL);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                take(crossings[i], row * (double) CELL, crossings[i + 1], row * (double) CELL);
            }
        }
    }

    /** Takes a rectangle. */
    void take(double left, double top, double right, double bottom) {
        for (int row = Math.max(0, (int) (top / CELL)); row < rows && row <= (int) (bottom / CELL); row++) {
            for (int i = Math.max(0, (int) (left / CELL)); i < columns && i <= (int) (right / CELL); i++) {
                taken[row * columns + i] = true;
            }
        }
    }

    /** Whether nothing in a rectangle is taken, and all of it is in the drawing. */
    boolean free(double left, double top, double right, double bottom) {
        if (left < 0 || top < 0 || right > columns * (double) CELL || bottom > rows * (double) CELL) {
            return false;
        }
        for (int row = (int) (top / CELL); row < rows && row * CELL < bottom; row++) {
            for (int i = (int) (left / CELL); i < columns && i * CELL < right; i++) {
                if (taken[row * columns + i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes a rectangle, such as one with words, which no line of {@link #nearest} crosses. */
    void write(double left, double top, double right, double bottom) {
        take(left, top, right, bottom);
        words.add(new Rectangle2D.Double(left, top, right - left, bottom - top));
    }

    /** Takes a line, so that no words are on it. */
    void draw(double fromX, double fromY, double toX, double toY) {
        int steps = 1 + (int) (Math.hypot(toX - fromX, toY - fromY) / CELL * 2);
        for (int i = 0; i <= steps; i++) {
            double x = fromX + (toX - fromX) * i / steps;
            double y = fromY + (toY - fromY) * i / steps;
            take(x, y, x, y);
        }
    }

    /**
     * The free rectangle of this size whose edge is nearest to a point, and which a line from the point reaches without
     * crossing words.
     *
     * @param most how far it may be from the point
     * @return its left and its top, or an empty array if there is none
     */
    double[] nearest(double x, double y, double width, double height, double most) {
        for (double reach = Math.min(8 * CELL, most); ; reach = Math.min(2 * reach, most)) {
            double[] found = within(x, y, width, height, reach);
            if (found.length > 0 || reach == most) {
                return found;
            }
        }
    }

    private double[] within(double x, double y, double width, double height, double reach) {
        double[] best = {};
        double least = reach;
        int lastRow = Math.min(rows - 1, (int) ((y + reach) / CELL));
        int lastColumn = Math.min(columns - 1, (int) ((x + reach) / CELL));
        for (int row = Math.max(0, (int) ((y - reach - height) / CELL)); row <= lastRow; row++) {
            for (int i = Math.max(0, (int) ((x - reach - width) / CELL)); i <= lastColumn; i++) {
                double left = i * (double) CELL;
                double top = row * (double) CELL;
                double far = distance(x, y, left, top, width, height);
                if (far < least
                        && free(left, top, left + width, top + height)
                        && clear(x, y, left, top, width, height)) {
                    least = far;
                    best = new double[] {left, top};
                }
            }
        }
        return best;
    }

    private boolean clear(double x, double y, double left, double top, double width, double height) {
        double toX = Math.max(left, Math.min(x, left + width));
        double toY = Math.max(top, Math.min(y, top + height));
        return words.stream().noneMatch(each -> each.intersectsLine(x, y, toX, toY));
    }

    private static double distance(double x, double y, double left, double top, double width, double height) {
        double byX = Math.max(0, Math.max(left - x, x - left - width));
        double byY = Math.max(0, Math.max(top - y, y - top - height));
        return Math.hypot(byX, byY);
    }

    /** Where a horizontal line crosses an outline, from left to right. */
    static double[] crossings(double[][] ring, double y) {
        double[] found = new double[ring.length];
        int count = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] from = ring[i];
            double[] to = ring[(i + 1) % ring.length];
            if ((from[1] <= y) != (to[1] <= y)) {
                found[count++] = from[0] + (y - from[1]) / (to[1] - from[1]) * (to[0] - from[0]);
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }
}
