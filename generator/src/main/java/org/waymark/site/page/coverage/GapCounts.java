package org.waymark.site.page.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.catalogue.enrich.Coverage;
import org.waymark.model.Term;
import org.waymark.model.record.Gap;
import org.waymark.site.page.gap.OpenGaps;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/** Gaps counted: by kind and theme, how far each has come, how old they are, who could close them. */
final class GapCounts {

    /** In years: the title of the chart counts the gaps that are at least this old. */
    private static final int OLD = 2;

    private final PageContext page;
    private final Collection<Gap> gaps;
    private final List<Gap> open;
    private final LocalDate today;

    GapCounts(PageContext page) {
        this.page = page;
        this.gaps = page.catalogue().all(Gap.class);
        this.open = OpenGaps.of(gaps);
        this.today = page.edition().settings().asOf();
    }

    /** The themes that most open gaps are on; empty without any. */
    List<CountChart> themes() {
        return charts("gap-themes", CoverageCounts.terms(Coverage.tally(open, Gap::themes), page), open.size());
    }

    /** All other counts that are not empty. */
    List<CountChart> all() {
        List<CountChart> all = new ArrayList<>();
        if (gaps.isEmpty()) {
            return all;
        }
        addSteps(all);
        all.addAll(charts("gap-statuses", statuses(), gaps.size()));
        addAges(all);
        addYears(all);
        all.addAll(charts("gap-owners", owners(), open.size()));
        all.addAll(charts("gap-kinds", CoverageCounts.terms(Coverage.tally(gaps, Gap::kinds), page), gaps.size()));
        return all;
    }

    /** How long half of the open gaps have been known, in a sentence; empty if there is none. */
    String median() {
        if (open.isEmpty()) {
            return "";
        }
        TimeCounts.Median median = TimeCounts.median(open, today);
        if (median.most() == TimeCounts.ENDLESS) {
            return page.say("gaps.median.least", median.least());
        }
        return median.least() == median.most()
                ? page.say("gaps.median", median.least())
                : page.say("gaps.median.between", median.least(), median.most());
    }

    private List<CountChart> charts(String key, Map<LinkView, Integer> bars, int total) {
        return bars.isEmpty()
                ? List.of()
                : List.of(CountChart.bars(
                        key,
                        page.say("nav.gaps"),
                        bars,
                        CoverageCounts.endsUnknown(bars, page),
                        CoverageCounts.finding(key, bars, total, page)));
    }

    private Map<LinkView, Integer> statuses() {
        return CoverageCounts.terms(Coverage.tally(gaps, gap -> Coverage.one(gap.status())), page);
    }

    private Map<LinkView, Integer> owners() {
        Map<String, LinkView> links = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        int nobody = 0;
        for (Gap gap : open) {
            List<LinkView> owners = page.references(gap.couldClose());
            nobody += owners.isEmpty() ? 1 : 0;
            for (LinkView owner : owners) {
                String name = owner.label().text();
                links.put(name, owner);
                counts.merge(name, 1, Integer::sum);
            }
        }
        Map<LinkView, Integer> bars = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .forEach(each ->
                        bars.put(links.getOrDefault(each.getKey(), LinkView.none(Words.of(""))), each.getValue()));
        if (nobody > 0 && !bars.isEmpty()) {
            bars.put(LinkView.none(Words.of(page.say("unknown"))), nobody);
        }
        return bars;
    }

    /** How many have ever come as far as each status. */
    private void addSteps(List<CountChart> all) {
        Map<LinkView, Integer> bars = new LinkedHashMap<>();
        for (Term status : page.catalogue().vocabulary("gap-statuses").terms()) {
            int count =
                    (int) gaps.stream().filter(gap -> hasBeen(gap, status.id())).count();
            if (count > 0) {
                bars.put(LinkView.none(page.words(status.label())), count);
            }
        }
        long asked = gaps.stream().filter(gap -> hasBeen(gap, "asked")).count();
        long closed = gaps.stream().filter(gap -> hasBeen(gap, "closed")).count();
        if (!bars.isEmpty()) {
            String finding = page.say("coverage.finding.gap-steps", asked, gaps.size(), closed);
            all.add(CountChart.bars("gap-steps", page.say("nav.gaps"), bars, false, finding));
        }
    }

    private static boolean hasBeen(Gap gap, String status) {
        boolean said = gap.history().stream()
                .anyMatch(step -> step.status() != null && step.status().id().equals(status));
        return said
                || status.equals("reported") // or there were no report here
                || (status.equals("evidenced") && !gap.evidence().isEmpty())
                || (status.equals("asked") && !gap.asks().isEmpty());
    }

    private void addAges(List<CountChart> all) {
        if (open.isEmpty()) {
            return;
        }
        TimeCounts.Ages ages = TimeCounts.ages(open, today);
        Map<LinkView, Integer> bars = new LinkedHashMap<>();
        ages.counts().forEach((range, count) -> bars.put(LinkView.none(Words.of(age(range))), count));
        if (ages.unknown() > 0) {
            bars.put(LinkView.none(Words.of(page.say("age.unknown"))), ages.unknown());
        }
        String finding = page.say(
                ages.isExact(OLD) ? "coverage.finding.gap-ages" : "coverage.finding.gap-ages.least",
                ages.atLeast(OLD),
                open.size());
        all.add(new CountChart(
                "gap-ages",
                "bar",
                List.of(page.say("coverage.open-gaps")),
                CountChart.lists(bars),
                ages.unknown() > 0,
                finding,
                ages.isExact() ? List.of() : List.of(page.say("coverage.inexact"))));
    }

    /** How many were open at the end of each year, at least and at most. */
    private void addYears(List<CountChart> all) {
        List<TimeCounts.OpenAt> years = TimeCounts.openOverTime(gaps, today);
        if (years.size() < 2) {
            return;
        }
        Map<LinkView, List<Integer>> points = new LinkedHashMap<>();
        for (TimeCounts.OpenAt year : years) {
            points.put(LinkView.none(Words.of(Integer.toString(year.year()))), List.of(year.least(), year.most()));
        }
        TimeCounts.OpenAt before = years.get(Math.max(0, years.size() - 6));
        all.add(new CountChart(
                "gap-years",
                "line",
                List.of(page.say("gaps.least"), page.say("gaps.most")),
                points,
                false,
                page.say(
                        "coverage.finding.gap-years",
                        Integer.toString(before.year()),
                        before.least(),
                        before.most(),
                        open.size()),
                List.of(page.say("coverage.gap-years.note"))));
    }

    /** The name of a range of ages. */
    private String age(TimeCounts.Range range) {
        if (range.exact()) {
            return page.say("age." + range.from());
        }
        if (range.to() == TimeCounts.ENDLESS) {
            return page.say("age.inexact.from", range.from());
        }
        return range.from() == 0
                ? page.say("age.inexact.to", range.to())
                : page.say("age.inexact", range.from(), range.to());
    }
}
