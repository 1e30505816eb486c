package org.waymark.site.render.chart.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.site.render.chart.Size;

/** Chooses what a map moves and enlarges, from the sizes of its areas alone. */
public final class FittingLayout {

    /** An area is moved if all others can then be drawn larger by this factor. */
    private static final double WORTH_MOVING = 1.1;

    /** Areas with fewer square pixels on a wide page are too small to see or to point at. */
    private static final double SMALL = 160;

    private static final int FEWEST = 3;

    private FittingLayout() {}

    /**
     * A layout in which one area far from all others is moved, and the group with the smallest areas is enlarged if they
     * would be too small.
     *
     * @param key the property of areas that has their code
     * @param groups groups of which one may be enlarged, with their labels
     * @param moved from the code of an area to the label for it if it is moved
     */
    public static MapLayout of(
            Boundaries boundaries, String key, Collection<MapLayout.Group> groups, UnaryOperator<String> moved) {
        List<Boundaries.Area> areas = boundaries.areas();
        Boundaries.Area far = farthest(areas);
        List<Boundaries.Area> near = new ArrayList<>(areas);
        List<MapLayout.Group> away = new ArrayList<>();
        if (far != null) {
            near.remove(far);
            String code = far.properties().getOrDefault(key, "");
            away.add(new MapLayout.Group(Set.of(code), moved.apply(code)));
        }
        double scale = scale(MapFrame.Bounds.of(near));
        MapLayout.Group smallest = null;
        double least = SMALL;
        for (MapLayout.Group group : groups) {
            double[] sizes = near.stream()
                    .filter(area -> group.codes().contains(area.properties().getOrDefault(key, "")))
                    .mapToDouble(area -> pixels(area, scale))
                    .sorted()
                    .toArray();
            double middle = sizes.length < FEWEST || 2 * sizes.length > areas.size() ? SMALL : sizes[sizes.length / 2];
            if (middle < least) {
                least = middle;
                smallest = group;
            }
        }
        return new MapLayout(Set.of(), away, smallest == null ? List.of() : List.of(smallest));
    }

    /** Whether the rectangles around two areas meet. */
    private static boolean meet(Boundaries.Area one, Boundaries.Area other) {
        MapFrame.Bounds a = MapFrame.Bounds.of(List.of(one));
        MapFrame.Bounds b = MapFrame.Bounds.of(List.of(other));
        return a.west() <= b.east() && b.west() <= a.east() && a.south() <= b.north() && b.south() <= a.north();
    }

    /** The area without which the scale is largest; null if no single one is worth moving. */
    private static Boundaries.@Nullable Area farthest(List<Boundaries.Area> areas) {
        double best = scale(MapFrame.Bounds.of(areas)) * WORTH_MOVING;
        Boundaries.Area found = null;
        for (Boundaries.Area area : areas.size() > FEWEST ? outermost(areas) : List.<Boundaries.Area>of()) {
            List<Boundaries.Area> others = new ArrayList<>(areas);
            others.remove(area);
            double scale = scale(MapFrame.Bounds.of(others));
            if (scale > best && others.stream().noneMatch(other -> meet(area, other))) {
                best = scale;
                found = area;
            }
        }
        return found;
    }

    /** The areas that reach farthest west, south, east and north. */
    private static List<Boundaries.Area> outermost(List<Boundaries.Area> areas) {
        List<Boundaries.Area> found = new ArrayList<>(List.of(areas.get(0), areas.get(0), areas.get(0), areas.get(0)));
        double[] ends = new double[4];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        for (Boundaries.Area area : areas) {
            MapFrame.Bounds bounds = MapFrame.Bounds.of(List.of(area));
            double[] own = {-bounds.west(), -bounds.south(), bounds.east(), bounds.north()};
            for (int i = 0; i < own.length; i++) {
                if (own[i] > ends[i]) {
                    ends[i] = own[i];
                    found.set(i, area);
                }
            }
        }
        return found;
    }

    private static double scale(MapFrame.Bounds bounds) {
        return bounds.scale(Size.WIDE.width(), Size.WIDE.width());
    }

    /** The size of the rectangle around an area. */
    private static double pixels(Boundaries.Area area, double scale) {
        MapFrame.Bounds bounds = MapFrame.Bounds.of(List.of(area));
        return bounds.wide() * bounds.high() * scale * scale;
    }
}
