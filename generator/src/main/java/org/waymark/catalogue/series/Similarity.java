package org.waymark.catalogue.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<String, Map<String, Double>> scores = new TreeMap<>();
    private final Map<String, Term> terms = new TreeMap<>();

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
        for (Series series : chosen(figures)) {
            StatisticalPeriod period = series.latestPeriod();
            if (period != null) {
                Ranks ranks = figures.ranks(series, period, peer, null);
                standardise(series.indicator().slug(), ranks);
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

    private void standardise(String indicator, Ranks ranks) {
        List<Double> values = ranks.values();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double deviation = Math.sqrt(values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        if (deviation > 0) {
            indicators.add(indicator);
            for (int i = 0; i < values.size(); i++) {
                Term place = ranks.places().get(i);
                terms.put(place.id(), place);
                scores.computeIfAbsent(place.id(), id -> new TreeMap<>())
                        .put(indicator, (values.get(i) - mean) / deviation);
            }
        }
    }

    /** The slugs of the indicators that count. */
    public List<String> indicators() {
        return List.copyOf(indicators);
    }

    /** The places that are most like one, the most similar first. */
    public List<Similar> nearest(Term place, int most) {
        Map<String, Double> own = scores.getOrDefault(place.id(), Map.of());
        List<Similar> found = new ArrayList<>();
        scores.forEach((id, others) -> {
            List<Double> squares = new ArrayList<>();
            own.forEach((indicator, score) -> {
                Double other = others.get(indicator);
                if (other != null) {
                    squares.add((score - other) * (score - other));
                }
            });
            Term term = terms.get(id);
            if (term != null && !id.equals(place.id()) && squares.size() >= MIN_SHARED) {
                double mean = squares.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0);
                found.add(new Similar(term, Math.sqrt(mean), squares.size()));
            }
        });
        found.sort(Comparator.comparingDouble(Similar::distance)
                .thenComparing(each -> each.place().id()));
        return found.subList(0, Math.min(most, found.size()));
    }
}
