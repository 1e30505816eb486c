package org.waymark.site.page.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Absence;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.catalogue.series.PlaceFigures;
import org.waymark.catalogue.series.Ranks;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.Similarity;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.place.EditionPlaces;
import org.waymark.text.Json;

/**
 * The files from which the browser puts places side by side: one a place, one with the figures of all peers, and in each
 * edition one with its words. The first two are the same in all editions.
 */
public final class CompareFiles {

    /** The names, units and periods of all indicators in the language of an edition, from its root. */
    public static final String WORDS = ComparePage.FOLDER + "words.json";

    static final String PEERS = ComparePage.FOLDER + "peers.json";
    /** The folder of a file for each place with its figures, from the root of the site. */
    public static final String PLACES = ComparePage.FOLDER + "places/";

    /** How many similar places are proposed. */
    private static final int SIMILAR = 5;

    /** With fewer peers a rank says nothing. */
    private static final int MIN_PEERS = 3;

    private final EditionPlaces shared;
    private final PlaceFigures figures;
    private final Places places;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** How many places have which group of peers behind their latest figure. */
    private final Map<Peers, Integer> peers = new LinkedHashMap<>();

    private record Peers(Series series, StatisticalPeriod period, Term peer, Term scope) {

        /** Places of one family have the same peers. */
        static Peers of(Series series, PlaceFigure figure, Term scope, Places places) {
            Term level = Objects.requireNonNull(figure.holder().level());
            return new Peers(series, figure.latest().period(), places.levels().family(level), scope);
        }
    }

    private CompareFiles(EditionPlaces shared) {
        this.shared = shared;
        this.figures = shared.figures();
        this.places = figures.places();
    }

    /** The files of an edition by their address in it. */
    public static SortedMap<String, byte[]> files(EditionContext edition) {
        EditionPlaces shared = EditionPlaces.of(edition);
        CompareFiles all = new CompareFiles(shared);
        if (edition.edition().isDefault()) {
            all.places.all().forEach(place -> all.files.put(PLACES + place.id() + ".json", json(all.place(place))));
            all.files.put(PEERS, json(all.peers()));
        }
        all.files.put(WORDS, json(new CompareWords(edition, shared).all()));
        return all.files;
    }

    private Map<String, Object> place(Term place) {
        Map<String, Object> file = new LinkedHashMap<>();
        Term level = place.level();
        file.put("code", place.code() == null ? place.id() : place.code());
        if (level != null) {
            file.put("level", level.id());
            file.put("family", places.levels().family(level).id());
        }
        file.put("around", ids(places.around(place)));
        if (!Places.exists(place)) {
            file.put("successors", ids(places.successors(place)));
            return file;
        }
        List<Term> scopes = figures.scopes(place);
        file.put("scope", scopes.isEmpty() ? "" : scopes.get(scopes.size() - 1).id());
        file.put("near", ids(shared.neighbours(place)));
        file.put("similar", similar(place));
        Map<String, Object> all = new LinkedHashMap<>();
        shared.series().forEach(series -> all.put(series.indicator().slug(), figure(series, place)));
        file.put("figures", all);
        return file;
    }

    private static List<String> ids(List<Term> places) {
        return places.stream().map(Term::id).toList();
    }

    private List<List<Object>> similar(Term place) {
        List<List<Object>> nearest = new ArrayList<>();
        for (Similarity.Similar each : shared.similarity(place).nearest(place, SIMILAR)) {
            nearest.add(List.of(
                    each.place().id(),
                    BigDecimal.valueOf(each.distance()).setScale(2, RoundingMode.HALF_EVEN),
                    each.shared()));
        }
        return nearest;
    }

    /** What is known of an indicator: its figures, whose they are, and the note on the latest; else why there is none. */
    private Object figure(Series series, Term place) {
        PlaceFigure figure = figures.of(series, place);
        if (figure == null) {
            Absence absence = Absence.of(series, place, places);
            return absence == null ? Absence.UNKNOWN.key() : absence.key();
        }
        count(series, figure);
        Map<String, Object> file = new LinkedHashMap<>();
        if (figure.standsIn()) {
            file.put("holder", figure.holder().id());
            file.put(
                    "code",
                    Objects.requireNonNullElse(
                            figure.holder().code(), figure.holder().id()));
        }
        List<List<Object>> rows = new ArrayList<>();
        series.of(figure.holder()).forEach(each -> rows.add(row(series.periods().indexOf(each.period()), each)));
        file.put("rows", rows);
        if (!figure.latest().note().isEmpty()) {
            file.put("note", figure.latest().note());
        }
        return file;
    }

    /** The number of the period, then the value and its interval; or why there is no value. */
    private static List<Object> row(int period, Observation observation) {
        if (!observation.known()) {
            return List.of(period, observation.state().key());
        }
        return observation.hasInterval()
                ? List.of(period, plain(observation.value()), plain(observation.lower()), plain(observation.upper()))
                : List.of(period, plain(observation.value()));
    }

    private static BigDecimal plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    /** Remembers the peers of a figure within the widest place that it is compared with, and within the widest of all. */
    private void count(Series series, PlaceFigure figure) {
        if (figure.indicator().statistic().equals("count") || figure.holder().level() == null) {
            return;
        }
        List<Term> around = places.around(figure.holder());
        List<Term> scopes = figures.scopes(figure.holder());
        if (!scopes.isEmpty()) {
            Term own = scopes.get(scopes.size() - 1);
            Term widest = around.get(around.size() - 1);
            peers.merge(Peers.of(series, figure, own, places), 1, Integer::sum);
            if (!own.id().equals(widest.id())) {
                peers.merge(Peers.of(series, figure, widest, places), 1, Integer::sum);
            }
        }
    }

    /**
     * For each indicator the groups of peers: period, kind of place, scope, and the figures as they are shown, in units of
     * the last decimal, the lowest first and then how much higher each next one is. A period that most peers have left
     * behind has no group.
     */
    private Map<String, Object> peers() {
        Map<String, Object> file = new TreeMap<>();
        peers.forEach((key, users) -> {
            Ranks ranks = figures.ranks(key.series(), key.period(), member(key), key.scope());
            if (ranks.size() >= MIN_PEERS && 2 * users >= ranks.size()) {
                groups(file, key.series().indicator().slug())
                        .add(List.of(
                                key.series().periods().indexOf(key.period()),
                                key.peer().id(),
                                key.scope().id(),
                                steps(ranks, key.series().indicator())));
            }
        });
        return file;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> groups(Map<String, Object> file, String slug) {
        return (List<Object>) file.computeIfAbsent(slug, key -> new ArrayList<>());
    }

    /** A place of the kind. */
    private Term member(Peers key) {
        return places.all().stream()
                .filter(place -> {
                    Term level = place.level();
                    return level != null
                            && places.levels()
                                    .family(level)
                                    .id()
                                    .equals(key.peer().id());
                })
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> steps(Ranks ranks, Indicator indicator) {
        List<Long> steps = new ArrayList<>();
        long last = 0;
        for (double value : ranks.values()) {
            long units = BigDecimal.valueOf(value)
                    .movePointRight(indicator.shownDecimals())
                    .longValueExact();
            steps.add(units - last);
            last = units;
        }
        return steps;
    }

    private static byte[] json(Object value) {
        return (Json.line(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
