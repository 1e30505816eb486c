package org.waymark.catalogue.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.value.StatisticalPeriod;

/**
 * What the indicators say about each place. Figures are only compared with others of the same period. Safe for use by
 * several threads.
 */
public final class PlaceFigures {

    /** With fewer peers a rank says nothing. */
    private static final int MIN_PEERS = 3;

    private final Collection<Series> all;
    private final Places places;
    private final Map<Key, Ranks> ranks = new ConcurrentHashMap<>();
    private final Map<String, Map<String, PlaceFigure>> known = new ConcurrentHashMap<>();

    private record Key(String indicator, StatisticalPeriod period, String family, String scope) {}

    /** @param all the series of the catalogue */
    public PlaceFigures(Collection<Series> all, Places places) {
        this.all = all;
        this.places = places;
    }

    /** All series. */
    public Collection<Series> series() {
        return all;
    }

    /** The catalogue's places. */
    public Places places() {
        return places;
    }

    /** What an indicator says about a place; null if there is no figure for it. */
    public @Nullable PlaceFigure of(Series series, Term place) {
        return known.computeIfAbsent(place.id(), id -> figures(place))
                .get(series.indicator().slug());
    }

    private Map<String, PlaceFigure> figures(Term place) {
        Map<String, PlaceFigure> figures = new HashMap<>();
        for (Series series : all) {
            PlaceFigure figure = figure(series, place);
            if (figure != null) {
                figures.put(series.indicator().slug(), figure);
            }
        }
        return figures;
    }

    private @Nullable PlaceFigure figure(Series series, Term place) {
        Observation own = series.latest(place);
        if (own != null) {
            return figure(series, place, place, own);
        }
        Term county = standIn(series, place);
        Observation latest = county == null ? null : series.latest(county);
        return county == null || latest == null ? null : figure(series, place, county, latest);
    }

    private PlaceFigure figure(Series series, Term place, Term holder, Observation latest) {
        List<PlaceFigure.Beside> beside = new ArrayList<>();
        List<PlaceFigure.Standing> standings = new ArrayList<>();
        boolean count = series.indicator().statistic().equals("count");
        for (Term scope : count ? List.<Term>of() : scopes(holder)) {
            beside.add(beside(series, scope, latest));
            Ranks among = ranks(series, latest.period(), holder, scope);
            Ranks.Rank rank = among.of(holder);
            if (rank != null && rank.of() >= MIN_PEERS) {
                standings.add(new PlaceFigure.Standing(scope, among, rank));
            }
        }
        return new PlaceFigure(
                series.indicator(), place, holder, latest, beside, standings, Course.of(series, holder, latest));
    }

    /**
     * The places around one that it is compared with, the nearest first: its region and its nation. They are the two
     * widest without the widest of all, which counts only if there are no two others.
     */
    public List<Term> scopes(Term place) {
        List<Term> around = places.around(place);
        int end = around.size() <= 2 ? around.size() : around.size() - 1;
        return around.subList(Math.max(0, end - 2), end);
    }

    private PlaceFigure.Beside beside(Series series, Term scope, Observation latest) {
        List<Term> candidates = new ArrayList<>(List.of(scope));
        // A region has its nation beside it anyway.
        if (places.around(scope).size() <= 1) {
            candidates.addAll(places.around(scope));
        }
        for (Term each : candidates) {
            Observation at = series.at(each, latest.period());
            if (at != null && at.known()) {
                return new PlaceFigure.Beside(scope, each, at, Compared.of(latest, at, series.indicator()));
            }
        }
        return new PlaceFigure.Beside(scope, null, null, null);
    }

    /** The ranks of the peers of a place in a scope; null for all of them. */
    public Ranks ranks(Series series, StatisticalPeriod period, Term peer, @Nullable Term scope) {
        Term level = peer.level();
        String family = level == null ? "" : places.levels().family(level).id();
        Key key = new Key(series.indicator().slug(), period, family, scope == null ? "" : scope.id());
        return ranks.computeIfAbsent(key, unknown -> Ranks.among(series, period, peer, scope, places));
    }

    /**
     * The place whose figure is used instead: the nearest one around with a figure, if the two are peers, as a county is a peer of
     * boroughs where its districts have no figures.
     */
    private @Nullable Term standIn(Series series, Term place) {
        if (Places.exists(place) && series.of(place).isEmpty()) {
            for (Term around : places.around(place)) {
                if (series.latest(around) != null) {
                    return places.arePeers(around, place) ? around : null;
                }
            }
        }
        return null;
    }
}
