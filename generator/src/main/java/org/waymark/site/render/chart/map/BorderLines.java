package org.waymark.site.render.chart.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out points of outlines that are less than half a pixel beside the line without them (Douglas and Peucker 1973).
 * Neighbours keep the same points of their border: points where three lines meet stay, and each line between two of them
 * is simplified in one direction, whichever outline it is part of. The same point is the same object in all outlines.
 */
final class BorderLines {

    private static final double TOLERANCE = 0.5;

    private static final Comparator<double[]> PLACE =
            Comparator.<double[]>comparingDouble(point -> point[0]).thenComparingDouble(point -> point[1]);

    /** The points next to each point, up to three. */
    private final Map<double[], double[][]> beside = new IdentityHashMap<>();

    BorderLines(List<double[][]> rings) {
        for (double[][] ring : rings) {
            for (int i = 0; i < ring.length; i++) {
                add(ring[i], ring[(i + 1) % ring.length]);
                add(ring[i], ring[(i + ring.length - 1) % ring.length]);
            }
        }
    }

    private void add(double[] point, double[] other) {
        double[][] known = beside.computeIfAbsent(point, key -> new double[3][]);
        for (int i = 0; i < known.length; i++) {
            if (known[i] == other) {
                return;
            }
            if (known[i] == null) {
                known[i] = other;
                return;
            }
        }
    }

    private boolean meets(double[] point) {
        double[][] known = beside.get(point);
        return known != null && known[2] != null;
    }

    /** The outline with the points that are needed. */
    double[][] simplified(double[][] ring) {
        List<Integer> fixed = new ArrayList<>();
        for (int i = 0; i < ring.length; i++) {
            if (meets(ring[i])) {
                fixed.add(i);
            }
        }
        if (fixed.isEmpty()) {
            int first = 0;
            for (int i = 1; i < ring.length; i++) {
                first = PLACE.compare(ring[i], ring[first]) < 0 ? i : first;
            }
            fixed.add(first);
        }
        if (fixed.size() == 1) {
            fixed.add(farthest(ring, fixed.get(0)));
        }
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < fixed.size(); i++) {
            int from = fixed.get(i);
            int to = fixed.get((i + 1) % fixed.size());
            line(ring, from, to, kept);
        }
        return kept.toArray(double[][]::new);
    }

    private static int farthest(double[][] ring, int from) {
        int best = from;
        for (int i = 0; i < ring.length; i++) {
            int further = Double.compare(distance(ring[i], ring[from]), distance(ring[best], ring[from]));
            best = further > 0 || (further == 0 && PLACE.compare(ring[i], ring[best]) < 0) ? i : best;
        }
        return best;
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }

    /** Adds the points of a line that are kept, but its last. */
    private static void line(double[][] ring, int from, int to, List<double[]> kept) {
        int count = Math.floorMod(to - from, ring.length) + 1;
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) {
            points[i] = ring[(from + i) % ring.length];
        }
        boolean back = PLACE.compare(points[0], points[count - 1]) > 0;
        if (back) {
            reverse(points);
        }
        boolean[] needed = new boolean[count];
        needed[0] = true;
        needed[count - 1] = true;
        need(points, 0, count - 1, needed);
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (needed[i]) {
                line.add(points[i]);
            }
        }
        double[][] out = line.toArray(double[][]::new);
        if (back) {
            reverse(out);
        }
        kept.addAll(Arrays.asList(out).subList(0, out.length - 1));
    }

    private static void reverse(double[][] points) {
        for (int i = 0, j = points.length - 1; i < j; i++, j--) {
            double[] swapped = points[i];
            points[i] = points[j];
            points[j] = swapped;
        }
    }

    private static void need(double[][] points, int from, int to, boolean[] needed) {
        int worst = -1;
        double far = TOLERANCE;
        for (int i = from + 1; i < to; i++) {
            double away = beside(points[i], points[from], points[to]);
            if (away > far) {
                far = away;
                worst = i;
            }
        }
        if (worst >= 0) {
            needed[worst] = true;
            need(points, from, worst, needed);
            need(points, worst, to, needed);
        }
    }

    /** How far a point is from a line between two others. */
    private static double beside(double[] point, double[] from, double[] to) {
        double byX = to[0] - from[0];
        double byY = to[1] - from[1];
        double length = byX * byX + byY * byY;
        double at = length == 0 ? 0 : ((point[0] - from[0]) * byX + (point[1] - from[1]) * byY) / length;
        double along = Math.max(0, Math.min(1, at));
        return Math.hypot(point[0] - from[0] - along * byX, point[1] - from[1] - along * byY);
    }
}
