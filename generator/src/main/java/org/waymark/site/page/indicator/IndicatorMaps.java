package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.GeoJson;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.map.FittingLayout;
import org.waymark.site.render.chart.map.MapLayout;
import org.waymark.site.render.chart.map.MapOutlines;

/**
 * The outlines for the maps of indicators, laid out once for all that show the same areas. The areas have the ids of
 * their places as codes.
 */
final class IndicatorMaps {

    private static final String ID = "id";

    private final EditionContext edition;
    private final Places places;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Outlines> laid = new ConcurrentHashMap<>();

    /**
     * The areas of a dataset that are places of the catalogue.
     *
     * @param areas the outline of each place
     */
    private record Source(Dataset dataset, Map<Term, Boundaries.Area> areas) {}

    /**
     * Outlines for both widths.
     *
     * @param dataset where the boundaries come from
     * @param places the places that are drawn
     * @param wide for wide pages
     * @param small for phones
     */
    record Outlines(Dataset dataset, List<Term> places, MapOutlines wide, MapOutlines small) {}

    private IndicatorMaps(EditionContext edition) {
        this.edition = edition;
        this.places = edition.graph().reach().places();
        for (Dataset dataset : edition.catalogue().all(Dataset.class)) {
            for (Resource resource : dataset.resources()) {
                String name = resource.file();
                String path = name == null || !GeoJson.isGeoJson(name) ? null : dataset.pathOf(name);
                Boundaries boundaries = path == null ? null : edition.files().boundaries(path);
                if (boundaries != null) {
                    sources.add(new Source(dataset, areas(boundaries)));
                }
            }
        }
    }

    /** Those of an edition. */
    static IndicatorMaps of(EditionContext edition) {
        return edition.shared(IndicatorMaps.class, IndicatorMaps::new);
    }

    /** The areas of the property that has the codes of most places. */
    private Map<Term, Boundaries.Area> areas(Boundaries boundaries) {
        Map<String, Map<Term, Boundaries.Area>> byProperty = new LinkedHashMap<>();
        for (Boundaries.Area area : boundaries.areas()) {
            area.properties().forEach((name, code) -> {
                Term place = places.byCode(code);
                if (place != null) {
                    byProperty
                            .computeIfAbsent(name, key -> new java.util.IdentityHashMap<>())
                            .put(place, new Boundaries.Area(Map.of(ID, place.id()), area.rings()));
                }
            });
        }
        return byProperty.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(Map.of());
    }

    /** The outlines of the places that are compared; null if no file of the catalogue has boundaries for any of them. */
    @Nullable
    Outlines of(LatestFigures latest) {
        Source best = null;
        long most = 0;
        for (Source source : sources) {
            long told = source.areas().keySet().stream()
                    .filter(place -> latest.teller(place, places) != null)
                    .count();
            if (told > most) {
                best = source;
                most = told;
            }
        }
        Source source = best;
        Term extent = extent(latest.ranks().places());
        return source == null
                ? null
                : laid.computeIfAbsent(
                        source.dataset().slug() + " " + (extent == null ? "" : extent.id()),
                        key -> lay(source, extent));
    }

    /** The smallest place that contains all of these; null if none does. */
    private @Nullable Term extent(List<Term> all) {
        Term best = null;
        for (Term around : places.all()) {
            if ((best == null || places.contains(best, around))
                    && all.stream().allMatch(place -> places.contains(around, place))) {
                best = around;
            }
        }
        return best;
    }

    private Outlines lay(Source source, @Nullable Term extent) {
        List<Term> drawn = places.all().stream()
                .filter(place -> source.areas().containsKey(place))
                .filter(place -> extent == null || places.contains(extent, place))
                .toList();
        Boundaries boundaries =
                new Boundaries(drawn.stream().map(source.areas()::get).toList());
        List<MapLayout.Group> groups = PeerGroups.of(drawn, places).all().stream()
                .map(group -> new MapLayout.Group(
                        group.members().stream().map(Term::id).collect(Collectors.toSet()), name(group.place())))
                .toList();
        Map<String, String> names = new HashMap<>();
        drawn.forEach(place -> names.put(place.id(), name(place)));
        MapLayout layout = FittingLayout.of(
                boundaries, ID, groups, id -> edition.messages().text("map.moved", names.getOrDefault(id, id)));
        return new Outlines(
                source.dataset(),
                drawn,
                MapOutlines.of(boundaries, ID, layout, Size.WIDE),
                MapOutlines.of(boundaries, ID, layout, Size.SMALL));
    }

    private String name(Term place) {
        return edition.words(place.label()).text();
    }
}
