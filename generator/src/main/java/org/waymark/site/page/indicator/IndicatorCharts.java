package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.InputHash;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Observation;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.figure.ChartCredits;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.ChartWords;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.ChartKey;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.DrawnBefore;
import org.waymark.site.render.chart.map.ShadedMap;
import org.waymark.site.render.chart.series.ClassBreaks;
import org.waymark.site.render.chart.series.Distribution;
import org.waymark.site.render.chart.series.DotRows;
import org.waymark.site.render.chart.series.SeriesCharts;
import org.waymark.site.render.chart.series.Trend;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** The charts of an indicator: a map, how the figures are spread, the places of one group, and lines over the years. */
final class IndicatorCharts {

    /** Readers cannot take in more rows. */
    private static final int MOST_ROWS = 40;

    private final LatestFigures latest;
    private final PageContext page;
    private final Indicator indicator;
    private final FigureWords words;
    private final Places places;
    private final ClassBreaks classes;
    private final DrawnBefore drawn;

    IndicatorCharts(LatestFigures latest, FigureWords words, PageContext page) {
        this.latest = latest;
        this.page = page;
        this.indicator = latest.series().indicator();
        this.words = words;
        this.places = page.edition().graph().reach().places();
        this.classes = ClassBreaks.over(latest.ranks().values());
        this.drawn = page.drawnBefore(indicator.address());
    }

    /** The map; null for counts, which would show where people live, and where there are no boundaries. */
    @Nullable
    ChartView map() {
        if (indicator.statistic().equals("count")) {
            return null;
        }
        IndicatorMaps.Outlines outlines = IndicatorMaps.of(page.edition()).of(latest);
        if (outlines == null) {
            return null;
        }
        ShadedMap map = shaded(outlines);
        List<Html> notes = new ArrayList<>();
        notes.add(source());
        notes.addAll(ChartCredits.boundaries(outlines.dataset(), page));
        return new ChartView(
                "map",
                Words.of(words.range()),
                DatasetCharts.pictures("", List.of(map.draw(outlines.wide()), map.draw(outlines.small()))),
                described("map", words.extremes()),
                words.dated(),
                key(map, outlines),
                "",
                List.of(),
                List.of(),
                file(),
                notes,
                null);
    }

    private ShadedMap shaded(IndicatorMaps.Outlines outlines) {
        Map<String, Double> values = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        Set<String> blank = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (Term place : outlines.places()) {
            Term teller = latest.teller(place, places);
            if (teller != null && latest.ranks().of(teller) != null) {
                values.put(place.id(), latest.value(teller));
            } else if (teller != null && latest.state(teller) != Observation.State.MISSING) {
                notes.put(place.id(), words.state(teller));
                if (latest.state(teller) == Observation.State.NOT_APPLICABLE) {
                    blank.add(place.id());
                }
            }
            names.put(
                    place.id(),
                    teller == null || teller.id().equals(place.id())
                            ? words.name(place)
                            : words.name(teller) + " (" + words.name(place) + ")");
        }
        return new ShadedMap(
                "map",
                values,
                notes,
                blank,
                page.say("figure.missing"),
                names,
                classes,
                words.values(),
                labelled(outlines),
                null);
    }

    /** The areas with the highest and the lowest figure. */
    private List<String> labelled(IndicatorMaps.Outlines outlines) {
        List<Term> sorted = latest.highestFirst();
        List<String> labelled = new ArrayList<>();
        for (Term extreme : List.of(sorted.get(0), sorted.get(sorted.size() - 1))) {
            outlines.places().stream()
                    .filter(place -> extreme.equals(latest.teller(place, places)))
                    .findFirst()
                    .ifPresent(place -> labelled.add(place.id()));
        }
        return labelled;
    }

    private List<ChartView.KeyEntry> key(ShadedMap map, IndicatorMaps.Outlines outlines) {
        List<ChartView.KeyEntry> key = new ArrayList<>();
        List<Integer> counts = classes.counts(latest.ranks().values());
        for (int i = 0; i < classes.count(); i++) {
            key.add(new ChartView.KeyEntry(
                    "q" + classes.shade(i), page.messages().count("map.class", counts.get(i), range(i))));
        }
        if (map.notes().size() > map.blank().size()) {
            key.add(new ChartView.KeyEntry("hatched", page.say("figure.suppressed")));
        }
        if (!map.blank().isEmpty()) {
            key.add(new ChartView.KeyEntry("blank", page.say("figure.not-applicable")));
        }
        if (outlines.places().size() > map.values().size() + map.notes().size()) {
            key.add(new ChartView.KeyEntry("none", page.say("figure.missing")));
        }
        return key;
    }

    private String range(int each) {
        return new ChartWords(page).range(classes, each, words.values());
    }

