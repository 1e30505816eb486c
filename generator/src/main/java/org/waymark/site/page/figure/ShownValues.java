package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.site.LatestValues;
import org.waymark.site.render.words.Messages;

/** The latest values of all indicators, for results of the search. */
public final class ShownValues {

    private ShownValues() {}

    /** The indicators by their order, then by slug, each with the latest value of every place. */
    public static List<LatestValues> of(
            Catalogue catalogue, Collection<Series> all, Messages messages, Edition edition) {
        Comparator<Series> byOrder =
                Comparator.comparingLong(series -> series.indicator().order() == null
                        ? Long.MAX_VALUE
                        : series.indicator().order());
        return all.stream()
                .sorted(byOrder.thenComparing(series -> series.indicator().slug()))
                .map(series -> figure(
                        series,
                        catalogue.resolve(series.indicator().dataset()),
                        new IndicatorWords(messages, edition, series.indicator()),
                        edition))
                .filter(figure -> !figure.values().isEmpty())
                .toList();
    }

    private static LatestValues figure(Series series, @Nullable Entry dataset, IndicatorWords words, Edition edition) {
        SortedMap<String, LatestValues.Value> values = new TreeMap<>();
        for (Term place : series.places()) {
            Observation latest = series.latest(place);
            if (latest != null) {
                values.put(place.id(), new LatestValues.Value(words.of(latest.value()), words.period(latest.period())));
            }
        }
        Indicator indicator = series.indicator();
        return new LatestValues(
                indicator,
                dataset,
                indicator.called().in(edition.language(), edition.fallback()).value(),
                words.unit().text(),
                mostCommon(values.values()),
                Boolean.TRUE.equals(indicator.headline()),
                values);
    }

    private static String mostCommon(Collection<LatestValues.Value> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value.period(), 1, Integer::sum));
        List<String> periods = new ArrayList<>(counts.keySet());
        periods.sort(Comparator.comparingInt(period -> -counts.getOrDefault(period, 0)));
        return periods.isEmpty() ? "" : periods.get(0);
    }
}
