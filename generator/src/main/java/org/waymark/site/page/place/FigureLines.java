package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.SeriesBreak;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.TextWidth;
import org.waymark.site.render.chart.series.Sparkline;
import org.waymark.site.render.chart.series.Strip;
import org.waymark.site.render.chart.series.Trend;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** The figures of a place as lines: value, sentence, line over the years, strip of peers. */
record FigureLines(PageContext page, EditionPlaces places, FigureSentences sentences) {

    /** As many figures are shown where none is a headline. */
    private static final int FEW = 5;

    /** The words beside a strip have this many pixels at 12 pixels a letter. */
    private static final double STRIP_WORDS = 134;

    /** The headline figures, then all others under their themes, in order. */
    List<PlaceView.Group> groups(List<PlaceFigure> figures) {
        Map<String, List<PlaceView.Line>> lines = new LinkedHashMap<>();
        Map<String, Words> headings = new LinkedHashMap<>();
        List<PlaceFigure> shown = shown(figures);
        List<PlaceFigure> others = new ArrayList<>(figures);
        others.removeAll(shown);
        for (PlaceFigure figure : others) {
            Term theme = EditionPlaces.theme(figure.indicator());
            String id = theme == null ? "figures-other" : "theme-" + theme.id();
            headings.put(id, theme == null ? Words.of(page.say("place.figures")) : page.words(theme.label()));
            lines.computeIfAbsent(id, key -> new ArrayList<>()).add(line(figure));
        }
        List<PlaceView.Group> groups = new ArrayList<>();
        if (!shown.isEmpty()) {
            groups.add(new PlaceView.Group(
                    "figures-key",
                    Words.of(page.say("place.key")),
                    true,
                    shown.stream().map(this::line).toList()));
        }
        headings.forEach((id, heading) ->
                groups.add(new PlaceView.Group(id, heading, false, lines.getOrDefault(id, List.of()))));
        return groups;
    }

    private static List<PlaceFigure> shown(List<PlaceFigure> figures) {
        List<PlaceFigure> headlines = figures.stream()
                .filter(figure -> Boolean.TRUE.equals(figure.indicator().headline()))
                .toList();
        return headlines.isEmpty() || figures.size() <= FEW
                ? figures.subList(0, Math.min(FEW, figures.size()))
                : headlines;
    }

    private PlaceView.Line line(PlaceFigure figure) {
        Indicator indicator = figure.indicator();
        IndicatorWords words = new IndicatorWords(page.edition(), indicator);
        Observation latest = figure.latest();
        Html spark = spark(figure);
        List<String> notes = new ArrayList<>(sentences.notes(figure, spark != null));
        if (!latest.note().isEmpty()) {
            notes.add(Words.of(latest.note()).text());
        }
        return new PlaceView.Line(
                PlaceView.Line.ID + indicator.slug(),
                LinkView.internal(page.words(indicator.called()), page.href(indicator.address())),
                words.of(latest.value()),
                words.unit(),
                isBare(indicator),
                words.period(latest.period()),
                sentences.says(figure),
                notes,
                spark,
                spark == null ? sentences.alone(figure) : List.of(),
                printedSpark(figure, words),
                strip(figure),
                figure.ranks().stream().map(sentences::whole).toList());
    }

    /** Whether the value needs its unit to mean something, having no sign and being no count that its name explains. */
    private static boolean isBare(Indicator indicator) {
        return indicator.prefix() == null
                && indicator.suffix() == null
                && !indicator.statistic().equals("count");
    }

    private @Nullable Html spark(PlaceFigure figure) {
        List<Trend.Line> lines = new ArrayList<>();
        Series series = page.edition().series().get(figure.indicator().slug());
        if (series == null) {
            return null;
        }
        Map<Term, List<Observation>> rows = rows(figure, series);
        IndicatorWords words = new IndicatorWords(page.edition(), figure.indicator());
        TreeSet<StatisticalPeriod> periods = new TreeSet<>();
        rows.values().forEach(own -> own.forEach(each -> periods.add(each.period())));
        if (periods.size() < 2 && rows.size() < 2) {
            return null;
        }
        Trend.Role[] roles = {Trend.Role.HIGHLIGHT, Trend.Role.REGION, Trend.Role.NATION};
        int at = rows.size() == 2
                        && figure.beside().size() == 2
                        && figure.beside().get(0).holder() == null
                ? 1
                : 0;
        int role = 0;
        for (Map.Entry<Term, List<Observation>> row : rows.entrySet()) {
            Trend.Role as = roles[role == 0 ? 0 : Math.min(role + at, roles.length - 1)];
            lines.add(new Trend.Line(sentences.shortLabel(row.getKey()), as, values(row.getValue(), periods)));
            role++;
        }
        Trend trend = new Trend(
                periods.stream()
                        .map(each -> new Trend.Period(each.position(), words.spelled(each)))
                        .toList(),
                lines,
                breaks(figure.indicator(), periods),
                places.values(figure.indicator()),
                "",
                start -> "");
        return Sparkline.draw(trend, alternative(figure));
    }

