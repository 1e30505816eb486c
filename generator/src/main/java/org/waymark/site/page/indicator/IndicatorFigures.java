package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.kit.EditionContext;

/** The latest figures of all indicators, worked out once an edition. */
public final class IndicatorFigures {

    private final SortedMap<String, LatestFigures> bySlug = new TreeMap<>();

    private IndicatorFigures(EditionContext edition) {
        Places places = edition.graph().reach().places();
        edition.series().forEach((slug, series) -> {
            LatestFigures latest = LatestFigures.of(series, places);
            if (latest != null) {
                bySlug.put(slug, latest);
            }
        });
    }

    /** Those of an edition. */
    public static IndicatorFigures of(EditionContext edition) {
        return edition.shared(IndicatorFigures.class, IndicatorFigures::new);
    }

    /** The latest figures of an indicator; null if it has none. */
    public @Nullable LatestFigures of(Indicator indicator) {
        return bySlug.get(indicator.slug());
    }

    /** All of them by the slug of the indicator. */
    public SortedMap<String, LatestFigures> all() {
        return Collections.unmodifiableSortedMap(bySlug);
    }

    /** Indicators by their first theme, in the order of the vocabulary, then by the order that they ask for, then by title. */
    static List<Indicator> sorted(EditionContext edition) {
        List<String> themes = edition.catalogue().vocabulary("themes").terms().stream()
                .map(Term::id)
                .toList();
        List<Indicator> all = new ArrayList<>(edition.sorted(edition.catalogue().all(Indicator.class)));
        all.sort(Comparator.<Indicator>comparingInt(each -> {
                    int at = themes.indexOf(
                            each.themes().isEmpty() ? "" : each.themes().get(0).id());
                    return at < 0 ? Integer.MAX_VALUE : at;
                })
                .thenComparing(each -> each.order() == null ? Long.MAX_VALUE : each.order()));
        return all;
    }
}
