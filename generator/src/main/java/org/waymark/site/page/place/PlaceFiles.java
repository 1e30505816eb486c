package org.waymark.site.page.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.catalogue.data.Numbers;
import org.waymark.catalogue.data.Table;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.words.Words;
import org.waymark.text.Json;

/** The files beside the pages of places: the figures of each as CSV, and what the field to find a place needs. */
public final class PlaceFiles {

    /** Address of the names of all places, from the root of an edition. */
    public static final String NAMES = Facet.PLACE.path() + "/names.json";

    static final String POSTCODES = Facet.PLACE.path() + "/postcodes.json";

    private static final List<String> HEADER = List.of(
            "indicator",
            "title",
            "area_code",
            "area_name",
            "period",
            "value",
            "unit",
            "lower",
            "upper",
            "note",
            "rank",
            "of",
            "among",
            "licence");

    private PlaceFiles() {}

    static String csv(Term place) {
        return Facet.PLACE.path() + "/" + place.id() + ".csv";
    }

    /** The files of an edition by their address in it. */
    public static SortedMap<String, byte[]> files(EditionContext edition) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        EditionPlaces places = EditionPlaces.of(edition);
        FigureSentences words = new FigureSentences(edition);
        List<Object> names = new ArrayList<>();
        for (Term place : places.figures().places().all()) {
            names.add(names(place, words));
            // One file for all editions: it is for programs.
            List<PlaceFigure> figures = edition.edition().isDefault() ? places.figures(place) : List.of();
            if (!figures.isEmpty()) {
                files.put(csv(place), TableWriter.write(rows(figures, edition, words)));
            }
        }
        files.put(NAMES, json(names));
        String postcodes = edition.catalogue().site().postcodes();
        Table table = postcodes == null ? null : edition.files().table("datasets/" + postcodes);
        if (table != null && edition.edition().isDefault()) {
            files.put(POSTCODES, json(postcodes(table, places.figures().places())));
        }
        return files;
    }

    /** Its id, its label, and all else that it is called. */
    private static List<Object> names(Term place, FigureSentences words) {
        Set<String> others = new LinkedHashSet<>(place.label().byLanguage().values());
        others.addAll(place.aliases());
        others.remove(words.label(place));
        if (place.code() != null) {
            others.add(place.code());
        }
        others.addAll(place.codes());
        return List.of(place.id(), words.label(place), List.copyOf(others), Places.exists(place) ? 1 : 0);
    }

    private static List<List<String>> rows(List<PlaceFigure> figures, EditionContext edition, FigureSentences words) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (PlaceFigure figure : figures) {
            rows.add(row(figure, figure.holder(), edition, words));
            for (PlaceFigure.Beside beside : figure.beside()) {
                if (beside.holder() != null) {
                    rows.add(row(figure, beside.holder(), edition, words));
                }
            }
        }
        return rows;
    }

    private static List<String> row(PlaceFigure figure, Term place, EditionContext edition, FigureSentences words) {
        Indicator indicator = figure.indicator();
        boolean own = place.id().equals(figure.holder().id());
        var observation = own
                ? figure.latest()
                : figure.beside().stream()
                        .filter(each -> place.equals(each.holder()))
                        .findFirst()
                        .map(PlaceFigure.Beside::observation)
                        .orElseThrow();
        List<PlaceFigure.Standing> ranks = own ? figure.ranks() : List.of();
        PlaceFigure.Standing widest = ranks.isEmpty() ? null : ranks.get(ranks.size() - 1);
        String sign = (indicator.prefix() == null ? "" : indicator.prefix() + " ")
                + (indicator.suffix() == null ? "" : indicator.suffix() + " ");
        Words unit = indicator.unit() == null ? Words.of("") : edition.words(indicator.unit());
        return List.of(
                indicator.slug(),
                edition.words(indicator.title()).text(),
                place.code() == null ? place.id() : place.code(),
                words.label(place),
                observation.period().text(),
                number(observation.value()),
                (sign + unit.text()).strip(),
                number(observation.lower()),
                number(observation.upper()),
                observation.note(),
                widest == null ? "" : String.valueOf(widest.rank().fromTop()),
                widest == null ? "" : String.valueOf(widest.rank().of()),
                widest == null ? "" : words.label(widest.scope()),
                indicator.licence() == null ? "" : indicator.licence().id());
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? ""
                : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** For each first half of a postcode the places that it lies in, the largest share first. */
    private static Map<String, List<List<Object>>> postcodes(Table table, Places places) {
        int area = table.column("area_code");
        int share = table.column("share");
        Map<String, List<List<Object>>> all = new TreeMap<>();
        for (Table.Row row : area < 0 || area == 0 ? List.<Table.Row>of() : table.rows()) {
            Term place = places.byCode(row.cells().get(area).strip());
            OptionalDouble part = share < 0
                    ? OptionalDouble.of(1)
                    : Numbers.parse(row.cells().get(share), table.notations().get(share));
            if (place != null && part.isPresent()) {
                all.computeIfAbsent(row.cells().get(0).strip(), key -> new ArrayList<>())
                        .add(List.of(place.id(), Math.round(100 * part.getAsDouble())));
            }
        }
        all.values().forEach(list -> list.sort((a, b) -> Long.compare((Long) b.get(1), (Long) a.get(1))));
        return all;
    }

    private static byte[] json(Object value) {
        return (Json.line(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
