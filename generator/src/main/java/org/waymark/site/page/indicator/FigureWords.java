package org.waymark.site.page.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Observation;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** Says the latest figures of an indicator in words, each sentence by a rule from the figures. */
final class FigureWords {

    private final PageContext page;
    private final LatestFigures latest;
    private final Indicator indicator;
    private final ValueWords values;
    private final IndicatorWords words;

    FigureWords(LatestFigures latest, PageContext page) {
        this.page = page;
        this.latest = latest;
        this.indicator = latest.series().indicator();
        this.words = new IndicatorWords(page.edition(), indicator);
        this.values = words.values();
    }

    /**
     * The unit of a change: percentage points for shares, per cent of the earlier figure for amounts and counts, else that of
     * the figures.
     */
    String change() {
        return page.say(
                "indicator.change." + ("%".equals(indicator.suffix()) ? "points" : isRelative() ? "percent" : "units"));
    }

    private boolean isRelative() {
        return !"%".equals(indicator.suffix())
                && (indicator.statistic().equals("amount")
                        || indicator.statistic().equals("count"));
    }

    ValueWords values() {
        return values;
    }

    /** The latest period as the indicator says it. */
    String period() {
        return words.period(latest.period());
    }

    /** The sign after the values and the words after that: {@code % of children under 16}. */
    String measure() {
        String sign = values.prefix().isEmpty() ? values.suffix() : values.prefix();
        return (sign + " " + words.unit().text()).strip();
    }

    /** The sign and the words after the values, and the latest period. */
    String dated() {
        return page.say("indicator.measure", measure(), period());
    }

    /** The level of the places compared, as the name of a column. */
    String level() {
        return page.words(latest.level().label()).text();
    }

    /** A round value with its signs and as many decimals as it needs. */
    String round(double value) {
        return values.round(value);
    }

    /** A value with its signs, or that there is none. */
    String cell(double value) {
        return Double.isNaN(value) ? page.say("figure.missing") : values.of(value);
    }

    /** The name of the indicator in a few words. */
    String called() {
        return page.words(indicator.called()).text();
    }

    /** The latest figure of a place; {@link Double#NaN} if it has none. */
    double value(Term place) {
        return latest.value(place);
    }

    /** The name of a place. */
    String name(Term place) {
        return page.words(place.label()).text();
    }

    /** The latest figure of a place with its signs, or why there is none. */
    String said(Term place) {
        double value = latest.value(place);
        return Double.isNaN(value) ? state(place) : values.of(value);
    }

    private String number(double value) {
        return values.numbers().of(value, indicator.shownDecimals());
    }

    /** The latest figure of a place without its signs, or why there is none. */
    String bare(Term place) {
        double value = latest.value(place);
        return Double.isNaN(value) ? state(place) : number(value);
    }

    /** The earlier figure of a place without its signs; empty if there is none. */
    String bareEarlier(Term place) {
        double value = latest.earlier(place);
        return Double.isNaN(value) ? "" : number(value);
    }

    /** The earlier figure of a place with its signs, or that there is none. */
    String earlier(Term place) {
        return cell(latest.earlier(place));
    }

    /** How to read the figure of a place; null if the indicator does not say. */
    @Nullable
    Words reading(Term place) {
        return words.reading(place, name(place), latest.value(place));
    }

    /** Why a place has no figure. */
    String state(Term place) {
        return page.say("figure." + latest.state(place).key());
    }

    /** The latest figure of the place around all others, in a sentence with its unit; null if there is no such place. */
    @Nullable
    Html whole() {
        Term whole = latest.whole();
        return whole == null
                ? null
                : page.messages()
                        .html(
                                "indicator.whole",
                                page.words(whole.label()).html(),
                                values.of(latest.value(whole)),
                                words.unit().html());
    }

    /** What the latest figures say: of the whole, the extremes, and how many rose and fell. */
    List<Html> sentences() {
        List<Html> all = new ArrayList<>();
        Html whole = whole();
        if (whole != null) {
            all.add(whole);
        }
        for (String sentence : List.of(extremes(), changes())) {
            if (!sentence.isEmpty()) {
                all.add(Html.escape(sentence));
            }
        }
        return all;
    }

    /** Which places have the highest and the lowest figure. */
    String extremes() {
        List<Term> places = latest.highestFirst();
        Term first = places.get(0);
        Term last = places.get(places.size() - 1);
        if (places.size() == 1) {
            return page.say("indicator.one", name(first), values.of(latest.value(first)));
        }
        if (latest.rank(first).fromTop() == latest.rank(last).fromTop()) {
            return page.say("indicator.same", values.of(latest.value(first)));
        }
        return page.say(
                "chart.range",
                called(first, places),
                values.of(latest.value(first)),
                called(last, places),
                values.of(latest.value(last)));
    }

