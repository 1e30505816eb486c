package org.waymark.site.render.chart;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.InputHash;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;

/**
 * What a chart is drawn from, as 16 hexadecimal digits. The theme is no part of it: a drawing holds class names, and the
 * style sheet does the rest.
 */
public final class ChartKey {

    /** To be raised when the same input comes out as another drawing; a test knows. */
    static final int EDITION = 1;

    private ChartKey() {}

    /**
     * The key of a chart.
     *
     * @param kind what it is drawn as
     * @param areas for a map, else null
     * @param id tells it from other charts of the page, whose patterns need names of their own
     * @param names what areas are called
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
        hash.add(captions.unknown()).add(captions.numbers().of(-12_345_678.25));
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
