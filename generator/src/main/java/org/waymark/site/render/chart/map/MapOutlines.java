package org.waymark.site.render.chart.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.SvgPath;
import org.waymark.site.render.chart.TextWidth;

/**
 * The outlines of a map's areas in the pixels of its drawing, simplified to what the drawing can show. Make them once
 * for all maps with the same areas, layout and size.
 */
public final class MapOutlines {

    private static final double MARGIN = 2;

    /** Between the parts of a drawing. */
    private static final double GAP = 24;

    private static final double PADDING = 8;

    /** At how many heights of half an area a place for its value is sought. */
    private static final int HEIGHTS = 12;

    /** In square pixels. */
    private static final double SEEN = 1.5;

    private final Size size;
    private final String key;
    private final boolean detailed;
    private final List<Outline> outlines = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private FreeSpace space = new FreeSpace(0, 0);
    private double height;

    /**
     * An area on the drawing.
     *
     * @param path its outlines
     * @param x a point well within it
     * @param y a point well within it
     * @param room how wide a line of text may be at the point
     * @param detailed whether the area is drawn large enough for its value to be of use in it
     */
    record Outline(String code, String path, double x, double y, double room, boolean detailed) {}

    /** A framed part of the drawing with its words. */
    record Frame(double left, double top, double right, double bottom, String label) {}

    private MapOutlines(Size size, String key, boolean detailed) {
        this.size = size;
        this.key = key;
        this.detailed = detailed;
    }

    /**
     * Outlines for a drawing of this size.
     *
     * @param key the property of areas that has their code
     */
    public static MapOutlines of(Boundaries boundaries, String key, MapLayout layout, Size size) {
        MapOutlines map = new MapOutlines(size, key, !layout.only().isEmpty());
        map.lay(boundaries, layout);
        return map;
    }

    Size size() {
        return size;
    }

    double height() {
        return height;
    }

    List<Outline> outlines() {
        return outlines;
    }

    List<Frame> frames() {
        return frames;
    }

    /** What is free beside areas and frames; the caller's own. */
    FreeSpace space() {
        return space.copy();
    }

