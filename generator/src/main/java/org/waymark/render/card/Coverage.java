package org.waymark.render.card;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of each pixel an outline covers, by summing the signed areas to the right of its edges. Contours that cross
 * or overlap are no matter for letters, which have none.
 */
final class Coverage {

    private static final Pattern STEP = Pattern.compile("([MLQZHV])([^MLQZHV]*)");

    /** Parts into which a curve is cut; at the sizes of a card nobody sees the corners. */
    private static final int PARTS = 6;

    private final int width;
    private final int height;
    private final double[] sums;

    private Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.sums = new double[width * height + 1];
    }

    /**
     * That of a path of absolute M, L, H, V, Q and Z steps (SVG 1.1, 8.3), in 255ths, row after row.
     *
     * @param scaleX pixels a unit across
     * @param scaleY pixels a unit down; negative turns the path upside down
     * @param dx pixels to the right, after scaling
     * @param dy pixels down, after scaling
     */
    static byte[] of(String path, double scaleX, double scaleY, double dx, double dy, int width, int height) {
        Coverage coverage = new Coverage(width, height);
        coverage.trace(path, scaleX, scaleY, dx, dy);
        return coverage.bytes();
    }

    private void trace(String path, double scaleX, double scaleY, double dx, double dy) {
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String kind = step.group(1).toUpperCase(Locale.ROOT);
            double[] at = numbers(step.group(2));
            if (kind.equals("Z")) {
                line(x, y, startX, startY);
                x = startX;
                y = startY;
                continue;
            }
            double toX = kind.equals("V") ? x : at[kind.equals("Q") ? 2 : 0] * scaleX + dx;
            double toY = kind.equals("H") ? y : at[kind.equals("Q") ? 3 : kind.equals("V") ? 0 : 1] * scaleY + dy;
            switch (kind) {
                case "M" -> {
                    startX = toX;
                    startY = toY;
                }
                case "Q" -> curve(x, y, at[0] * scaleX + dx, at[1] * scaleY + dy, toX, toY);
                default -> line(x, y, toX, toY);
            }
            x = toX;
            y = toY;
        }
    }

    private static double[] numbers(String text) {
        if (text.isBlank()) {
            return new double[0];
        }
        String[] parts = text.strip().split(" ", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    private void curve(double x0, double y0, double x1, double y1, double x2, double y2) {
        double x = x0;
        double y = y0;
        for (int i = 1; i <= PARTS; i++) {
            double t = (double) i / PARTS;
            double u = 1 - t;
            double toX = u * u * x0 + 2 * u * t * x1 + t * t * x2;
            double toY = u * u * y0 + 2 * u * t * y1 + t * t * y2;
            line(x, y, toX, toY);
            x = toX;
            y = toY;
        }
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
