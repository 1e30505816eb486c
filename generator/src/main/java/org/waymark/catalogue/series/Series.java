package org.waymark.catalogue.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.SeriesBreak;
import org.waymark.model.value.StatisticalPeriod;

/** The values of an indicator, by place and period. */
public final class Series {

    private final Indicator indicator;
    private final List<Term> places;
    private final Map<String, List<Observation>> byPlace = new HashMap<>();
    private final List<StatisticalPeriod> periods;
    private final @Nullable StatisticalPeriod latestPeriod;

    /**
     * @param indicator what the values measure
     * @param observations those of each place, at most one for each period
     */
    Series(Indicator indicator, Map<Term, ? extends Collection<Observation>> observations) {
        this.indicator = indicator;
        TreeSet<StatisticalPeriod> all = new TreeSet<>();
        observations.forEach((place, unsorted) -> {
            List<Observation> own = new ArrayList<>(unsorted);
            own.sort(Comparator.comparing(Observation::period));
            byPlace.put(place.id(), List.copyOf(own));
            own.forEach(each -> all.add(each.period()));
        });
        this.periods = List.copyOf(all);
        // By id, so that the order of the file's rows changes nothing.
        this.places = observations.keySet().stream()
                .sorted(Comparator.comparing(Term::id))
                .toList();
        this.latestPeriod = latestPeriod(byPlace.values());
    }

    /** What the values measure. */
    public Indicator indicator() {
        return indicator;
    }

    /** The places with at least one row, sorted by id. */
    public List<Term> places() {
        return places;
    }

    /** All periods, the earliest first. */
    public List<StatisticalPeriod> periods() {
        return periods;
    }

    /** The rows of a place, the earliest period first; empty if it has none. */
    public List<Observation> of(Term place) {
        return byPlace.getOrDefault(place.id(), List.of());
    }

    /** The last change of method after one period and up to another; null if there is none. */
    public @Nullable SeriesBreak lastBreak(StatisticalPeriod after, StatisticalPeriod upTo) {
        SeriesBreak last = null;
        StatisticalPeriod lastAt = after;
        for (SeriesBreak each : indicator.breaks()) {
            StatisticalPeriod at = StatisticalPeriod.parse(each.period()).orElse(after);
            if (at.compareTo(lastAt) > 0 && at.compareTo(upTo) <= 0) {
                last = each;
                lastAt = at;
            }
        }
        return last;
    }

    /** The row of a place for a period; null if it has none. */
    public @Nullable Observation at(Term place, StatisticalPeriod period) {
        List<Observation> own = of(place);
        // The latest period is asked for most.
        for (int i = own.size() - 1; i >= 0; i--) {
            if (own.get(i).period().equals(period)) {
                return own.get(i);
            }
        }
        return null;
    }

    /** The latest figure of a place; null if it has none. */
    public @Nullable Observation latest(Term place) {
        List<Observation> own = of(place);
        for (int i = own.size() - 1; i >= 0; i--) {
            if (own.get(i).known()) {
                return own.get(i);
            }
        }
        return null;
    }

    /** The latest period for which most places have a figure; null without any figure. */
    public @Nullable StatisticalPeriod latestPeriod() {
        return latestPeriod;
    }

    private static @Nullable StatisticalPeriod latestPeriod(Collection<List<Observation>> all) {
        Map<StatisticalPeriod, Integer> counts = new TreeMap<>();
        all.forEach(own ->
                own.stream().filter(Observation::known).forEach(each -> counts.merge(each.period(), 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        StatisticalPeriod latest = null;
        for (Map.Entry<StatisticalPeriod, Integer> each : counts.entrySet()) {
            if (2 * each.getValue() >= most) {
                latest = each.getKey();
            }
        }
        return latest;
    }
}