    /** The codes of all areas that are drawn. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        outlines.forEach(outline -> codes.add(outline.code()));
        return codes;
    }

    private void lay(Boundaries boundaries, MapLayout layout) {
        List<Boundaries.Area> main = new ArrayList<>();
        Map<MapLayout.Group, List<Boundaries.Area>> moved = new LinkedHashMap<>();
        Map<MapLayout.Group, List<Boundaries.Area>> enlarged = new LinkedHashMap<>();
        for (Boundaries.Area area : boundaries.areas()) {
            String code = area.properties().getOrDefault(key, "");
            if (layout.only().isEmpty() || layout.only().contains(code)) {
                boolean away = collect(area, code, layout.moved(), moved);
                collect(area, code, layout.enlarged(), enlarged);
                if (!away) {
                    main.add(area);
                }
            }
        }
        boolean beside = size.isWide() && !enlarged.isEmpty();
        double room = beside ? size.width() * 0.58 : size.width();
        MapFrame.Bounds bounds = MapFrame.Bounds.of(main);
        // Names are beside the areas, for which a map of a region leaves room.
        double wide = room * (detailed && size.isWide() ? 0.8 : 1) - 2 * MARGIN;
        double scale = bounds.scale(wide, size.width() * (size.isWide() ? 1.05 : 1.5));
        double left = (room - bounds.wide() * scale) / 2;
        double above = detailed ? 2 * size.font() : MARGIN;
        height = bounds.high() * scale + above + (detailed ? 2 * size.font() : MARGIN);
        // Reserves what moved and enlarged groups may need below; cut when all are placed.
        space = new FreeSpace(size.width(), height + 8.0 * size.width());
        draw(main, MapFrame.at(bounds, scale, left, above), detailed);
        double below = height;
        for (Map.Entry<MapLayout.Group, List<Boundaries.Area>> group : moved.entrySet()) {
            below = Math.max(below, move(group.getKey().label(), group.getValue(), scale, room));
        }
        double top = beside ? Math.max(0, height * 0.42) : below + GAP / 2;
        for (Map.Entry<MapLayout.Group, List<Boundaries.Area>> group : enlarged.entrySet()) {
            double from = beside ? room + GAP : 0;
            top = enlarge(group.getKey().label(), group.getValue(), from, top) + GAP / 2;
        }
        height = Math.max(below, enlarged.isEmpty() ? 0 : top - GAP / 2 + MARGIN);
        space.take(0, height, size.width(), height + 8.0 * size.width());
    }

    private static boolean collect(
            Boundaries.Area area,
            String code,
            List<MapLayout.Group> groups,
            Map<MapLayout.Group, List<Boundaries.Area>> found) {
        boolean in = false;
        for (MapLayout.Group group : groups) {
            if (group.codes().contains(code)) {
                found.computeIfAbsent(group, each -> new ArrayList<>()).add(area);
                in = true;
            }
        }
        return in;
    }

    /** Draws areas at the same scale in a corner that is free, else below; returns where it ends if below. */
    private double move(String label, List<Boundaries.Area> areas, double scale, double room) {
        MapFrame.Bounds bounds = MapFrame.Bounds.of(areas);
        double words = TextWidth.of(label, size.font());
        double wide = bounds.wide() * scale + 2 * PADDING;
        double high = bounds.high() * scale + 2 * PADDING;
        double outer = Math.max(wide, words);
        double full = high + 1.5 * size.font();
        double[][] corners = {
            {room - outer - 1, 1}, {1, 1}, {room - outer - 1, height - full}, {1, height - full}, {1, height + GAP / 2}
        };
        for (double[] corner : corners) {
            if (space.free(corner[0], corner[1], corner[0] + outer, corner[1] + full)) {
                double left = corner[0] > room / 2 ? corner[0] + outer - wide : corner[0];
                frame(
                        label,
                        areas,
                        MapFrame.at(bounds, scale, left + PADDING, corner[1] + PADDING),
                        left,
                        corner[1],
                        wide,
                        high);
                space.take(corner[0], corner[1], corner[0] + outer, corner[1] + full);
                return corner[1] + full;
            }
        }
        return height;
    }

    /** Draws areas as wide as there is room; returns where the frame ends. */
    private double enlarge(String label, List<Boundaries.Area> areas, double from, double top) {
        MapFrame.Bounds bounds = MapFrame.Bounds.of(areas);
        double wide = size.width() - from - 1;
        double scale = bounds.scale(wide - 2 * PADDING, size.width());
        // Room for names above and below the areas.
        double names = 3 * size.font();
        double high = bounds.high() * scale + 2 * names;
        double left = from + (wide - bounds.wide() * scale) / 2;
        MapFrame frame = MapFrame.at(bounds, scale, left, top + names);
        draw(areas, frame, true);
        frames.add(new Frame(from, top, from + wide, top + high, label));
        border(from, top, from + wide, top + high);
        space.take(from, top + high + 1, from + wide, top + high + 1.5 * size.font());
        return top + high + 1.5 * size.font();
    }

    private void frame(
            String label,
            List<Boundaries.Area> areas,
            MapFrame frame,
            double left,
            double top,
            double wide,
            double high) {
        draw(areas, frame, detailed);
        frames.add(new Frame(left, top, left + wide, top + high, label));
    }

    /** Names of areas within are within too: no line crosses the border. */
    private void border(double left, double top, double right, double bottom) {
        space.write(left, top, right, top + 1);
        space.write(left, bottom - 1, right, bottom);
        space.write(left, top, left + 1, bottom);
        space.write(right - 1, top, right, bottom);
    }