    /** The figures of the place and those beside it, for periods as long as the latest and no later. */
    private static Map<Term, List<Observation>> rows(PlaceFigure figure, Series series) {
        Map<Term, List<Observation>> rows = new LinkedHashMap<>();
        StatisticalPeriod first = figure.course().known().get(0).period();
        rows.put(figure.holder(), drawn(series, figure.holder(), figure, first));
        for (PlaceFigure.Beside beside : figure.beside()) {
            Term holder = beside.holder();
            if (holder != null) {
                rows.put(holder, drawn(series, holder, figure, first));
            }
        }
        return rows;
    }

    private static List<Observation> drawn(Series series, Term place, PlaceFigure figure, StatisticalPeriod first) {
        StatisticalPeriod latest = figure.latest().period();
        int months = latest.months();
        List<Observation> drawn = new ArrayList<>();
        for (Observation each : series.of(place)) {
            StatisticalPeriod period = each.period();
            if (each.known()
                    && period.compareTo(first) >= 0
                    && period.compareTo(latest) <= 0
                    && period.months() == months) {
                drawn.add(each);
            }
        }
        return drawn;
    }

    /** @param own those of one place, of some of the periods; both by period */
    private static List<Double> values(List<Observation> own, SortedSet<StatisticalPeriod> periods) {
        List<Double> values = new ArrayList<>(periods.size());
        int next = 0;
        for (StatisticalPeriod period : periods) {
            boolean known = next < own.size() && own.get(next).period().equals(period);
            values.add(known ? own.get(next++).value() : Double.NaN);
        }
        return values;
    }

    private static List<Trend.Break> breaks(Indicator indicator, SortedSet<StatisticalPeriod> periods) {
        List<Trend.Break> breaks = new ArrayList<>();
        for (SeriesBreak each : indicator.breaks()) {
            StatisticalPeriod.parse(each.period())
                    .filter(period -> period.compareTo(periods.first()) > 0 && period.compareTo(periods.last()) <= 0)
                    .ifPresent(period -> breaks.add(new Trend.Break(period.position(), "")));
        }
        return breaks;
    }

    private String alternative(PlaceFigure figure) {
        IndicatorWords words = new IndicatorWords(page.edition(), figure.indicator());
        Observation first = figure.course().known().get(0);
        Observation latest = figure.latest();
        String holder = sentences.label(figure.holder());
        return figure.course().onePeriod()
                ? page.say("figure.alt.dots", holder, words.of(latest.value()))
                : page.say(
                        "figure.alt.line",
                        holder,
                        words.of(first.value()),
                        words.spelled(first.period()),
                        words.of(latest.value()),
                        words.spelled(latest.period()));
    }

    /** What the labels of the line say, for paper, where they would be too small. */
    private List<String> printedSpark(PlaceFigure figure, IndicatorWords words) {
        List<String> lines = new ArrayList<>();
        for (PlaceFigure.Beside beside : figure.beside()) {
            if (beside.holder() != null && beside.observation() != null) {
                lines.add(page.say(
                        "rank.whole",
                        sentences.shortLabel(beside.holder()),
                        words.of(beside.observation().value())));
            }
        }
        if (!figure.course().onePeriod()) {
            lines.add(page.say(
                    "figure.since", words.spelled(figure.course().known().get(0).period())));
        }
        return lines;
    }

    private @Nullable Html strip(PlaceFigure figure) {
        if (figure.ranks().isEmpty()) {
            return null;
        }
        List<Strip.Row> rows = new ArrayList<>();
        List<String> alternative = new ArrayList<>();
        for (PlaceFigure.Standing standing : figure.ranks()) {
            String peers = sentences.peers(standing);
            String fits = TextWidth.of(peers, 12) <= STRIP_WORDS
                    ? peers
                    : page.say("rank.of.level", standing.rank().of());
            rows.add(new Strip.Row(places.ticks(figure, standing), fits, sentences.rank(standing)));
            alternative.add(sentences.whole(standing));
        }
        return places.strip(figure).draw(rows, figure.latest().value(), String.join("; ", alternative));
    }
}
