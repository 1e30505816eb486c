package org.waymark.catalogue.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.record.Chart;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/**
 * The areas for a map. Their property {@code key} holds the codes of the chart's rows.
 *
 * @param boundaries the areas
 * @param key the property with the codes
 * @param dataset the dataset that they come from, which the page credits
 */
public record MapAreas(Boundaries boundaries, String key, Dataset dataset) {

    private static final int MAX_FAULTS = 5;

    /**
     * The areas for a map's rows, from the dataset that the chart names. If it names none, from the dataset of this
     * catalogue that has most of the codes.
     *
     * @return null if no dataset of the catalogue has such areas in a file
     */
    public static @Nullable MapAreas find(Chart chart, Figures figures, Catalogue catalogue, DataFiles files) {
        Ref named = chart.boundaries();
        if (named != null) {
            Entry entry = catalogue.resolve(named);
            return entry instanceof Dataset dataset ? of(dataset, figures.categories(), files) : null;
        }
        return find(figures.categories(), catalogue, files);
    }

    /** The areas with these codes, from the dataset of this catalogue that has most of them; null if none has any. */
    public static @Nullable MapAreas find(List<String> codes, Catalogue catalogue, DataFiles files) {
        MapAreas best = null;
        int most = 0;
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            MapAreas areas = of(dataset, codes, files);
            int known = areas == null ? 0 : areas.known(codes);
            if (areas != null && known > most) {
                best = areas;
                most = known;
            }
        }
        return best;
    }

    private static @Nullable MapAreas of(Dataset dataset, List<String> codes, DataFiles files) {
        for (Resource resource : dataset.resources()) {
            String name = resource.file();
            String path = name == null || !GeoJson.isGeoJson(name) ? null : dataset.pathOf(name);
            Boundaries boundaries = path == null ? null : files.boundaries(path);
            String key = boundaries == null ? null : boundaries.key(codes);
            if (boundaries != null && key != null) {
                return new MapAreas(boundaries, key, dataset);
            }
        }
        return null;
    }

    private int known(List<String> codes) {
        Set<String> wanted = new HashSet<>(codes);
        return (int) boundaries.areas().stream()
                .filter(area -> wanted.contains(area.properties().get(key)))
                .count();
    }

    /** How many of the figures' rows have an area. */
    public int drawn(Figures figures) {
        Set<String> codes = new HashSet<>();
        boundaries.areas().forEach(area -> codes.add(area.properties().get(key)));
        return (int) figures.categories().stream().filter(codes::contains).count();
    }

    /** Whether some area has no figure. */
    public boolean lacks(Figures figures) {
        return boundaries.areas().stream().anyMatch(area -> {
            int row = figures.categories().indexOf(area.properties().get(key));
            return row < 0 || figures.series().get(0).values().get(row).isNaN();
        });
    }

    /** Reports a map without areas, and rows without an area. */
    public static void check(Chart chart, Figures figures, Catalogue catalogue, DataFiles files, Findings findings) {
        MapAreas areas = find(chart, figures, catalogue, files);
        if (areas == null) {
            findings.add(
                    Code.UNKNOWN_AREA,
                    chart.source().locate("x"),
                    (chart.boundaries() == null
                                    ? "no dataset of this catalogue has"
                                    : "the dataset of 'boundaries' has no")
                            + " boundaries for the codes in '" + figures.category() + "'",
                    "Add a dataset with a GeoJSON file of up to 5 MB whose features have these codes as a property,"
                            + " or use a bar chart");
            return;
        }
        Set<String> known = new HashSet<>();
        areas.boundaries().areas().forEach(area -> known.add(area.properties().get(areas.key())));
        figures.categories().stream()
                .filter(code -> !known.contains(code))
                .limit(MAX_FAULTS)
                .forEach(code -> findings.add(
                        Code.UNKNOWN_AREA,
                        chart.source().locate("x"),
                        "there is no boundary for '" + code + "'",
                        "Correct the code. Until then its row is in the table only"));
    }
}