    /**
     * How many places have which figure; null if there are too few for a pattern.
     *
     * @param marked the place that is marked beside the one around all; null for none
     */
    @Nullable
    ChartView distribution(@Nullable Term marked) {
        if (latest.ranks().size() < 10) {
            return null;
        }
        List<Distribution.Mark> marks = new ArrayList<>();
        Term whole = latest.whole();
        if (marked != null && !marked.equals(whole) && !Double.isNaN(latest.value(marked))) {
            marks.add(new Distribution.Mark(words.name(marked), latest.value(marked), true));
        }
        if (whole != null) {
            marks.add(new Distribution.Mark(words.name(whole), latest.value(whole), false));
        }
        Distribution distribution =
                new Distribution(latest.ranks().values(), classes, marks, words.values(), words.measure());
        List<Integer> counts = classes.counts(latest.ranks().values());
        List<ChartView.Row> rows = new ArrayList<>();
        for (int i = 0; i < classes.count(); i++) {
            rows.add(new ChartView.Row(
                    Html.escape(range(i)), List.of(page.messages().number(counts.get(i)))));
        }
        InputHash input =
                input().addAll(marks.stream().map(Distribution.Mark::label).toList());
        return chart(
                "distribution",
                Words.of(words.middle()),
                described("distribution", words.middle()),
                input,
                () -> SeriesCharts.distribution(distribution),
                words.measure(),
                List.of(page.say("map.places")),
                rows,
                List.of(page.say("indicator.column", words.round(distribution.column()))));
    }

    /** The places of the group that has the highest figure, before and now; null if it has no other places. */
    @Nullable
    ChartView group() {
        PeerGroups.Group group = latest.groups().of(latest.highestFirst().get(0));
        if (group == null || group.members().size() < 2) {
            return null;
        }
        List<Term> members = new ArrayList<>(group.members());
        members.sort(
                Comparator.<Term>comparingDouble(place -> -latest.value(place)).thenComparing(Term::id));
        List<Term> shown = members.subList(0, Math.min(MOST_ROWS, members.size()));
        String before = latest.before() == null ? "" : latest.before().text();
        String now = latest.period().text();
        DotRows dots = dots(shown, null, references(group), before, now);
        List<ChartView.Row> rows = rows(shown, null, before);
        String name = words.name(group.place());
        String title = words.changes(group);
        List<String> notes = new ArrayList<>();
        if (shown.size() < members.size()) {
            notes.add(page.say(
                    "indicator.shown",
                    page.messages().number(shown.size()),
                    page.messages().number(members.size())));
        }
        InputHash input =
                input().addAll(shown.stream().map(words::name).toList()).add(name);
        return chart(
                "group",
                Words.of(title),
                described("group", title),
                input,
                () -> SeriesCharts.dots(dots),
                words.level(),
                before.isEmpty() ? List.of(now) : List.of(before, now),
                rows,
                notes);
    }

    private DotRows dots(
            List<Term> shown,
            @Nullable FigureWords beside,
            List<DotRows.Reference> references,
            String before,
            String now) {
        return new DotRows(
                shown.stream().map(place -> dot(place, beside)).toList(),
                references,
                words.values(),
                before,
                now,
                number -> page.say("chart.starts", number));
    }

    private List<ChartView.Row> rows(List<Term> shown, @Nullable FigureWords beside, String before) {
        return shown.stream()
                .map(place -> new ChartView.Row(
                        page.term(place).html(),
                        before.isEmpty()
                                ? List.of(words.said(place))
                                : List.of(
                                        beside == null ? words.earlier(place) : beside.said(place), words.said(place))))
                .toList();
    }

    private DotRows.Row dot(Term place, @Nullable FigureWords beside) {
        Observation now = latest.series().at(place, latest.period());
        double value = latest.value(place);
        return new DotRows.Row(
                words.name(place),
                beside == null ? latest.earlier(place) : beside.value(place),
                value,
                now == null ? Double.NaN : now.lower(),
                now == null ? Double.NaN : now.upper(),
                false,
                Double.isNaN(value) ? words.state(place) : "");
    }

    private List<DotRows.Reference> references(PeerGroups.Group group) {
        List<DotRows.Reference> references = new ArrayList<>();
        Term whole = latest.whole();
        if (whole != null) {
            references.add(new DotRows.Reference(words.name(whole), latest.value(whole)));
        }
        if (latest.wider().contains(group.place()) && !group.place().equals(whole)) {
            references.add(new DotRows.Reference(words.name(group.place()), latest.value(group.place())));
        }
        return references;
    }