    private void draw(List<Boundaries.Area> areas, MapFrame frame, boolean large) {
        Map<Boundaries.Area, List<double[][]>> points = new LinkedHashMap<>();
        areas.forEach(area ->
                points.put(area, area.rings().stream().map(frame::simplified).toList()));
        BorderLines borders =
                new BorderLines(points.values().stream().flatMap(List::stream).toList());
        points.forEach((area, rings) -> {
            List<double[][]> seen = seen(rings, borders);
            if (seen.isEmpty()) {
                return;
            }
            seen.forEach(space::take);
            outlines.add(outline(area.properties().getOrDefault(key, ""), seen, large));
        });
    }

    /** The outlines that are large enough to be seen, at least the largest of an area. */
    private static List<double[][]> seen(List<double[][]> rings, BorderLines borders) {
        List<double[][]> seen = new ArrayList<>();
        double[][] largest = {};
        double most = -1;
        for (double[][] ring : rings) {
            double size = ring.length > 2 ? size(ring) : 0;
            if (size > most) {
                most = size;
                largest = ring;
            }
            double[][] simple = size < SEEN ? ring : borders.simplified(ring);
            if (size >= SEEN && simple.length > 2) {
                seen.add(simple);
            }
        }
        return !seen.isEmpty() || largest.length == 0 ? seen : List.<double[][]>of(speck(largest[0]));
    }

    /** The size of what an outline encloses (the shoelace formula). */
    private static double size(double[][] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] next = ring[(i + 1) % ring.length];
            sum += ring[i][0] * next[1] - next[0] * ring[i][1];
        }
        return Math.abs(sum) / 2;
    }

    /** An area that is smaller than a pixel can still be seen. */
    private static double[][] speck(double[] at) {
        return new double[][] {{at[0], at[1]}, {at[0] + 1, at[1]}, {at[0] + 1, at[1] + 1}, {at[0], at[1] + 1}};
    }

    private Outline outline(String code, List<double[][]> rings, boolean large) {
        SvgPath path = new SvgPath();
        for (double[][] ring : rings) {
            path.move(ring[0][0], ring[0][1]);
            for (int i = 1; i < ring.length; i++) {
                path.line(ring[i][0], ring[i][1]);
            }
            path.close();
        }
        double[] middle = middle(rings);
        return new Outline(code, path.toString(), middle[0], middle[1], middle[2], large);
    }

    /** The point with most room for a short line of text, as near to the middle as may be, and that room. */
    private double[] middle(List<double[][]> rings) {
        double[] best = {rings.get(0)[0][0], rings.get(0)[0][1], 0};
        double enough = 4.0 * size.font();
        for (double[][] ring : rings) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double[] point : ring) {
                low = Math.min(low, point[1]);
                high = Math.max(high, point[1]);
            }
            double step = (high - low) / (2 * HEIGHTS);
            for (int i = 0; i < 2 * HEIGHTS - 1 && best[2] < enough; i++) {
                int off = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
                double[] found = room(ring, (low + high) / 2 + off * step, size.font() * 0.45, best[2]);
                best = found.length > 0 ? found : best;
            }
        }
        return best;
    }

    /** The widest stretch at a height that stays within an outline half a line above and below; wider than given. */
    private static double[] room(double[][] ring, double y, double half, double more) {
        double[] best = {};
        double widest = more;
        double[] at = FreeSpace.crossings(ring, y);
        for (int i = 0; i + 1 < at.length; i += 2) {
            double from = at[i];
            double to = at[i + 1];
            double middle = (from + to) / 2;
            for (double other : new double[] {y - half, y + half}) {
                double[] crossings = FreeSpace.crossings(ring, other);
                boolean within = false;
                for (int j = 0; j + 1 < crossings.length; j += 2) {
                    if (crossings[j] <= middle && crossings[j + 1] >= middle) {
                        from = Math.max(from, crossings[j]);
                        to = Math.min(to, crossings[j + 1]);
                        within = true;
                    }
                }
                // Too flat for text: of some use as a point all the same.
                to = within ? to : Math.min(to, from + (to - from) * 0.1);
            }
            if (to - from > widest) {
                widest = to - from;
                best = new double[] {(from + to) / 2, y, widest};
            }
        }
        return best;
    }
}
