package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.bytes.InputHash;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.ChartKey;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.map.MapLayout;
import org.waymark.site.render.chart.map.MapOutlines;
import org.waymark.site.render.chart.map.ShadedMap;
import org.waymark.site.render.chart.series.ClassBreaks;

/**
 * A map of the first series of a dataset's figures.
 *
 * @param areas the areas
 * @param map what is drawn in them
 * @param key a hash of all that the drawing depends on
 */
record DatasetMap(MapAreas areas, ShadedMap map, String key) {

    /** How many areas that the title names have their name on the map. */
    private static final int MOST_NAMED = 5;

    /** Values are written in the areas of maps with fewer. */
    private static final int MANY = 60;

    /**
     * A map.
     *
     * @param id identifies it among the charts of the page
     * @param isNamed whether the title names the place with this name
     */
    static DatasetMap of(String id, Figures figures, MapAreas areas, Captions captions, Predicate<String> isNamed) {
        Map<String, String> names = names(areas);
        Map<String, Double> values = new LinkedHashMap<>();
        List<Double> all = figures.series().get(0).values();
        for (int i = 0; i < all.size(); i++) {
            if (!Double.isNaN(all.get(i))) {
                values.put(figures.categories().get(i), all.get(i));
            }
        }
        ShadedMap map = new ShadedMap(
                id,
                values,
                Map.of(),
                Set.of(),
                captions.missing(),
                names,
                ClassBreaks.over(values.values()),
                captions.values(),
                labelled(values, names, isNamed),
                null);
        String key = new InputHash()
                .add(ChartKey.of("map", figures, captions, areas, id, names))
                .addAll(map.labelled())
                .hex();
        return new DatasetMap(areas, map, key);
    }

    /** For a page and for a phone. */
    List<Drawing> draw() {
        Set<String> codes = new HashSet<>(map.names().keySet());
        MapLayout layout = codes.size() < MANY ? MapLayout.only(codes) : MapLayout.PLAIN;
        return Stream.of(Size.WIDE, Size.SMALL)
                .map(size -> map.draw(MapOutlines.of(areas.boundaries(), areas.key(), layout, size)))
                .toList();
    }

    /** The areas that the title names, then those with the highest and the lowest figure. */
    private static List<String> labelled(
            Map<String, Double> values, Map<String, String> names, Predicate<String> isNamed) {
        Set<String> labelled = new LinkedHashSet<>();
        values.keySet().stream()
                .filter(code -> isNamed.test(names.getOrDefault(code, "")))
                .limit(MOST_NAMED)
                .forEach(labelled::add);
        values.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(each -> labelled.add(each.getKey()));
        values.entrySet().stream().min(Map.Entry.comparingByValue()).ifPresent(each -> labelled.add(each.getKey()));
        return new ArrayList<>(labelled);
    }

    /** The names of areas: the property, other than the codes, with the most different values. */
    private static Map<String, String> names(MapAreas areas) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Boundaries.Area area : areas.boundaries().areas()) {
            area.properties().forEach((key, value) -> {
                if (!key.equals(areas.key()) && value.chars().anyMatch(Character::isLowerCase)) {
                    values.computeIfAbsent(key, each -> new HashSet<>()).add(value);
                }
            });
        }
        String best = "";
        for (String key : values.keySet()) {
            int most = values.getOrDefault(best, Set.of()).size();
            best = values.getOrDefault(key, Set.of()).size() > most ? key : best;
        }
        Map<String, String> names = new HashMap<>();
        for (Boundaries.Area area : areas.boundaries().areas()) {
            String code = area.properties().get(areas.key());
            String name = area.properties().get(best);
            if (code != null && name != null) {
                names.put(code, name);
            }
        }
        return names;
    }
}
