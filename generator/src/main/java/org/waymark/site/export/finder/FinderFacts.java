package org.waymark.site.export.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteWriter;
import org.waymark.catalogue.answer.Profile;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.place.PlaceBytes;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Need;
import org.waymark.model.record.Question;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/**
 * What the finder in the browser knows of a catalogue, without a word that readers see: terms with what is above them, and
 * of each record what is asked of it. {@code generator/docs/finder.md} describes the format.
 */
final class FinderFacts {

    static final String MARK = "waymark-finder";
    static final int FORMAT = 1;

    private final Catalogue catalogue;
    private final Places places;
    private final Map<String, Map<String, Integer>> positions = new LinkedHashMap<>();
    private final List<Dataset> datasets;
    private final List<Gap> gaps;
    private final List<Question> questions;
    private final List<Series> series;
    private final ByteWriter out = new ByteWriter(1 << 14);
    private final List<byte[]> parts = new ArrayList<>();

    /** @param series those of the indicators; those without a figure are left out */
    FinderFacts(Graph graph, Collection<Series> series) {
        this.catalogue = graph.catalogue();
        this.places = graph.reach().places();
        this.datasets = bySlug(catalogue.all(Dataset.class));
        this.gaps = bySlug(
                catalogue.all(Gap.class).stream().filter(gap -> !gap.isClosed()).toList());
        this.questions = bySlug(catalogue.all(Question.class));
        this.series = series.stream()
                .filter(each -> each.latestPeriod() != null)
                .sorted(Comparator.comparing(each -> each.indicator().slug()))
                .toList();
        for (String name : List.of("themes", "populations", "dimensions", "access", Vocabulary.LEVELS)) {
            positions.put(name, PlaceBytes.positions(terms(name)));
        }
        positions.put(Vocabulary.PLACES, PlaceBytes.positions(places.all()));
    }

    private static <E extends Entry> List<E> bySlug(Collection<E> entries) {
        return entries.stream().sorted(Comparator.comparing(Entry::slug)).toList();
    }

    /** The datasets in the order of their numbers. */
    List<Dataset> datasets() {
        return datasets;
    }

    /** The open gaps in the order of their numbers. */
    List<Gap> gaps() {
        return gaps;
    }

    /** The questions in the order of their numbers. */
    List<Question> questions() {
        return questions;
    }

    /** The indicators in the order of their numbers. */
    List<Indicator> indicators() {
        return series.stream().map(Series::indicator).toList();
    }

    /** The terms of a vocabulary in the order of their numbers. */
    List<Term> terms(String vocabulary) {
        return catalogue.vocabulary(vocabulary).terms();
    }

    /** The file in parts, as {@link org.waymark.bytes.Packer#packInTurn} takes them. */
    List<byte[]> toParts() {
        out.text(MARK).number(FORMAT);
        PlaceBytes.write(places, catalogue.vocabulary(Vocabulary.LEVELS), term -> "", label -> "-", out);
        above(Vocabulary.LEVELS);
        List.of("themes", "populations", "dimensions", "access").forEach(this::ids);
        above("themes");
        above("populations");
        Vocabulary dimensions = catalogue.vocabulary("dimensions");
        terms("populations")
                .forEach(group -> out.number(dimensions
                        .resolve(group.label().any())
                        .map(term -> 1 + position(term))
                        .orElse(0)));
        addDatasets();
        asked(gaps, gaps.stream().map(Gap::needs).toList());
        asked(questions, questions.stream().map(Question::needs).toList());
        out.number(series.size());
        series.forEach(this::figures);
        cut();
        return parts;
    }

    private void column(ValueColumn<?> column) {
        byte[] numbers = column.write(out);
        cut();
        parts.add(numbers);
    }

    private void cut() {
        parts.add(out.toBytes());
        out.clear();
    }

    private int position(Term term) {
        return Objects.requireNonNullElse(
                positions.getOrDefault(term.vocabulary(), Map.of()).get(term.id()), -1);
    }

    private List<Integer> positions(Collection<Term> terms) {
        return terms.stream()
                .map(this::position)
                .filter(at -> at >= 0)
                .distinct()
                .toList();
    }

    private void ids(String name) {
        out.number(terms(name).size());
        terms(name).forEach(term -> out.text(term.id()));
    }

    /** For each term the one above it, counted from 1; 0 for none. */
    private void above(String name) {
        Vocabulary vocabulary = catalogue.vocabulary(name);
        for (Term term : vocabulary.terms()) {
            Term broader = vocabulary.broader(term);
            out.number(broader == null ? 0 : 1 + position(broader));
        }
    }

