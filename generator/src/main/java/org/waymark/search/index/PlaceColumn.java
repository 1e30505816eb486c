package org.waymark.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteWriter;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.Values;
import org.waymark.model.value.Text;
import org.waymark.search.format.Card;
import org.waymark.site.LatestValues;

/**
 * The column of places: with it a client works out what each record says about each place, by the rules of
 * {@link org.waymark.catalogue.place.Reach}.
 */
final class PlaceColumn {

    private final Catalogue catalogue;
    private final Places places;
    private final Edition edition;
    private final List<LatestValues> figures;

    PlaceColumn(Catalogue catalogue, Places places, Edition edition, List<LatestValues> figures) {
        this.catalogue = catalogue;
        this.places = places;
        this.edition = edition;
        this.figures = figures;
    }

    /** @param entries the records by number */
    ByteWriter write(List<@Nullable Entry> entries) {
        ByteWriter out = new ByteWriter(1 << 14);
        List<Term> levels = catalogue.vocabulary(Vocabulary.LEVELS).terms();
        Map<String, Integer> levelAt = positions(levels);
        Map<String, Integer> placeAt = positions(places.all());
        out.number(levels.size());
        for (Term level : levels) {
            out.text(level.id()).text(shown(level.label()));
            numbers(
                    out,
                    levels.stream()
                            .filter(served -> places.levels().reaches(level, served))
                            .map(served -> levelAt.getOrDefault(served.id(), 0))
                            .toList());
        }
        out.number(places.all().size());
        for (Term place : places.all()) {
            List<Term> around = places.around(place);
            String label = shown(place.label());
            out.text(place.id().equals(Card.derived(label)) ? "" : place.id())
                    .text(label)
                    .number(
                            place.level() == null
                                    ? 0
                                    : 1 + levelAt.getOrDefault(place.level().id(), -1))
                    .number(
                            around.isEmpty()
                                    ? 0
                                    : 1 + placeAt.getOrDefault(around.get(0).id(), -1))
                    .u8(Places.exists(place) ? 1 : 0);
            numbers(
                    out,
                    places.containing(place).stream()
                            .filter(outer -> !isAlong(outer, around))
                            .map(outer -> placeAt.getOrDefault(outer.id(), 0))
                            .toList());
        }
        extents(out, entries, levelAt, placeAt);
        figures(out, entries);
        return out;
    }

    /** Whether a client knows that a place contains another, since it is the next one around it or contains that one. */
    private boolean isAlong(Term outer, List<Term> around) {
        return !around.isEmpty() && (outer.id().equals(around.get(0).id()) || places.contains(outer, around.get(0)));
    }

    private static Map<String, Integer> positions(List<Term> terms) {
        Map<String, Integer> positions = new HashMap<>();
        terms.forEach(term -> positions.put(term.id(), positions.size()));
        return positions;
    }

    /** Ascending numbers, each less the one before. */
    private static void numbers(ByteWriter out, List<Integer> ascending) {
        out.number(ascending.size());
        int before = 0;
        for (int each : ascending) {
            out.number(each - before);
            before = each;
        }
    }

    /** Which places a record names and how small its areas are. Many records have the same in common. */
    private record Extent(int level, List<Integer> places) {}

    private static void extents(
            ByteWriter out, List<@Nullable Entry> entries, Map<String, Integer> levelAt, Map<String, Integer> placeAt) {
        Map<Extent, Integer> numbers = new LinkedHashMap<>();
        ByteWriter own = new ByteWriter(entries.size());
        for (Entry entry : entries) {
            Extent extent = entry == null ? new Extent(0, List.of()) : extent(entry, levelAt, placeAt);
            own.number(
                    extent.places().isEmpty() && extent.level() == 0
                            ? 0
                            : numbers.computeIfAbsent(extent, each -> numbers.size() + 1));
        }
        out.number(numbers.size());
        for (Extent extent : numbers.keySet()) {
            numbers(out.number(extent.level()), extent.places());
        }
        out.raw(own.toBytes(), 0, own.length());
    }

    private static Extent extent(Entry entry, Map<String, Integer> levelAt, Map<String, Integer> placeAt) {
        List<Term> granularities = Values.of(entry, Facet.GRANULARITY, Term.class);
        Term level = granularities.isEmpty() ? null : granularities.get(0);
        List<Integer> named = Values.of(entry, Facet.PLACE, Term.class).stream()
                .filter(place -> place.vocabulary().equals(Vocabulary.PLACES) && placeAt.containsKey(place.id()))
                .map(place -> placeAt.getOrDefault(place.id(), 0))
                .distinct()
                .sorted()
                .toList();
        return new Extent(level == null ? 0 : 1 + levelAt.getOrDefault(level.id(), -1), named);
    }

    private void figures(ByteWriter out, List<@Nullable Entry> entries) {
        out.number(figures.size());
        for (LatestValues figure : figures) {
            out.number(entries.indexOf(figure.indicator()))
                    .number(1 + entries.indexOf(figure.dataset()))
                    .u8(figure.headline() ? 1 : 0)
                    .text(figure.name())
                    .text(figure.unit())
                    .text(figure.period());
        }
    }

    /**
     * The card of a place: its level and the place around it instead of a publisher, and instead of a summary a line with
     * the value of each indicator, in the order of the column; with the period, after a tab, where it is another one.
     */
    Card card(Term place) {
        List<String> around = new ArrayList<>();
        if (place.level() != null) {
            around.add(shown(place.level().label()));
        }
        places.around(place).stream().limit(1).forEach(outer -> around.add(shown(outer.label())));
        StringBuilder lines = new StringBuilder();
        for (LatestValues figure : figures) {
            LatestValues.Value value = figure.values().get(place.id());
            if (value != null) {
                lines.append(value.text());
                if (!value.period().equals(figure.period())) {
                    lines.append('\t').append(value.period());
                }
            }
            lines.append('\n');
        }
        return new Card(
                OneLine.beginning(shown(place.label()), Documents.LONGEST_TITLE),
                Facet.PLACE.path() + "/" + place.id() + ".html",
                String.join(" · ", around),
                lines.toString().stripTrailing(),
                "",
                "",
                List.of());
    }

    private String shown(Text text) {
        return text.in(edition.language(), edition.fallback()).value();
    }
}
