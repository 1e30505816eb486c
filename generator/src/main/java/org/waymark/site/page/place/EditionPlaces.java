package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.catalogue.place.Neighbours;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.catalogue.series.PlaceFigures;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.Similarity;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Organisation;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.figure.Indicators;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.chart.series.Strip;
import org.waymark.text.Folding;

/** What the pages of all places of an edition share, worked out once. Safe for use by several threads. */
public final class EditionPlaces {

    private final EditionContext edition;
    private final PlaceFigures figures;
    private final List<Series> series;
    private final @Nullable Neighbours neighbours;
    private final Map<Class<?>, List<? extends Entry>> sorted = new ConcurrentHashMap<>();
    private final Map<String, List<Organisation>> organisations = new HashMap<>();
    private final Map<String, Similarity> similar = new ConcurrentHashMap<>();
    private final Map<String, Strip> strips = new ConcurrentHashMap<>();
    private final Map<String, String> ticks = new ConcurrentHashMap<>();

    private EditionPlaces(EditionContext edition) {
        this.edition = edition;
        Places places = edition.graph().reach().places();
        this.figures = edition.common(
                PlaceFigures.class, context -> new PlaceFigures(context.series().values(), places));
        this.series = Indicators.inOrder(edition).stream()
                .map(indicator -> edition.series().get(indicator.slug()))
                .filter(Objects::nonNull)
                .toList();
        List<String> codes = new ArrayList<>();
        places.all().stream()
                .filter(Places::exists)
                .map(Term::code)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        edition.catalogue()
                .all(Organisation.class)
                .forEach(each -> each.name().byLanguage().values().stream()
                        .map(Folding::fold)
                        .distinct()
                        .forEach(name -> organisations
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(each)));
        MapAreas areas = MapAreas.find(codes, edition.catalogue(), edition.files());
        this.neighbours = areas == null ? null : Neighbours.of(areas.boundaries(), areas.key(), places);
    }

    /** Those of an edition. */
    public static EditionPlaces of(EditionContext edition) {
        return edition.shared(EditionPlaces.class, EditionPlaces::new);
    }

    /** The theme under which an indicator is shown; null if it has none. */
    public static @Nullable Term theme(Indicator indicator) {
        return indicator.themes().isEmpty() ? null : indicator.themes().get(0);
    }

    /** What the indicators say about each place. */
    public PlaceFigures figures() {
        return figures;
    }

    /** All series in the order of pages: by theme, then as the records say. */
    public List<Series> series() {
        return series;
    }

    /** The figures of a place, in the order of {@link #series}; empty for a place of the past. */
    List<PlaceFigure> figures(Term place) {
        return Places.exists(place)
                ? series.stream()
                        .map(each -> figures.of(each, place))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** The records of a type that go just this far for a place, by title. */
    List<? extends Entry> records(Class<? extends Entry> type, Term place, Reached reached) {
        Reach reach = edition.graph().reach();
        return sorted
                .computeIfAbsent(type, key -> edition.sorted(edition.catalogue().all(type)))
                .stream()
                .filter(entry -> reach.of(entry, place) == reached)
                .toList();
    }

    /** The organisations that have the name of a place in one of its spellings, by slug. */
    List<Organisation> namesakes(Term place) {
        return Stream.concat(place.label().byLanguage().values().stream(), Vocabulary.otherSpellings(place).stream())
                .map(Folding::fold)
                .flatMap(name -> organisations.getOrDefault(name, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(Organisation::slug))
                .toList();
    }

    /** The places beside one, by id. */
    public List<Term> neighbours(Term place) {
        return neighbours == null ? List.of() : neighbours.of(place);
    }

    /** The similarity among the peers of a place. */
    public Similarity similarity(Term place) {
        Term level = place.level();
        String family =
                level == null ? "" : figures.places().levels().family(level).id();
        return similar.computeIfAbsent(family, key -> new Similarity(place, figures));
    }

    /** The writer of an indicator's values. */
    ValueWords values(Indicator indicator) {
        return new IndicatorWords(edition, indicator).values();
    }

    /** The scale of a figure's strip: that of the widest peers. */
    Strip strip(PlaceFigure figure) {
        PlaceFigure.Standing widest = figure.ranks().get(figure.ranks().size() - 1);
        return strips.computeIfAbsent(
                key(figure, widest.scope()), key -> Strip.over(widest.ranks().values(), values(figure.indicator())));
    }

    /** The ticks of the peers in one scope on that scale. */
    String ticks(PlaceFigure figure, PlaceFigure.Standing standing) {
        PlaceFigure.Standing widest = figure.ranks().get(figure.ranks().size() - 1);
        return ticks.computeIfAbsent(
                key(figure, standing.scope()) + " " + widest.scope().id(),
                key -> strip(figure).ticks(standing.ranks().values()));
    }

    private static String key(PlaceFigure figure, Term scope) {
        Term level = figure.holder().level();
        Observation latest = figure.latest();
        return String.join(
                " ", figure.indicator().slug(), latest.period().text(), level == null ? "" : level.id(), scope.id());
    }

    /** The vocabulary of places. */
    Vocabulary vocabulary() {
        return edition.catalogue().vocabulary(Vocabulary.PLACES);
    }
}