    private void addDatasets() {
        ValueColumn<List<Integer>> themes = ValueColumn.ofLists();
        ValueColumn<List<Integer>> populations = ValueColumn.ofLists();
        ValueColumn<List<List<Integer>>> breakdowns = new ValueColumn<>((to, lists) -> {
            to.number(lists.size());
            lists.forEach(list -> ValueColumn.list(to, list));
        });
        ValueColumn<List<Integer>> levels = ValueColumn.ofLists();
        ValueColumn<List<Integer>> covered = ValueColumn.ofLists();
        ValueColumn<String> begins = new ValueColumn<>(ByteWriter::text);
        ValueColumn<String> ends = new ValueColumn<>(ByteWriter::text);
        ValueColumn<Integer> access = new ValueColumn<>(ByteWriter::number);
        for (Dataset dataset : datasets) {
            Profile profile = Profile.of(dataset, catalogue);
            themes.add(positions(dataset.themes()));
            populations.add(positions(dataset.populations()));
            breakdowns.add(profile.breakdowns().stream()
                    .map(crossed -> crossed.stream()
                            .map(id -> position("dimensions", id))
                            .sorted()
                            .toList())
                    .distinct()
                    .toList());
            levels.add(levels(dataset, profile));
            covered.add(covered(dataset));
            PeriodOfTime period = dataset.period();
            begins.add(period == null ? "?" : date(period.start()));
            ends.add(period == null ? "?" : date(period.end()));
            access.add(
                    dataset.access() == null || dataset.access().level() == null
                            ? 0
                            : 1 + position(dataset.access().level()));
        }
        out.number(datasets.size());
        List.of(themes, populations, breakdowns, levels, covered, begins, ends, access)
                .forEach(this::column);
    }

    private int position(String vocabulary, String id) {
        return Objects.requireNonNullElse(
                positions.getOrDefault(vocabulary, Map.of()).get(id), 0);
    }

    /** Its smallest areas, counted from 1, or 0 where no term says them; then the other levels by which it is broken down. */
    private List<Integer> levels(Dataset dataset, Profile profile) {
        Term smallest = dataset.granularity();
        List<Integer> all = new ArrayList<>();
        all.add(smallest == null ? 0 : 1 + position(smallest));
        profile.levels().stream()
                .skip(smallest == null ? 0 : 1)
                .map(this::position)
                .distinct()
                .forEach(all::add);
        return all;
    }

    /** 1 where it names any places, or else 0; then those that the catalogue has. */
    private List<Integer> covered(Dataset dataset) {
        List<Integer> all = new ArrayList<>();
        all.add(dataset.places().isEmpty() ? 0 : 1);
        all.addAll(positions(dataset.places()));
        return all;
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** What gaps or questions are about and what they need. */
    private void asked(List<? extends Classified> records, List<@Nullable Need> needs) {
        ValueColumn<List<Integer>> themes = ValueColumn.ofLists();
        ValueColumn<List<Integer>> populations = ValueColumn.ofLists();
        ValueColumn<List<Integer>> crossed = ValueColumn.ofLists();
        ValueColumn<List<Integer>> about = ValueColumn.ofLists();
        for (int i = 0; i < records.size(); i++) {
            Classified record = records.get(i);
            Need need = needs.get(i);
            themes.add(both(record.themes(), need == null ? List.of() : need.themes()));
            populations.add(both(record.populations(), need == null ? List.of() : need.populations()));
            crossed.add(need == null ? List.of() : positions(need.crossed()));
            about.add(both(record.places(), need == null ? List.of() : need.places()));
        }
        out.number(records.size());
        List.of(themes, populations, crossed, about).forEach(this::column);
    }

    private List<Integer> both(List<Term> own, List<Term> needed) {
        return positions(Stream.concat(own.stream(), needed.stream()).toList());
    }

    /** What an indicator is about, the days on which its figures begin and end, and the places that have one. */
    private void figures(Series figures) {
        Indicator indicator = figures.indicator();
        ValueColumn.list(out, positions(indicator.themes()));
        ValueColumn.list(out, positions(indicator.populations()));
        out.text(figures.periods().get(0).first().toString());
        out.text(figures.periods().get(figures.periods().size() - 1).last().toString());
        PlaceBytes.ascending(
                out,
                figures.places().stream()
                        .filter(place -> figures.latest(place) != null)
                        .map(this::position)
                        .filter(at -> at >= 0)
                        .sorted()
                        .toList());
    }
}