    /** From the lowest to the highest, as a heading. */
    String range() {
        List<Term> places = latest.highestFirst();
        Term last = places.get(places.size() - 1);
        Term first = places.get(0);
        return latest.rank(first).fromTop() == latest.rank(last).fromTop()
                ? extremes()
                : page.say(
                        "indicator.range",
                        values.of(latest.value(last)),
                        called(last, places),
                        values.of(latest.value(first)),
                        called(first, places));
    }

    /** The name of a place, with the number of others that share its rank. */
    private String called(Term place, List<Term> places) {
        int rank = latest.rank(place).fromTop();
        List<Term> same = places.stream()
                .filter(each -> latest.rank(each).fromTop() == rank)
                .toList();
        return switch (same.size()) {
            case 1 -> name(place);
            case 2 -> page.say("list.two", name(same.get(0)), name(same.get(1)));
            default -> page.messages().count("chart.others", same.size() - 1, name(same.get(0)));
        };
    }

    /** Between which figures half of the places lie. */
    String middle() {
        return page.say(
                "indicator.middle",
                values.of(latest.ranks().quantile(0.25)),
                values.of(latest.ranks().quantile(0.75)));
    }

    /** In how many places the figure rose, fell and stayed the same since the earlier period; empty without one. */
    String changes() {
        StatisticalPeriod before = latest.before();
        int[] counts = counts(latest.ranks().places());
        return before == null
                ? ""
                : page.say("indicator.changes", words.period(before), counts[0], counts[1], counts[2]);
    }

    /** The same for a group, as a heading; without an earlier period that it has the highest figure. */
    String changes(PeerGroups.Group group) {
        StatisticalPeriod before = latest.before();
        int[] counts = counts(group.members());
        return before == null
                ? page.say("indicator.group", name(group.place()))
                : page.say(
                        "indicator.group.changes", name(group.place()), before.text(), counts[0], counts[1], counts[2]);
    }

    /** How many rose, fell and stayed the same, of those whose change is known. */
    private int[] counts(List<Term> places) {
        int[] counts = new int[3];
        for (Term place : places) {
            double difference = difference(place);
            if (!Double.isNaN(difference)) {
                counts[difference > 0 ? 0 : difference < 0 ? 1 : 2]++;
            }
        }
        return counts;
    }

    /** The first and the last figure of a place over all periods; empty if it has fewer than two. */
    String course(Term place) {
        List<Observation> known =
                latest.series().of(place).stream().filter(Observation::known).toList();
        if (known.size() < 2) {
            return "";
        }
        Observation first = known.get(0);
        Observation last = known.get(known.size() - 1);
        return page.say(
                "indicator.course",
                name(place),
                values.of(first.value()),
                first.period().text(),
                values.of(last.value()),
                last.period().text());
    }

    /** Where the method changed. */
    List<String> breaks() {
        return indicator.breaks().stream()
                .map(each -> page.say(
                        "indicator.break",
                        each.period(),
                        each.note() == null ? "" : page.words(each.note()).text()))
                .toList();
    }

    /** How many places have no figure, and why; empty if all have one. */
    List<String> without() {
        List<String> said = new ArrayList<>();
        for (Observation.State state : Observation.State.values()) {
            long count = latest.without().stream()
                    .filter(place -> latest.state(place) == state)
                    .count();
            if (count > 0) {
                said.add(page.say(
                        "indicator.without." + state.key(), page.messages().number(count)));
            }
        }
        return said;
    }

    /** The difference between the two figures of a place as they are shown; {@link Double#NaN} if one is not known. */
    private double difference(Term place) {
        double now = latest.value(place);
        double before = latest.earlier(place);
        return Double.isNaN(now) || Double.isNaN(before)
                ? Double.NaN
                : shown(now).subtract(shown(before)).doubleValue();
    }

    private BigDecimal shown(double value) {
        return BigDecimal.valueOf(value).setScale(indicator.shownDecimals(), RoundingMode.HALF_EVEN);
    }

    /** The change of a place with its sign, without its unit; empty if it is not known. */
    String changed(Term place) {
        double difference = difference(place);
        double before = latest.earlier(place);
        boolean relative = isRelative();
        if (Double.isNaN(difference) || (relative && before <= 0)) {
            return "";
        }
        double value = relative ? 100 * (latest.value(place) - before) / before : difference;
        String said = values.numbers().of(value, relative ? 1 : indicator.shownDecimals());
        return value > 0 && said.chars().anyMatch(digit -> digit >= '1' && digit <= '9') ? "+" + said : said;
    }
}
