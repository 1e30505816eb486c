package org.waymark.catalogue.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.value.StatisticalPeriod;

/**
 * Which places are most like one. The method is ours: each indicator's latest figures are standardised among all peers
 * (the distance from the mean in standard deviations); the distance of two places is the root mean square of the
 * differences over the indicators that both have.
 */
public final class Similarity {

    /** Fewer indicators in common say nothing. */
    public static final int MIN_SHARED = 3;

    private final List<String> indicators = new ArrayList<>();
    private final SortedMap<String, Scores> scores = new TreeMap<>();

    /** The standardised figures of a place by the position of the indicator; NaN where it has none. */
    private record Scores(Term place, double[] values) {

        /** How far another place is from this one; null if they share too few figures. */
        @Nullable
        Similar distance(Scores other) {
            double sum = 0;
            int shared = 0;
            for (int i = 0; i < values.length; i++) {
                double difference = values[i] - other.values[i];
                if (!Double.isNaN(difference)) {
                    sum += difference * difference;
                    shared++;
                }
            }
            return shared < MIN_SHARED ? null : new Similar(other.place, Math.sqrt(sum / shared), shared);
        }
    }

    /**
     * A place and how near it is.
     *
     * @param place the place
     * @param distance 0 for the same figures; 1 if they are a standard deviation apart
     * @param shared on how many indicators that is based
     */
    public record Similar(Term place, double distance, int shared) {}

    /**
     * Standardises the figures of the peers of a place.
     *
     * @param peer one of them
     */
    public Similarity(Term peer, PlaceFigures figures) {
        List<Series> chosen = chosen(figures);
        for (Series series : chosen) {
            StatisticalPeriod period = series.latestPeriod();
            if (period != null) {
                Ranks ranks = figures.ranks(series, period, peer, null);
                standardise(series.indicator().slug(), ranks, chosen.size());
            }
        }
    }

    /** The headline indicators, if there are enough of them; else all. Counts only say how large a place is. */
    private static List<Series> chosen(PlaceFigures figures) {
        List<Series> rates = figures.series().stream()
                .filter(series -> !series.indicator().statistic().equals("count"))
                .toList();
        List<Series> headlines = rates.stream()
                .filter(series -> Boolean.TRUE.equals(series.indicator().headline()))
                .toList();
        return headlines.size() < MIN_SHARED ? rates : headlines;
    }

    private void standardise(String indicator, Ranks ranks, int most) {
        List<Double> values = ranks.values();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double deviation = Math.sqrt(values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        if (deviation > 0) {
            int at = indicators.size();
            indicators.add(indicator);
            for (int i = 0; i < values.size(); i++) {
                Term place = ranks.places().get(i);
                scores.computeIfAbsent(place.id(), id -> none(place, most)).values()[at] =
                        (values.get(i) - mean) / deviation;
            }
        }
    }

    private static Scores none(Term place, int indicators) {
        double[] values = new double[indicators];
        Arrays.fill(values, Double.NaN);
        return new Scores(place, values);
    }

    /** The slugs of the indicators that count. */
    public List<String> indicators() {
        return List.copyOf(indicators);
    }

    /** The places that are most like one, the most similar first. */
    @SuppressWarnings("ReferenceEquality") // each place has scores of its own
    public List<Similar> nearest(Term place, int most) {
        Scores own = scores.get(place.id());
        List<Similar> found = new ArrayList<>();
        if (own != null) {
            scores.values().stream()
                    .filter(other -> !other.place().id().equals(place.id()))
                    .map(own::distance)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingDouble(Similar::distance)
                .thenComparing(each -> each.place().id()));
        return found.subList(0, Math.min(most, found.size()));
    }
}
