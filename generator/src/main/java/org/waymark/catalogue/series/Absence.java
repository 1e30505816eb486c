package org.waymark.catalogue.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.value.StatisticalPeriod;

/** Why a place has no figure of an indicator for its latest period. */
public enum Absence {
    /** The figures of the place end before those of most places. */
    STOPPED("stopped"),
    /** The source withholds it, because it would tell too much about single people. */
    SUPPRESSED("suppressed"),
    /** There can be none. */
    NOT_APPLICABLE("not-applicable"),
    /** The indicator is only about other places. */
    ELSEWHERE("elsewhere"),
    /** No place of this kind has one. */
    NOT_AT_LEVEL("not-at-level"),
    /** Other places of this kind have one. */
    UNKNOWN("unknown");

    private final String key;

    Absence(String key) {
        this.key = key;
    }

    /** Why a place has no figure for the latest period; null if it has one. */
    public static @Nullable Absence of(Series series, Term place, Places places) {
        Observation latest = series.latest(place);
        if (latest != null) {
            StatisticalPeriod period = series.latestPeriod();
            return period != null && latest.period().compareTo(period) < 0 ? STOPPED : null;
        }
        List<Observation> rows = series.of(place);
        if (!rows.isEmpty()) {
            return switch (rows.get(rows.size() - 1).state()) {
                case SUPPRESSED -> SUPPRESSED;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
                default -> UNKNOWN;
            };
        }
        List<Term> about = series.indicator().places();
        if (!about.isEmpty() && about.stream().noneMatch(named -> meet(named, place, places))) {
            return ELSEWHERE;
        }
        boolean peers = series.places().stream()
                .anyMatch(other -> places.arePeers(place, other) && series.latest(other) != null);
        return peers ? UNKNOWN : NOT_AT_LEVEL;
    }

    private static boolean meet(Term named, Term place, Places places) {
        return named.id().equals(place.id()) || places.contains(named, place) || places.contains(place, named);
    }

    /** Its name in messages: {@code not-at-level}. */
    public String key() {
        return key;
    }
}
