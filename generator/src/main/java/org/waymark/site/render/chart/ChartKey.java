package org.waymark.site.render.chart;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.InputHash;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;

/**
 * A hash of a chart's input, as 16 hexadecimal digits. It does not depend on the theme, because drawings have class
 * names that the style sheet defines.
 */
public final class ChartKey {

    /** Increase it when the same input gives another drawing; a test fails otherwise. */
    public static final int EDITION = 3;

    private ChartKey() {}

    /**
     * The key of a chart.
     *
     * @param kind the kind of chart
     * @param areas for a map, else null
     * @param id identifies it among the charts of the page, whose patterns need unique names
     * @param names the names of areas
     */
    public static String of(
            String kind,
            Figures figures,
            Captions captions,
            @Nullable MapAreas areas,
            String id,
            Map<String, String> names) {
        InputHash hash = new InputHash().add(EDITION).add(kind).addAll(figures.categories());
        if (figures.numeric()) {
            figures.positions().forEach(hash::add);
        }
        for (Figures.Series series : figures.series()) {
            hash.add(series.name());
            series.values().forEach(hash::add);
        }
        hash.add(captions.x()).add(captions.y()).addAll(captions.series()).add(captions.missing());
        hash.add(captions.unknown()).add(captions.values().of(-12_345_678.25));
        if (areas != null) {
            hash.add(id).add(areas.key());
            new TreeMap<>(names).forEach((code, name) -> hash.add(code).add(name));
            areas.boundaries().areas().forEach(area -> add(area, areas.key(), hash));
        }
        return hash.hex();
    }

    private static void add(Boundaries.Area area, String key, InputHash hash) {
        hash.add(String.valueOf(area.properties().get(key))).add(area.rings().size());
        area.rings().forEach(ring -> {
            hash.add(ring.size());
            ring.forEach(point -> hash.add(point.longitude()).add(point.latitude()));
        });
    }
}
