package org.waymark.site.render.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.site.render.words.Html;

/** Areas shaded by their figure; areas without one are dotted. */
final class AreaMap {

    static final int CLASSES = 5;

    private final MapAreas areas;
    private final Size size;
    private final double west;
    private final double north;
    private final double scale;
    private final double narrowing;
    private final int height;

    private AreaMap(MapAreas areas, Size size) {
        this.areas = areas;
        this.size = size;
        double minX = 180;
        double maxX = -180;
        double minY = 90;
        double maxY = -90;
        for (Boundaries.Area area : areas.boundaries().areas()) {
            for (List<Boundaries.Point> ring : area.rings()) {
                for (Boundaries.Point point : ring) {
                    minX = Math.min(minX, point.longitude());
                    maxX = Math.max(maxX, point.longitude());
                    minY = Math.min(minY, point.latitude());
                    maxY = Math.max(maxY, point.latitude());
                }
            }
        }
        // Degrees of longitude get shorter towards the poles.
        this.narrowing = Math.cos(Math.toRadians((minY + maxY) / 2));
        double wide = Math.max((maxX - minX) * narrowing, 1e-6);
        double high = Math.max(maxY - minY, 1e-6);
        this.scale = Math.min((size.width() - 4) / wide, size.width() * 1.1 / high);
        this.west = minX;
        this.north = maxY;
        this.height = (int) Math.ceil(high * scale) + 4;
    }

    /** Bounds of the classes: round numbers at equal intervals. */
    static Steps classes(Figures figures) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : figures.series().get(0).values()) {
            low = Double.isNaN(value) ? low : Math.min(low, value);
            high = Double.isNaN(value) ? high : Math.max(high, value);
        }
        for (int wanted = CLASSES; ; wanted--) {
            Steps steps = Steps.over(low, high, wanted);
            if (steps.count() <= CLASSES || wanted == 1) {
                return steps;
            }
        }
    }

    static int place(double value, Steps classes) {
        int place = (int) Math.floor((value - classes.from()) / classes.step() + 1e-9);
        return Math.max(0, Math.min(place, Math.min(classes.count(), CLASSES) - 1));
    }

    static Drawing draw(Figures figures, MapAreas areas, Size size, String id, Map<String, String> names) {
        return new AreaMap(areas, size).draw(figures, id, names);
    }

    private Drawing draw(Figures figures, String id, Map<String, String> names) {
        Map<String, Double> values = new HashMap<>();
        Figures.Series series = figures.series().get(0);
        for (int i = 0; i < figures.categories().size(); i++) {
            values.put(figures.categories().get(i), series.values().get(i));
        }
        Steps classes = classes(figures);
        StringBuilder out = new StringBuilder();
        String dots = id + "-" + size.name() + "-dots";
        out.append("<defs><pattern id=\"")
                .append(dots)
                .append("\" width=\"6\" height=\"6\"")
                .append(" patternUnits=\"userSpaceOnUse\"><circle class=\"c-dot\" cx=\"3\" cy=\"3\" r=\"1\"/>")
                .append("</pattern></defs>");
        for (Boundaries.Area area : areas.boundaries().areas()) {
            double value = values.getOrDefault(area.properties().get(areas.key()), Figures.NONE);
            boolean none = Double.isNaN(value);
            String style = none ? "c-none\" fill=\"url(#" + dots + ")" : "c-q" + (place(value, classes) + 1);
            out.append("<path class=\"c-area ")
                    .append(style)
                    .append("\" d=\"")
                    .append(path(area))
                    .append("\"/>");
        }
        label(values, true, names, out);
        label(values, false, names, out);
        return new Drawing(size, height, out.toString());
    }

    /** The name of the area with the highest or lowest figure, if there is only one. */
    private void label(Map<String, Double> values, boolean highest, Map<String, String> names, StringBuilder out) {
        double wanted = values.values().stream()
                .filter(value -> !Double.isNaN(value))
                .reduce((a, b) -> highest ? Math.max(a, b) : Math.min(a, b))
                .orElse(Figures.NONE);
        List<Boundaries.Area> found = areas.boundaries().areas().stream()
                .filter(area -> values.getOrDefault(area.properties().get(areas.key()), Figures.NONE) == wanted)
                .toList();
        String name =
                found.size() == 1 ? names.getOrDefault(found.get(0).properties().get(areas.key()), "") : "";
        if (name.isEmpty() || name.length() > 40) {
            return;
        }
        List<Boundaries.Point> ring = found.get(0).rings().get(0);
        double x = ring.stream().mapToDouble(this::x).average().orElse(0);
        double y = ring.stream().mapToDouble(this::y).average().orElse(0);
        double half = TextWidth.of(name, size.font()) / 2 + 2;
        double inside = Math.max(half, Math.min(size.width() - half, x));
        out.append("<text class=\"c-name\" text-anchor=\"middle\" x=\"")
                .append(Canvas.rounded(inside))
                .append("\" y=\"")
                .append(Canvas.rounded(y + size.font() * 0.3))
                .append("\" font-size=\"")
                .append(size.font())
                .append("\">")
                .append(Html.escape(name))
                .append("</text>");
    }

    private String path(Boundaries.Area area) {
        StringBuilder path = new StringBuilder();
        for (List<Boundaries.Point> ring : area.rings()) {
            String last = "";
            for (int i = 0; i < ring.size(); i++) {
                String point = Canvas.rounded(x(ring.get(i))) + " " + Canvas.rounded(y(ring.get(i)));
                if (!point.equals(last)) {
                    path.append(i == 0 ? "M" : "L").append(point);
                }
                last = point;
            }
            path.append('Z');
        }
        return path.toString();
    }

    private double x(Boundaries.Point point) {
        return 2 + (point.longitude() - west) * narrowing * scale;
    }

    private double y(Boundaries.Point point) {
        return 2 + (north - point.latitude()) * scale;
    }
}
