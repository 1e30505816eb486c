package org.waymark.catalogue.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Areas with their outlines, in degrees of longitude and latitude (WGS 84). */
public record Boundaries(List<Area> areas) {

    /**
     * An area.
     *
     * @param properties its GeoJSON properties by name, in the order of the file
     * @param rings its outlines; each a closed line of points, longitude before latitude
     */
    public record Area(Map<String, String> properties, List<List<Point>> rings) {}

    /** A point in degrees. */
    public record Point(double longitude, double latitude) {}

    /** The property that holds most of these codes, or null where none holds any. */
    public @Nullable String key(List<String> codes) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (Area area : areas) {
            area.properties().forEach((name, value) -> {
                if (codes.contains(value)) {
                    hits.merge(name, 1, Integer::sum);
                }
            });
        }
        String best = null;
        for (String name : hits.keySet()) {
            if (best == null || hits.getOrDefault(name, 0) > hits.getOrDefault(best, 0)) {
                best = name;
            }
        }
        return best;
    }
}
