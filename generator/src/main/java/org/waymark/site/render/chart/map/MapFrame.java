package org.waymark.site.render.chart.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.data.Boundaries;

/**
 * From degrees to pixels for one part of a drawing. Degrees of longitude are as long as in the middle of the part
 * (equirectangular projection), which keeps shapes for areas up to the size of a country.
 */
final class MapFrame {

    /** Points closer than this, in pixels, are one. */
    private static final double RESOLUTION = 0.7;

    private final double west;
    private final double north;
    private final double narrowing;
    private final double scale;
    private final double left;
    private final double top;

    /** The point that stands for all points of its pixel: the same for both sides of a border. */
    private final Map<Long, double[]> points = new HashMap<>();

    private MapFrame(Bounds bounds, double narrowing, double scale, double left, double top) {
        this.west = bounds.west;
        this.north = bounds.north;
        this.narrowing = narrowing;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /** Degrees around areas. */
    record Bounds(double west, double south, double east, double north) {

        static Bounds of(List<Boundaries.Area> areas) {
            double west = 180;
            double south = 90;
            double east = -180;
            double north = -90;
            for (Boundaries.Area area : areas) {
                for (List<Boundaries.Point> ring : area.rings()) {
                    for (Boundaries.Point point : ring) {
                        west = Math.min(west, point.longitude());
                        east = Math.max(east, point.longitude());
                        south = Math.min(south, point.latitude());
                        north = Math.max(north, point.latitude());
                    }
                }
            }
            return west <= east ? new Bounds(west, south, east, north) : new Bounds(0, 0, 1, 1);
        }

        double narrowing() {
            return Math.cos(Math.toRadians((south + north) / 2));
        }

        double wide() {
            return Math.max((east - west) * narrowing(), 1e-6);
        }

        double high() {
            return Math.max(north - south, 1e-6);
        }

        /** Pixels for a degree, as many as fit. */
        double scale(double width, double height) {
            return Math.min(width / wide(), height / high());
        }
    }

    /** A frame with this scale whose north-west corner is at a point of the drawing. */
    static MapFrame at(Bounds bounds, double scale, double left, double top) {
        return new MapFrame(bounds, bounds.narrowing(), scale, left, top);
    }

    /**
     * An outline in pixels, without points that cannot be told apart. Neighbours keep the same points of their border.
     */
    double[][] simplified(List<Boundaries.Point> ring) {
        double[][] kept = new double[ring.size()][];
        int count = 0;
        for (Boundaries.Point point : ring) {
            double x = left + (point.longitude() - west) * narrowing * scale;
            double y = top + (north - point.latitude()) * scale;
            long cell = (Math.round(x / RESOLUTION) << 20) + Math.round(y / RESOLUTION);
            double[] found = points.computeIfAbsent(cell, key -> new double[] {x, y});
            boolean back = count > 1 && kept[count - 2] == found;
            if (back) {
                // There and back again: a spike of no width.
                count--;
            } else if (count == 0 || kept[count - 1] != found) {
                kept[count++] = found;
            }
        }
        while (count > 1 && kept[count - 1] == kept[0]) {
            count--;
        }
        return Arrays.copyOf(kept, count);
    }
}
