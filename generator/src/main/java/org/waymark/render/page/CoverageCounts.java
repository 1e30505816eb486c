package org.waymark.render.page;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Figures;
import org.waymark.model.Access;
import org.waymark.model.Dataset;
import org.waymark.model.Facet;
import org.waymark.model.FacetValue;
import org.waymark.model.Gap;
import org.waymark.model.PartialDate;
import org.waymark.model.Resource;
import org.waymark.model.Term;
import org.waymark.render.Words;
import org.waymark.render.view.LinkView;

/** What the catalogue holds, counted in several ways. */
final class CoverageCounts {

    private final PageContext page;
    private final Collection<Dataset> datasets;

    CoverageCounts(PageContext page) {
        this.page = page;
        this.datasets = page.catalogue().datasets();
    }

    /**
     * Records counted by one thing.
     *
     * @param key its name in messages and addresses
     * @param measure what is counted
     * @param total how many records there are
     * @param bars what each bar stands for, and how many have it
     */
    record Count(String key, String measure, int total, Map<LinkView, Integer> bars) {

        /** Address of the figures in an edition. */
        String file() {
            return "coverage/" + key + ".csv";
        }

        Figures figures(PageContext page) {
            List<String> names =
                    bars.keySet().stream().map(link -> link.label().text()).toList();
            return new Figures(
                    page.say("coverage.by." + key),
                    names,
                    List.of(new Figures.Series(
                            measure,
                            bars.values().stream().map(Integer::doubleValue).toList(),
                            bars.values().stream().map(String::valueOf).toList())),
                    0);
        }
    }

    /** All counts that have something to count. */
    List<Count> all() {
        List<Count> all = new ArrayList<>();
        add(all, "themes", themes());
        add(all, "openness", named(openness(), "open-kind."));
        add(all, "access", terms(datasets, this::access));
        add(all, "formats", formats());
        add(all, "freshness", named(freshness(), "freshness."));
        add(all, "granularity", terms(datasets, dataset -> one(dataset.granularity())));
        Collection<Gap> gaps = page.catalogue().gaps();
        addGaps(all, "gap-kinds", terms(gaps, Gap::kinds), gaps.size());
        addGaps(all, "gap-statuses", terms(gaps, gap -> one(gap.status())), gaps.size());
        return all;
    }

    private void add(List<Count> all, String key, Map<LinkView, Integer> bars) {
        if (!datasets.isEmpty() && !bars.isEmpty()) {
            all.add(new Count(key, page.say("nav.datasets"), datasets.size(), bars));
        }
    }

    private void addGaps(List<Count> all, String key, Map<LinkView, Integer> bars, int total) {
        if (total > 0 && !bars.isEmpty()) {
            all.add(new Count(key, page.say("nav.gaps"), total, bars));
        }
    }

    private Map<LinkView, Integer> themes() {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        for (FacetValue value : page.edition().graph().values(Facet.THEME).values()) {
            Term term = value.term();
            if (term != null && term.broader() == null) {
                counts.put(term, value.datasets().size());
            }
        }
        return sorted(counts, 0);
    }

    private List<Term> access(Dataset dataset) {
        Access access = dataset.access();
        Term level = access == null ? null : access.level();
        return level == null || level.id().equals("unknown") ? List.of() : List.of(level);
    }

    private static List<Term> one(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    private Map<LinkView, Integer> formats() {
        return terms(
                datasets,
                dataset -> dataset.resources().stream()
                        .map(Resource::format)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private <R> Map<LinkView, Integer> terms(Collection<R> records, Function<R, List<Term>> of) {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        int none = 0;
        for (R record : records) {
            List<Term> terms = of.apply(record);
            none += terms.isEmpty() ? 1 : 0;
            terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return sorted(counts, none);
    }

    /** The most common first; then those of which nothing is known. */
    private Map<LinkView, Integer> sorted(Map<Term, Integer> counts, int unknown) {
        Map<LinkView, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Term, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST)
                .forEach(entry -> sorted.put(page.term(entry.getKey()), entry.getValue()));
        if (unknown > 0) {
            sorted.put(LinkView.none(Words.of(page.say("unknown"))), unknown);
        }
        return sorted;
    }

    private static final int MOST = 20;

    private Map<LinkView, Integer> named(Map<String, Integer> counts, String prefix) {
        Map<LinkView, Integer> named = new LinkedHashMap<>();
        counts.forEach((key, count) -> named.put(LinkView.none(Words.of(page.say(prefix + key))), count));
        return named;
    }

    private Map<String, Integer> openness() {
        Map<String, Integer> counts = zeros("yes", "no", "unknown");
        for (Dataset dataset : datasets) {
            Term licence = dataset.licence();
            String open = licence == null ? null : licence.open();
            counts.merge("yes".equals(open) || "no".equals(open) ? open : "unknown", 1, Integer::sum);
        }
        return counts;
    }

    private Map<String, Integer> freshness() {
        Map<String, Integer> counts = zeros("kept", "overdue", "unknown");
        datasets.stream()
                .filter(dataset -> !page.isDeprecated(dataset))
                .forEach(dataset -> counts.merge(freshness(dataset), 1, Integer::sum));
        return counts;
    }

    /** Whether the last change is as recent as the promise: one interval after it, the next release is due. */
    private String freshness(Dataset dataset) {
        LocalDate today = page.edition().settings().asOf();
        PartialDate due = dataset.nextDue();
        if (due != null) {
            return due.last().isBefore(today) ? "overdue" : "kept";
        }
        PartialDate modified = dataset.modified();
        Term frequency = dataset.frequency();
        String interval = frequency == null ? null : frequency.interval();
        if (modified == null || interval == null) {
            return "unknown";
        }
        try {
            LocalDate next = interval.startsWith("PT")
                    ? modified.last().plusDays(1 + Duration.parse(interval).toDays())
                    : modified.last().plus(Period.parse(interval));
            return next.isBefore(today) ? "overdue" : "kept";
        } catch (DateTimeException e) {
            return "unknown"; // an interval that is no ISO 8601 duration promises nothing
        }
    }

    private static Map<String, Integer> zeros(String... keys) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String key : keys) {
            counts.put(key, 0);
        }
        return counts;
    }
}
