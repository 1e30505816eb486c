package org.waymark.site.page.expectation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Expected;
import org.waymark.catalogue.series.Observation;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Expectation;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Need;
import org.waymark.model.record.Organisation;
import org.waymark.site.page.kit.Alphabet;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.render.frame.Frames;
import org.waymark.text.PercentEncoding;

/** Makes the grids of a page. */
final class Grids {

    private final PageContext page;
    private final ExpectationBook book;

    Grids(PageContext page) {
        this.page = page;
        this.book = ExpectationBook.of(page.edition());
    }

    /** One grid for each set of places of a group that should have the same series. */
    List<GridView> of(Term group) {
        List<Term> places = sorted(book.groups().getOrDefault(group, List.of()));
        Map<List<Term>, List<Expectation>> sets = new LinkedHashMap<>();
        for (Expectation expectation : book.ofPlaces()) {
            List<Term> own = places.stream()
                    .filter(place -> book.at(expectation, place) != null)
                    .toList();
            if (!own.isEmpty()) {
                sets.computeIfAbsent(own, key -> new ArrayList<>()).add(expectation);
            }
        }
        List<GridView> grids = new ArrayList<>();
        sets.forEach((own, expectations) -> {
            String id = "grid-" + (grids.size() + 1);
            List<GridView.Row> rows = own.stream()
                    .map(place -> new GridView.Row(
                            page.term(place),
                            expectations.stream().map(each -> cell(each, place)).toList()))
                    .toList();
            grids.add(grid(id, levels(expectations), page.say("expectations.place"), expectations, rows));
        });
        return grids;
    }

    /** One grid for each kind of organisation. */
    List<GridView> ofPublishers() {
        Map<String, List<Expectation>> kinds = new LinkedHashMap<>();
        for (Expectation expectation : book.ofPublishers()) {
            Term kind = Objects.requireNonNull(expectation.publishers());
            kinds.computeIfAbsent(kind.id(), id -> new ArrayList<>()).add(expectation);
        }
        List<GridView> grids = new ArrayList<>();
        kinds.forEach((id, expectations) -> {
            Term kind = Objects.requireNonNull(expectations.get(0).publishers());
            List<GridView.Row> rows = page.edition().sorted(book.publishers(expectations.get(0))).stream()
                    .map(organisation -> new GridView.Row(
                            page.entry(organisation),
                            expectations.stream()
                                    .map(each -> cell(each, organisation))
                                    .toList()))
                    .toList();
            String caption = page.words(kind.label()).text();
            grids.add(grid("kind-" + id, caption, page.say("expectations.organisation"), expectations, rows));
        });
        return grids;
    }

    private GridView grid(
            String id, String caption, String head, List<Expectation> expectations, List<GridView.Row> rows) {
        return new GridView(
                id,
                caption,
                head,
                expectations.stream()
                        .map(each -> new GridView.Column(page.words(each.title()), page.wordsOrNull(each.reason())))
                        .toList(),
                rows,
                TableView.of(rows.size(), page.href(ExpectationFiles.GRID), page));
    }

    /** Places by their names in the edition. */
    private List<Term> sorted(List<Term> places) {
        Map<String, String> keys = places.stream()
                .collect(Collectors.toMap(
                        Term::id,
                        place -> Alphabet.key(page.words(place.label()).text())));
        return places.stream()
                .sorted((one, other) -> {
                    int order = keys.getOrDefault(one.id(), "").compareTo(keys.getOrDefault(other.id(), ""));
                    return order != 0 ? order : one.id().compareTo(other.id());
                })
                .toList();
    }

    private String levels(List<Expectation> expectations) {
        Set<String> labels = new LinkedHashSet<>();
        expectations.forEach(each -> labels.add(
                page.words(Objects.requireNonNull(each.level()).label()).text()));
        return String.join(" / ", labels);
    }

    private GridView.Cell cell(Expectation expectation, Term place) {
        Expected found = Objects.requireNonNull(book.at(expectation, place));
        GridView.Cell cell = cell(
                expectation, found, page.words(place.label()).text(), "&places=" + PercentEncoding.part(place.id()));
        String figure = found.state() == Expected.State.THERE ? figure(expectation, found, place) : null;
        return figure == null ? cell : new GridView.Cell(cell.key(), cell.word(), cell.note(), figure);
    }

    private GridView.Cell cell(Expectation expectation, Organisation publisher) {
        String name = page.words(publisher.name()).text();
        return cell(expectation, book.at(expectation, publisher), name, "");
    }

    /** A cell leads to the record or figure, to a correction of a record that says too little, or to a report of a gap. */
    private GridView.Cell cell(Expectation expectation, Expected found, String whose, String more) {
        Expected.State state = found.state();
        String href = switch (state) {
            case MISSING -> report(expectation, whose, more);
            case UNKNOWN ->
                page.href(Frames.proposeAddress(Kind.of(Dataset.class))) + "?record="
                        + PercentEncoding.part(found.datasets().get(0).slug());
            default -> record(expectation, found);
        };
        return new GridView.Cell(state.key(), page.say("expected." + state.key()), year(found), href);
    }

    /** The line of a figure on the page of its place; null where there is none. */
    private @Nullable String figure(Expectation expectation, Expected found, Term place) {
        Indicator indicator = indicator(expectation);
        String own = page.term(place).href();
        return indicator == null || own == null || found.figure() == null ? null : own + "#figure-" + indicator.slug();
    }

    /** The page of the figure or of the data. */
    private String record(Expectation expectation, Expected found) {
        Entry indicator = page.catalogue().resolve(expectation.indicator());
        boolean figure = found.figure() != null || found.datasets().isEmpty();
        Entry entry = figure && indicator != null ? indicator : found.datasets().get(0);
        return page.href(entry.address());
    }

    /** The year in which a figure's period ends, if it is old. */
    private static String year(Expected found) {
        Observation figure = found.figure();
        return figure == null || found.state() != Expected.State.OLD
                ? ""
                : Integer.toString(figure.period().last().getYear());
    }

    private @Nullable Indicator indicator(Expectation expectation) {
        return page.catalogue().resolve(expectation.indicator()) instanceof Indicator indicator ? indicator : null;
    }

    /** The form for a gap report, with a title, a theme and what else is known. */
    private String report(Expectation expectation, String whose, String more) {
        String title =
                page.say("expectations.title", page.words(expectation.title()).text(), whose);
        String theme = themes(expectation).stream()
                .limit(1)
                .map(each -> "&themes=" + PercentEncoding.part(each.id()))
                .collect(Collectors.joining());
        return page.href(Frames.proposeAddress(Kind.of(Gap.class))) + "?title=" + PercentEncoding.part(title) + theme
                + more;
    }

    private List<Term> themes(Expectation expectation) {
        Need need = expectation.needs();
        Indicator indicator = indicator(expectation);
        if (need != null && !need.themes().isEmpty()) {
            return need.themes();
        }
        return indicator == null ? List.of() : indicator.themes();
    }
}