    /**
     * Lines over the years, beside the place around all others; null for one period.
     *
     * @param place the place whose line it is; null for the highest and the lowest of today
     */
    @Nullable
    ChartView trend(@Nullable Term place) {
        if (latest.series().periods().size() < 2) {
            return null;
        }
        Term whole = latest.whole();
        if (place != null && !place.equals(whole)) {
            return lines("over-time", Words.of(words.course(place)), List.of(place));
        }
        List<Term> sorted = latest.highestFirst();
        List<Term> shown = List.of(sorted.get(0), sorted.get(sorted.size() - 1));
        return lines("over-time", Words.of(words.course(whole == null ? sorted.get(0) : whole)), shown);
    }

    /** Lines over the years of some places, and of the place around all others. */
    ChartView lines(String id, Words title, List<Term> highlighted) {
        Term whole = latest.whole();
        TrendLines series = new TrendLines(latest, words, page);
        Map<Term, Trend.Role> shown = new LinkedHashMap<>();
        highlighted.forEach(place -> shown.put(place, Trend.Role.HIGHLIGHT));
        if (whole != null) {
            shown.putIfAbsent(whole, Trend.Role.NATION);
        }
        List<Trend.Line> lines = new ArrayList<>();
        shown.forEach((each, role) -> lines.add(series.line(each, role)));
        List<String> names = shown.keySet().stream().map(words::name).toList();
        Trend trend = series.of(lines);
        List<ChartView.Row> rows = new ArrayList<>();
        for (int i = 0; i < trend.periods().size(); i++) {
            int at = i;
            rows.add(new ChartView.Row(
                    Html.escape(trend.periods().get(i).label()),
                    lines.stream()
                            .map(line -> words.cell(line.values().get(at)))
                            .toList()));
        }
        return chart(
                id,
                title,
                described("trend", title.text()),
                input().addAll(names),
                () -> SeriesCharts.trend(trend),
                page.say("indicator.period"),
                names,
                rows,
                words.breaks());
    }

    /**
     * Dots of some places, one row each: of an earlier period or of another indicator, and of now.
     *
     * @param beside the other indicator, with its words; null for the earlier period
     */
    ChartView dots(String id, Words title, List<Term> shown, @Nullable FigureWords beside) {
        String before = beside != null
                ? beside.called()
                : latest.before() == null ? "" : latest.before().text();
        String now = beside != null ? words.called() : latest.period().text();
        List<DotRows.Reference> whole = latest.whole() == null || beside != null
                ? List.of()
                : List.of(new DotRows.Reference(words.name(latest.whole()), latest.value(latest.whole())));
        DotRows dots = dots(shown, beside, whole, before, now);
        List<ChartView.Row> rows = rows(shown, beside, before);
        return chart(
                id,
                title,
                described("group", title.text()),
                input().addAll(shown.stream().map(words::name).toList())
                        .addAll(rows.stream()
                                .flatMap(row -> row.cells().stream())
                                .toList())
                        .add(before),
                () -> SeriesCharts.dots(dots),
                words.level(),
                before.isEmpty() ? List.of(now) : List.of(before, now),
                rows,
                beside == null || beside.dated().equals(words.dated())
                        ? List.of(words.dated())
                        : List.of(before + ": " + beside.dated(), now + ": " + words.dated()));
    }

    private ChartView chart(
            String id,
            Words title,
            String description,
            InputHash input,
            Supplier<List<Drawing>> drawing,
            String x,
            List<String> columns,
            List<ChartView.Row> rows,
            List<String> notes) {
        String key = input.add(id).add(title.text()).add(words.measure()).hex();
        List<Html> lines = new ArrayList<>(notes.stream().map(Html::escape).toList());
        lines.add(source());
        return new ChartView(
                id,
                title,
                DatasetCharts.pictures(
                        key, IndicatorFigures.of(page.edition()).drawn(key, () -> drawn.or(key, drawing))),
                description,
                "",
                List.of(),
                x,
                columns,
                rows,
                file(),
                lines,
                null);
    }

    /** What all charts of the series depend on. */
    private InputHash input() {
        return new InputHash()
                .add(ChartKey.EDITION)
                .add(words.values().of(-12_345.678))
                .add(IndicatorFigures.of(page.edition()).fingerprint(latest.series()));
    }

    private String described(String kind, String finding) {
        List<String> sentences = new ArrayList<>(List.of(page.say("indicator.chart." + kind), finding));
        sentences.addAll(words.without());
        return String.join(" ", sentences);
    }

    private String file() {
        return page.root() + indicator.figuresAddress();
    }

    private Html source() {
        Entry dataset = indicator.dataset() == null ? null : page.catalogue().resolve(indicator.dataset());
        return dataset instanceof Dataset from ? ChartCredits.source(from, indicator.licence(), page) : Html.EMPTY;
    }
}
