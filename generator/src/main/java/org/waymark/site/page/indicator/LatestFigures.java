package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Ranks;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Term;
import org.waymark.model.value.StatisticalPeriod;

/**
 * The figures of an indicator for its latest period: of the places that are compared with each other, and of those
 * around them.
 *
 * @param series all its figures
 * @param period the latest period
 * @param before an earlier period that it can be compared with; null if there is none
 * @param level the level of the places compared
 * @param ranks the places compared that have a figure
 * @param highestFirst these places, the highest figure first; those with the same figure by id
 * @param without places of the same kind whose figure is missing, suppressed or not applicable; by id
 * @param wider places around those compared that have a figure, in the order of the vocabulary
 * @param whole the one of these that contains most of those compared; null if none contains half of them
 * @param groups the places compared, with and without a figure, by what is around them
 */
public record LatestFigures(
        Series series,
        StatisticalPeriod period,
        @Nullable StatisticalPeriod before,
        Term level,
        Ranks ranks,
        List<Term> highestFirst,
        List<Term> without,
        List<Term> wider,
        @Nullable Term whole,
        PeerGroups groups) {

    /** The latest figures of a series; null if it has none, or none for a place whose level is known. */
    public static @Nullable LatestFigures of(Series series, Places places) {
        StatisticalPeriod period = series.latestPeriod();
        Term peer = period == null ? null : peer(series, period, places);
        if (period == null || peer == null || peer.level() == null) {
            return null;
        }
        Ranks ranks = Ranks.among(series, period, peer, null, places);
        List<Term> peers = series.places().stream()
                .filter(place -> places.arePeers(peer, place) && Places.exists(place))
                .toList();
        List<Term> without = new ArrayList<>(places.innermost(peers));
        without.removeIf(place ->
                ranks.of(place) != null || ranks.places().stream().anyMatch(part -> places.contains(place, part)));
        List<Term> wider = places.all().stream()
                .filter(place -> known(series, place, period) && !places.arePeers(peer, place))
                .filter(place -> count(place, ranks.places(), places) > 0)
                .toList();
        List<Term> members = new ArrayList<>(ranks.places());
        members.addAll(without);
        return new LatestFigures(
                series,
                period,
                before(series, period, ranks.places()),
                places.levels().family(peer.level()),
                ranks,
                highestFirst(ranks),
                List.copyOf(without),
                wider,
                whole(wider, ranks.places(), places),
                PeerGroups.of(members, places));
    }

    private static List<Term> highestFirst(Ranks ranks) {
        Map<String, Integer> fromTop = new HashMap<>();
        ranks.places()
                .forEach(place -> fromTop.put(
                        place.id(), Objects.requireNonNull(ranks.of(place)).fromTop()));
        return ranks.places().stream()
                .sorted(Comparator.<Term, Integer>comparing(place -> fromTop.getOrDefault(place.id(), 0))
                        .thenComparing(Term::id))
                .toList();
    }

    private static boolean known(Series series, Term place, StatisticalPeriod period) {
        Observation at = series.at(place, period);
        return at != null && at.known();
    }

    private static long count(Term around, Collection<Term> parts, Places places) {
        return parts.stream().filter(part -> places.contains(around, part)).count();
    }

    /** A place of the kind that most places with a figure are of; of two kinds the one further down. */
    private static @Nullable Term peer(Series series, StatisticalPeriod period, Places places) {
        Map<String, List<Term>> kinds = new HashMap<>();
        for (Term place : series.places()) {
            if (place.level() != null && known(series, place, period)) {
                String kind = places.levels().family(place.level()).id();
                kinds.computeIfAbsent(kind, id -> new ArrayList<>()).add(place);
            }
        }
        return kinds.values().stream()
                .max(Comparator.<List<Term>>comparingInt(List::size)
                        .thenComparingInt(kind -> places.around(kind.get(0)).size())
                        .thenComparing(kind -> kind.get(0).id()))
                .map(kind -> kind.get(0))
                .orElse(null);
    }

    private static @Nullable Term whole(List<Term> wider, List<Term> ranked, Places places) {
        Term whole = null;
        long most = 0;
        for (Term place : wider) {
            long inside = count(place, ranked, places);
            boolean narrower = inside == most && whole != null && places.contains(whole, place);
            if (2 * inside >= ranked.size() && (inside > most || narrower)) {
                whole = place;
                most = inside;
            }
        }
        return whole;
    }

    /**
     * The latest period that is as long, shares no days with the other, and has a figure for at least half of the places;
     * null if the method changed since.
     */
    private static @Nullable StatisticalPeriod before(Series series, StatisticalPeriod latest, List<Term> places) {
        for (int i = series.periods().size() - 1; i >= 0; i--) {
            StatisticalPeriod period = series.periods().get(i);
            boolean comparable =
                    period.compareTo(latest) < 0 && period.months() == latest.months() && !period.overlaps(latest);
            if (comparable
                    && 2
                                    * places.stream()
                                            .filter(place -> known(series, place, period))
                                            .count()
                            >= places.size()) {
                return series.lastBreak(period, latest) == null ? period : null;
            }
        }
        return null;
    }

    /** Those of the wider places that are a group's or contain one, which leaves out what is in between, such as counties. */
    List<Term> overview(Places places) {
        return wider.stream()
                .filter(place -> groups.all().stream()
                        .anyMatch(group -> group.place().equals(place) || places.contains(place, group.place())))
                .toList();
    }

    /**
     * The place whose figure counts for another one: itself if it is compared, or the nearest place around it that is, such
     * as its county; null if there is none.
     */
    @Nullable
    Term teller(Term place, Places places) {
        if (groups.of(place) != null || ranks.of(place) != null) {
            return place;
        }
        return places.around(place).stream()
                .filter(around -> ranks.of(around) != null)
                .findFirst()
                .orElse(null);
    }

    /** The rank of a place that has one. */
    public Ranks.Rank rank(Term place) {
        Ranks.Rank rank = ranks.of(place);
        if (rank == null) {
            throw new IllegalArgumentException(place.id());
        }
        return rank;
    }

    /** The figure of a place for the latest period; {@link Double#NaN} if it has none. */
    public double value(Term place) {
        return value(place, period);
    }

    /** The earlier figure of a place; {@link Double#NaN} if it has none that can be compared. */
    public double earlier(Term place) {
        return before == null ? Double.NaN : value(place, before);
    }

    private double value(Term place, StatisticalPeriod at) {
        Observation found = series.at(place, at);
        return found == null ? Double.NaN : found.value();
    }

    /** Why a place has no figure for the latest period; the state of one that has a figure is "known". */
    public Observation.State state(Term place) {
        Observation found = series.at(place, period);
        return found == null ? Observation.State.MISSING : found.state();
    }
}
