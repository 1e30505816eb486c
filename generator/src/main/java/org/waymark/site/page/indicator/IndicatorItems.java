package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.site.page.figure.Indicators;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** Indicators in lists. */
public final class IndicatorItems {

    private IndicatorItems() {}

    /** All indicators by theme. */
    static List<IndicatorListView.Theme> themes(PageContext page) {
        Map<String, List<Indicator>> byTheme = new LinkedHashMap<>();
        Map<String, Term> themes = new LinkedHashMap<>();
        for (Indicator indicator : Indicators.inOrder(page.edition())) {
            Term theme =
                    indicator.themes().isEmpty() ? null : indicator.themes().get(0);
            String id = theme == null ? "" : theme.id();
            byTheme.computeIfAbsent(id, key -> new ArrayList<>()).add(indicator);
            if (theme != null) {
                themes.put(id, theme);
            }
        }
        List<IndicatorListView.Theme> all = new ArrayList<>();
        byTheme.forEach((id, indicators) -> {
            Term theme = themes.get(id);
            all.add(new IndicatorListView.Theme(
                    id.isEmpty() ? "other" : "theme-" + id,
                    theme == null
                            ? Html.escape(page.say("indicators.unsorted"))
                            : page.term(theme).html(),
                    indicators.stream().map(each -> item(each, page)).toList()));
        });
        return all;
    }

    private static IndicatorListView.Item item(Indicator indicator, PageContext page) {
        LatestFigures latest = IndicatorFigures.of(page.edition()).of(indicator);
        FigureWords words = latest == null ? null : new FigureWords(latest, page);
        return new IndicatorListView.Item(
                page.entry(indicator),
                words == null ? Html.EMPTY : words.sentences().get(0),
                latest == null || words == null ? List.of() : facts(latest, words, page),
                latest == null || words == null ? Html.EMPTY : line(latest, words, page));
    }

    private static List<Html> facts(LatestFigures latest, FigureWords words, PageContext page) {
        List<Html> facts = new ArrayList<>();
        facts.add(Html.escape(words.period()));
        facts.add(Html.escape(
                page.messages().count("indicator.places", latest.ranks().size())));
        List<StatisticalPeriod> periods = latest.series().periods();
        if (periods.size() > 1) {
            facts.add(Html.escape(page.say(
                    "indicator.years",
                    periods.get(0).text(),
                    periods.get(periods.size() - 1).text())));
        }
        return facts;
    }

    private static Html line(LatestFigures latest, FigureWords words, PageContext page) {
        Term whole = latest.whole();
        if (whole == null || latest.series().periods().size() < 2) {
            return Html.EMPTY;
        }
        return new TrendLines(latest, words, page).sparkline(whole);
    }

    /** Some indicators as a list with their latest figures, in their order. */
    public static List<EntryItem> of(Collection<Indicator> indicators, PageContext page) {
        return Indicators.inOrder(page.edition()).stream()
                .filter(indicators::contains)
                .map(each -> brief(each, page))
                .toList();
    }

    /** The indicators about one of these terms as a list with their latest figures, in their order. */
    public static List<EntryItem> about(@Nullable Term term, PageContext page) {
        return term == null
                ? List.of()
                : Indicators.inOrder(page.edition()).stream()
                        .filter(each -> has(each.themes(), term) || has(each.populations(), term))
                        .map(each -> brief(each, page))
                        .toList();
    }

    private static boolean has(List<Term> terms, Term wanted) {
        return terms.stream()
                .anyMatch(term -> term.vocabulary().equals(wanted.vocabulary())
                        && term.id().equals(wanted.id()));
    }

    private static EntryItem brief(Indicator indicator, PageContext page) {
        LatestFigures latest = IndicatorFigures.of(page.edition()).of(indicator);
        List<Html> facts = new ArrayList<>();
        if (latest != null) {
            FigureWords words = new FigureWords(latest, page);
            facts.add(words.sentences().get(0));
            facts.addAll(facts(latest, words, page));
        }
        return new EntryItem(page.entry(indicator), Words.of(""), facts);
    }
}
