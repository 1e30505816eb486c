package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.Indicators;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** Picks an indicator that says something about the world, for pages that are not about one. */
public final class IndicatorFindings {

    private static final Comparator<Indicator> HEADLINES = Comparator.comparing(
                    (Indicator each) -> !Boolean.TRUE.equals(each.headline()))
            .thenComparingLong(IndicatorFindings::order);

    private IndicatorFindings() {}

    /** Of the catalogue: the first of its headline indicators in their order; null without one. */
    public static @Nullable FindingView headline(PageContext page) {
        return first(
                Indicators.inOrder(page.edition()).stream()
                        .filter(each -> Boolean.TRUE.equals(each.headline()))
                        .sorted(Comparator.comparingLong(IndicatorFindings::order)),
                false,
                page);
    }

    /**
     * Of a theme: the first of the indicators that name it first, or else at all, headline ones before others; null without
     * one.
     *
     * @param themes ids of the theme and of the narrower ones
     */
    public static @Nullable FindingView about(Set<String> themes, PageContext page) {
        return first(
                Indicators.inOrder(page.edition()).stream()
                        .filter(each -> each.themes().stream().map(Term::id).anyMatch(themes::contains))
                        .sorted(Comparator.comparing((Indicator each) ->
                                        !themes.contains(each.themes().get(0).id()))
                                .thenComparing(HEADLINES)),
                true,
                page);
    }

    /**
     * A figure in a sentence.
     *
     * @param sentence how to read it
     * @param period when that was
     */
    public record Said(Html sentence, String period) {}

    /**
     * Of a theme in one sentence: the figure of the place around all others, of the first indicator that names the theme
     * first; null without one.
     *
     * @param themes ids of the theme and of the narrower ones
     */
    public static @Nullable Said sentence(Set<String> themes, PageContext page) {
        return Indicators.inOrder(page.edition()).stream()
                .filter(each -> !each.themes().isEmpty()
                        && themes.contains(each.themes().get(0).id()))
                .sorted(HEADLINES)
                .map(IndicatorFigures.of(page.edition())::of)
                .filter(latest -> latest != null && latest.whole() != null)
                .findFirst()
                .map(latest -> sentence(latest, page))
                .orElse(null);
    }

    private static @Nullable Said sentence(LatestFigures latest, PageContext page) {
        FigureWords words = new FigureWords(latest, page);
        Words reading = words.reading(Objects.requireNonNull(latest.whole()));
        return reading == null ? null : new Said(reading.html(), words.period());
    }

    /** Of some indicators: the first of them, headline ones before others; null without one. */
    public static @Nullable FindingView of(Collection<Indicator> some, PageContext page) {
        return first(
                Indicators.inOrder(page.edition()).stream()
                        .filter(some::contains)
                        .sorted(HEADLINES),
                true,
                page);
    }

    /**
     * How the figures of an indicator are spread, and its lines over the years, as far as there are enough figures.
     *
     * @param place the place that both are about; null for none
     */
    public static List<ChartView> charts(Indicator indicator, @Nullable Term place, PageContext page) {
        LatestFigures latest = IndicatorFigures.of(page.edition()).of(indicator);
        if (latest == null) {
            return List.of();
        }
        IndicatorCharts charts = new IndicatorCharts(latest, new FigureWords(latest, page), page);
        return Stream.of(charts.distribution(place), charts.trend(place))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static long order(Indicator indicator) {
        return indicator.order() == null ? Long.MAX_VALUE : indicator.order();
    }

    private static @Nullable FindingView first(Stream<Indicator> indicators, boolean years, PageContext page) {
        Indicator indicator = indicators
                .filter(each -> IndicatorFigures.of(page.edition()).of(each) != null)
                .findFirst()
                .orElse(null);
        LatestFigures latest =
                indicator == null ? null : IndicatorFigures.of(page.edition()).of(indicator);
        return indicator == null || latest == null ? null : finding(indicator, latest, years, page);
    }

    private static @Nullable FindingView finding(
            Indicator indicator, LatestFigures latest, boolean years, PageContext page) {
        FigureWords words = new FigureWords(latest, page);
        IndicatorCharts charts = new IndicatorCharts(latest, words, page);
        ChartView chart = years ? charts.trend(null) : charts.distribution(null);
        if (chart == null) {
            chart = years ? charts.distribution(null) : charts.trend(null);
        }
        chart = chart == null ? charts.group() : chart;
        if (chart == null) {
            return null;
        }
        Term whole = latest.whole() == null ? latest.highestFirst().get(0) : latest.whole();
        Words reading = words.reading(whole);
        List<Html> sentences = new ArrayList<>(words.sentences());
        Html heading = reading == null ? sentences.remove(0) : reading.html();
        return new FindingView(page.entry(indicator), heading, words.period(), List.copyOf(sentences), chart);
    }
}
