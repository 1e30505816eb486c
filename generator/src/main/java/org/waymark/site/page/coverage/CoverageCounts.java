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
import java.util.stream.Stream;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.enrich.Coverage;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.enrich.Freshness;
import org.waymark.catalogue.enrich.QualityCheck;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/** Counts of the catalogue's records by several properties. */
final class CoverageCounts {

    /** How many bars a chart shows at most. */
    private static final int MOST = 20;

    /** In years: the title of the chart counts the gaps that are at least this old. */
    private static final int OLD = 2;

    private final PageContext page;
    private final Collection<Dataset> datasets;

    CoverageCounts(PageContext page) {
        this.page = page;
        this.datasets = page.catalogue().all(Dataset.class);
    }

    /**
     * Records counted by one property.
     *
     * @param key its name in messages and addresses
     * @param kind the kind of chart: {@code bar} or {@code line}
     * @param measure what is counted
     * @param bars the number of records for each bar
     * @param unknown whether the last bar counts records with an unknown value
     * @param finding what the chart shows, in a sentence
     * @param notes what the chart leaves out
     */
    record Count(
            String key,
            String kind,
            String measure,
            Map<LinkView, Integer> bars,
            boolean unknown,
            String finding,
            List<String> notes) {

        /** Address of the figures in an edition. */
        String file() {
            return CoverageMaps.FOLDER + key + ".csv";
        }

        /** All figures, for the table and the file. */
        Figures figures(PageContext page) {
            return figures(bars.entrySet().stream(), page);
        }

        /** The figures to draw: the first bars, and the one for unknown values. */
        Figures drawn(PageContext page) {
            int known = bars.size() - (unknown ? 1 : 0);
            if (kind.equals("line") || known <= MOST) {
                return figures(page);
            }
            return figures(
                    Stream.concat(
                            bars.entrySet().stream().limit(MOST),
                            bars.entrySet().stream().skip(known)),
                    page);
        }

        private Figures figures(Stream<Map.Entry<LinkView, Integer>> some, PageContext page) {
            List<Map.Entry<LinkView, Integer>> list = some.toList();
            return new Figures(
                    page.say("coverage.by." + key),
                    list.stream().map(bar -> bar.getKey().label().text()).toList(),
                    List.of(new Figures.Series(
                            measure,
                            list.stream()
                                    .map(bar -> bar.getValue().doubleValue())
                                    .toList(),
                            list.stream().map(bar -> bar.getValue().toString()).toList())));
        }
    }

    /** All counts that are not empty. */
    List<Count> all() {
        List<Count> all = new ArrayList<>();
        add(all, "themes", themes(), datasets);
        addGrowth(all);
        add(all, "openness", named(openness(), "open-kind."), datasets);
        add(all, "access", terms(Coverage.tally(datasets, Coverage::access)), datasets);
        add(all, "formats", terms(Coverage.tally(datasets, Coverage::formats)), datasets);
        add(all, "freshness", named(freshness(), "freshness."), datasets);
        add(all, "granularity", terms(Coverage.tally(datasets, each -> Coverage.one(each.granularity()))), datasets);
        Collection<Gap> gaps = page.catalogue().all(Gap.class);
        add(all, "gap-kinds", terms(Coverage.tally(gaps, Gap::kinds)), gaps);
        add(all, "gap-statuses", terms(Coverage.tally(gaps, gap -> Coverage.one(gap.status()))), gaps);
        addAges(all);
        return all;
    }

    private void add(List<Count> all, String key, Map<LinkView, Integer> bars, Collection<?> of) {
        if (of.isEmpty() || bars.isEmpty()) {
            return;
        }
        List<LinkView> names = List.copyOf(bars.keySet());
        boolean unknown = names.get(names.size() - 1).label().text().equals(page.say("unknown"));
        String measure = page.say(key.startsWith("gap-") ? "nav.gaps" : "nav.datasets");
        String finding = finding(key, bars, unknown, of.size());
        all.add(new Count(key, "bar", measure, bars, unknown, finding, List.of()));
    }

    /**
     * A sentence about the most important bar: the largest, or the one for unknown values if it is larger than all
     * others together.
     */
    private String finding(String key, Map<LinkView, Integer> bars, boolean unknown, int total) {
        List<Integer> counts = List.copyOf(bars.values());
        int last = counts.get(counts.size() - 1);
        if (unknown && last * 2 > total) {
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
        return terms(new Coverage.Tally(counts, datasets.size() - told.size()));
    }

    /** The most common values first, then the unknown ones. */
    private Map<LinkView, Integer> terms(Coverage.Tally tally) {
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
    private void addGrowth(List<Count> all) {
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
        all.add(new Count("growth", "line", page.say("nav.datasets"), points, false, finding, notes));
    }

    private void addAges(List<Count> all) {
        List<Gap> open = TimeCounts.open(page.catalogue().all(Gap.class));
        if (open.isEmpty()) {
            return;
        }
        TimeCounts.Ages ages = TimeCounts.ages(open, page.edition().settings().asOf());
        Map<LinkView, Integer> bars = new LinkedHashMap<>();
        ages.counts().forEach((range, count) -> bars.put(LinkView.none(Words.of(age(range))), count));
        if (ages.unknown() > 0) {
            bars.put(LinkView.none(Words.of(page.say("age.unknown"))), ages.unknown());
        }
        String finding = page.say(
                ages.isExact(OLD) ? "coverage.finding.gap-ages" : "coverage.finding.gap-ages.least",
                ages.atLeast(OLD),
                open.size());
        all.add(new Count(
                "gap-ages",
                "bar",
                page.say("coverage.open-gaps"),
                bars,
                ages.unknown() > 0,
                finding,
                ages.isExact() ? List.of() : List.of(page.say("coverage.inexact"))));
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
