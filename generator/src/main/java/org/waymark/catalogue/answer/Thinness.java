package org.waymark.catalogue.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Ranks;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;

/**
 * Where need is great and data is thin. The method is ours. Need is a place's average position on the headline indicators
 * of which more is better or worse, from 0 for the best of all places of its kind to 100 for the worst. Thinness is the
 * share of the series it should have that are not there in full.
 *
 * @param points a place each, those that stand out first, then by need, the greatest first
 * @param indicators the indicators that measure need, in their order
 * @param highNeed from here on need is in the top quarter
 * @param thin data is thin if its share is greater: that of the middle place
 */
public record Thinness(List<Point> points, List<Indicator> indicators, double highNeed, double thin) {

    /**
     * A place.
     *
     * @param need from 0 to 100; NaN where fewer than half of the indicators have a figure
     * @param known how many indicators have a figure for it
     * @param lacking how many of its series are not there in full
     * @param expected how many it should have
     */
    public record Point(Term place, double need, int known, int lacking, int expected) {

        /** The share of its series that are not there in full, from 0 to 100. */
        public double thinness() {
            return 100.0 * lacking / expected;
        }
    }

    private static final Comparator<Point> MOST_NEED_FIRST = Comparator.comparingDouble(
                    (Point point) -> Double.isNaN(point.need()) ? 1 : -point.need())
            .thenComparing(point -> -point.thinness())
            .thenComparing(point -> point.place().id());

    /**
     * Compares places of one kind.
     *
     * @param grid what each place has of each series that it should have
     * @param series the series of the indicators
     */
    public static Thinness of(
            Map<Term, ? extends Collection<Expected>> grid, Collection<Series> series, Places places) {
        List<Indicator> indicators = new ArrayList<>();
        Map<String, List<Double>> positions = new HashMap<>();
        for (Series each : series) {
            StatisticalPeriod period = each.latestPeriod();
            if (period != null && tellsNeed(each.indicator()) && !grid.isEmpty()) {
                Ranks ranks = Ranks.among(each, period, grid.keySet().iterator().next(), null, places);
                if (ranks.size() > 1) {
                    indicators.add(each.indicator());
                    grid.keySet().forEach(place -> add(ranks, each.indicator(), place, positions));
                }
            }
        }
        List<Point> points = new ArrayList<>();
        grid.forEach((place, cells) -> {
            List<Double> own = positions.getOrDefault(place.id(), List.of());
            double need = own.isEmpty() || 2 * own.size() < indicators.size()
                    ? Double.NaN
                    : own.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
            int lacking = (int) cells.stream()
                    .filter(cell -> cell.state() != Expected.State.THERE)
                    .count();
            points.add(new Point(place, need, own.size(), lacking, cells.size()));
        });
        double highNeed = quantile(points, Point::need, 0.75);
        double thin = quantile(points, Point::thinness, 0.5);
        Thinness unsorted = new Thinness(List.of(), List.copyOf(indicators), highNeed, thin);
        points.sort(Comparator.comparing((Point point) -> !unsorted.standsOut(point))
                .thenComparing(MOST_NEED_FIRST));
        return new Thinness(List.copyOf(points), unsorted.indicators(), highNeed, thin);
    }

    /** Whether need is in the top quarter and data is thinner than in the middle place. */
    public boolean standsOut(Point point) {
        return point.need() >= highNeed && point.thinness() > thin;
    }

    /** The largest set of places of one kind in a grid, with what each has. What holds another of them is left out. */
    public static Map<Term, List<Expected>> peers(Map<Term, List<Expected>> grid, Places places) {
        List<Map<Term, List<Expected>>> kinds = new ArrayList<>();
        grid.forEach((place, cells) -> {
            if (grid.keySet().stream().anyMatch(part -> places.contains(place, part) && places.arePeers(place, part))) {
                return;
            }
            Map<Term, List<Expected>> own = kinds.stream()
                    .filter(kind -> places.arePeers(kind.keySet().iterator().next(), place))
                    .findFirst()
                    .orElseGet(() -> {
                        Map<Term, List<Expected>> kind = new LinkedHashMap<>();
                        kinds.add(kind);
                        return kind;
                    });
            own.put(place, cells);
        });
        Map<Term, List<Expected>> most = Map.of();
        for (Map<Term, List<Expected>> kind : kinds) {
            most = kind.size() > most.size() ? kind : most;
        }
        return most;
    }

    private static boolean tellsNeed(Indicator indicator) {
        return Boolean.TRUE.equals(indicator.headline())
                && ("lower".equals(indicator.better()) || "higher".equals(indicator.better()));
    }

    /** The position of a place, if it has a figure; places that share a figure share the middle of their positions. */
    private static void add(Ranks ranks, Indicator indicator, Term place, Map<String, List<Double>> positions) {
        Ranks.@Nullable Rank rank = ranks.of(place);
        if (rank != null) {
            double above = (rank.fromBottom() - 1 + rank.of() - rank.fromTop()) / 2.0;
            double position = 100 * above / (rank.of() - 1);
            positions
                    .computeIfAbsent(place.id(), id -> new ArrayList<>())
                    .add("lower".equals(indicator.better()) ? position : 100 - position);
        }
    }

    private static double quantile(List<Point> points, ToDoubleFunction<Point> value, double share) {
        double[] sorted = points.stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * (sorted.length - 1))];
    }
}
