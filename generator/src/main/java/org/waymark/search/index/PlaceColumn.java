package org.waymark.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteWriter;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.place.PlaceBytes;
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
record PlaceColumn(Catalogue catalogue, Places places, Edition edition, List<LatestValues> figures) {

    /** @param entries the records by number */
    ByteWriter write(List<@Nullable Entry> entries) {
        ByteWriter out = new ByteWriter(1 << 14);
        Vocabulary levels = catalogue.vocabulary(Vocabulary.LEVELS);
        PlaceBytes.write(places, levels, term -> shown(term.label()), Card::derived, out);
        Map<String, Integer> levelAt = PlaceBytes.positions(levels.terms());
        Map<String, Integer> placeAt = PlaceBytes.positions(places.all());
        extents(out, entries, levelAt, placeAt);
        figures(out, entries);
        return out;
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
        numbers.keySet().forEach(extent -> PlaceBytes.ascending(out.number(extent.level()), extent.places()));
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
