package org.waymark.site.page.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.catalogue.enrich.Coverage;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.enrich.Freshness;
import org.waymark.catalogue.enrich.QualityCheck;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/** Counts of the catalogue's datasets by several properties. */
final class CoverageCounts {

    private final PageContext page;
    private final Collection<Dataset> datasets;

    CoverageCounts(PageContext page) {
        this.page = page;
        this.datasets = page.catalogue().all(Dataset.class);
    }

    /** What readers of data ask: how fine, who can get it, since when. */
    List<CountChart> forReaders() {
        List<CountChart> all = new ArrayList<>();
        add(all, "granularity", terms(Coverage.tally(datasets, each -> Coverage.one(each.granularity())), page));
        add(all, "access", terms(Coverage.tally(datasets, Coverage::access), page));
        addGrowth(all);
        return all;
    }

    /** What those who look after the records ask. */
    List<CountChart> forMaintainers() {
        List<CountChart> all = new ArrayList<>();
        add(all, "missing", missing());
        add(all, "freshness", named(freshness(), "freshness."));
        add(all, "openness", named(openness(), "open-kind."));
        add(all, "formats", terms(Coverage.tally(datasets, Coverage::formats), page));
        add(all, "themes", themes());
        return all;
    }

    private void add(List<CountChart> all, String key, Map<LinkView, Integer> bars) {
        if (!datasets.isEmpty() && !bars.isEmpty()) {
            String finding = finding(key, bars, datasets.size(), page);
            all.add(CountChart.bars(key, page.say("nav.datasets"), bars, endsUnknown(bars, page), finding));
        }
    }

    /** Whether the last bar counts records with an unknown value. */
    static boolean endsUnknown(Map<LinkView, Integer> bars, PageContext page) {
        return bars.keySet().stream()
                .reduce((first, last) -> last)
                .filter(last -> last.label().text().equals(page.say("unknown")))
                .isPresent();
    }

    /**
     * A sentence about the most important bar: the largest, or the one for unknown values if it is larger than all
     * others together.
     */
    static String finding(String key, Map<LinkView, Integer> bars, int total, PageContext page) {
        List<Integer> counts = List.copyOf(bars.values());
        int last = counts.get(counts.size() - 1);
        if (endsUnknown(bars, page) && last * 2 > total) {
            String message = key.startsWith("gap-") ? "coverage.finding.unknown.gaps" : "coverage.finding.unknown";
            return page.say(message, page.say("coverage.by." + key), last, total);
        }
        Map.Entry<LinkView, Integer> first = bars.entrySet().iterator().next();
        int number = key.equals("freshness") ? counts.get(1) : first.getValue();
        return page.say("coverage.finding." + key, first.getKey().label().text(), number, total);
    }

    private Map<LinkView, Integer> themes() {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        Set<Dataset> told = new HashSet<>();
        for (FacetValue value : CoverageMaps.themes(page.edition().graph())) {
            Term term = value.term();
            if (term != null) {
                counts.put(term, value.datasets().size());
                told.addAll(value.datasets());
            }
        }
        return terms(new Coverage.Tally(counts, datasets.size() - told.size()), page);
    }

    /** The most common values first, then the unknown ones. */
    static Map<LinkView, Integer> terms(Coverage.Tally tally, PageContext page) {
        Map<LinkView, Integer> sorted = new LinkedHashMap<>();
        tally.terms().entrySet().stream()
                .sorted(Map.Entry.<Term, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .forEach(entry -> sorted.merge(page.term(entry.getKey()), entry.getValue(), Integer::sum));
        if (tally.unknown() > 0) {
            sorted.put(LinkView.none(Words.of(page.say("unknown"))), tally.unknown());
        }
        return sorted;
    }

    private Map<LinkView, Integer> named(Map<String, Integer> counts, String prefix) {
        Map<LinkView, Integer> named = new LinkedHashMap<>();
        counts.forEach((key, count) -> named.put(LinkView.none(Words.of(page.say(prefix + key))), count));
        return named;
    }

    /** How many datasets do not say each fact, most first. */
    private Map<LinkView, Integer> missing() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (QualityCheck check : QualityCheck.values()) {
            int count = (int) datasets.stream()
                    .filter(dataset -> check != QualityCheck.OPEN && check.of(dataset) != QualityCheck.State.YES)
                    .count();
            if (count > 0) {
                counts.put(check.key(), count);
            }
        }
        Map<LinkView, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .forEach(each ->
                        sorted.put(LinkView.none(Words.of(page.say("field." + each.getKey()))), each.getValue()));
        return sorted;
    }

    private Map<String, Integer> openness() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("yes", "no", "unknown").forEach(key -> counts.put(key, 0));
        datasets.forEach(dataset -> counts.merge(QualityCheck.OPEN.of(dataset).key(), 1, Integer::sum));
        return counts;
    }

    private Map<String, Integer> freshness() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Coverage.freshness(datasets, page.edition().settings().asOf()).forEach((state, count) -> {
            if (count > 0 || state != Freshness.ENDED) {
                counts.put(state.key(), count);
            }
        });
        return counts;
    }

    /** Year by year: datasets whose figures have begun. */
    private void addGrowth(List<CountChart> all) {
        List<Integer> starts = TimeCounts.starts(datasets);
        int year = page.edition().settings().asOf().getYear();
        SortedMap<Integer, Integer> growth = starts.isEmpty() ? new TreeMap<>() : TimeCounts.growth(starts, year);
        if (growth.size() < 2) {
            return;
        }
        Map<LinkView, Integer> points = new LinkedHashMap<>();
        growth.forEach((each, count) -> points.put(LinkView.none(Words.of(each.toString())), count));
        String half = starts.get(starts.size() / 2).toString();
        String finding = page.say("coverage.finding.growth", half, starts.size());
        int unsaid = datasets.size() - starts.size();
        List<String> notes = unsaid == 0 ? List.of() : List.of(page.messages().count("coverage.unstarted", unsaid));
        all.add(new CountChart(
                "growth", "line", List.of(page.say("nav.datasets")), CountChart.lists(points), false, finding, notes));
    }
}
