package org.waymark.site.page.indicator;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.InputHash;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.chart.Drawing;

/** The latest figures of all indicators, worked out once for all pages. */
public final class IndicatorFigures {

    private final SortedMap<String, LatestFigures> bySlug = new TreeMap<>();
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private final Map<String, List<Drawing>> drawn = new ConcurrentHashMap<>();

    private IndicatorFigures(EditionContext edition) {
        Places places = edition.graph().reach().places();
        edition.series().forEach((slug, series) -> {
            LatestFigures latest = LatestFigures.of(series, places);
            if (latest != null) {
                bySlug.put(slug, latest);
            }
        });
    }

    /** Those of the catalogue. */
    public static IndicatorFigures of(EditionContext edition) {
        return edition.common(IndicatorFigures.class, IndicatorFigures::new);
    }

    /** The latest figures of an indicator; null if it has none. */
    public @Nullable LatestFigures of(Indicator indicator) {
        return bySlug.get(indicator.slug());
    }

    /** The hash of all values of a series, to tell whether its charts have changed. */
    String fingerprint(Series series) {
        return fingerprints.computeIfAbsent(series.indicator().slug(), slug -> hash(series));
    }

    private static String hash(Series series) {
        InputHash hash = new InputHash();
        for (Term place : series.places()) {
            hash.add(place.id());
            for (Observation each : series.of(place)) {
                hash.add(each.period().text())
                        .add(each.value())
                        .add(each.lower())
                        .add(each.upper())
                        .add(each.state().name());
            }
        }
        return hash.hex();
    }

    /** The drawings with this key, which several pages may show. */
    List<Drawing> drawn(String key, Supplier<List<Drawing>> draw) {
        return drawn.computeIfAbsent(key, any -> draw.get());
    }

    /** All of them by the slug of the indicator. */
    public SortedMap<String, LatestFigures> all() {
        return Collections.unmodifiableSortedMap(bySlug);
    }
}
