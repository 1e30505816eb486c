package org.waymark.site.page.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.catalogue.answer.Expected;
import org.waymark.catalogue.answer.Thinness;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.catalogue.series.Observation;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Expectation;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;

/** The grid and the comparison of need and thinness as files. */
public final class ExpectationFiles {

    static final String GRID = ExpectationPages.FOLDER + "grid.csv";
    static final String NEED = ExpectationPages.FOLDER + "need.csv";

    private ExpectationFiles() {}

    /** The files of an edition, by their addresses in it; none where nothing is expected. */
    public static Map<String, byte[]> files(EditionContext edition) {
        PageContext page = new PageContext(edition, "", "");
        ExpectationBook book = ExpectationBook.of(edition);
        Map<String, byte[]> files = new TreeMap<>();
        List<List<String>> grid = grid(book, page);
        if (grid.size() > 1) {
            files.put(GRID, TableWriter.write(grid));
        }
        if (book.showsNeed()) {
            files.put(NEED, TableWriter.write(need(book, page)));
        }
        return files;
    }

    /** A row for each place or organisation and series that it should have. */
    private static List<List<String>> grid(ExpectationBook book, PageContext page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "expectations.place",
                        "expectations.code",
                        "expectations.group",
                        "expectations.series",
                        "expectations.state",
                        "expectations.period",
                        "kind.dataset")
                .map(key -> page.say(key))
                .toList());
        book.groups()
                .forEach((group, places) -> places.forEach(place -> {
                    String around = place.id().equals(group.id())
                            ? ""
                            : page.words(group.label()).text();
                    for (Expectation expectation : book.ofPlaces()) {
                        Expected found = book.at(expectation, place);
                        if (found != null) {
                            String name = page.words(place.label()).text();
                            rows.add(row(
                                    name, Objects.requireNonNullElse(place.code(), ""),
                                    around, expectation,
                                    found, page));
                        }
                    }
                }));
        for (Expectation expectation : book.ofPublishers()) {
            page.edition()
                    .sorted(book.publishers(expectation))
                    .forEach(publisher -> rows.add(row(
                            page.words(publisher.name()).text(),
                            "",
                            "",
                            expectation,
                            book.at(expectation, publisher),
                            page)));
        }
        return rows;
    }

    private static List<String> row(
            String name, String code, String group, Expectation expectation, Expected found, PageContext page) {
        Observation figure = found.figure();
        Dataset dataset = found.datasets().isEmpty() ? null : found.datasets().get(0);
        return List.of(
                name,
                code,
                group,
                page.words(expectation.title()).text(),
                page.say("expected." + found.state().key()),
                figure == null ? "" : figure.period().text(),
                dataset == null ? "" : page.words(dataset.title()).text());
    }

    private static List<List<String>> need(ExpectationBook book, PageContext page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "expectations.place",
                        "expectations.code",
                        "expectations.need",
                        "expectations.known",
                        "expectations.thin",
                        "expectations.lacking",
                        "expectations.expected",
                        "expectations.both")
                .map(key -> page.say(key))
                .toList());
        for (Thinness.Point point : book.thinness().points()) {
            Term place = point.place();
            rows.add(List.of(
                    page.words(place.label()).text(),
                    Objects.requireNonNullElse(place.code(), ""),
                    number(point.need()),
                    Integer.toString(point.known()),
                    number(point.thinness()),
                    Integer.toString(point.lacking()),
                    Integer.toString(point.expected()),
                    page.say(book.thinness().standsOut(point) ? "yes" : "no")));
        }
        return rows;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f", value);
    }
}
