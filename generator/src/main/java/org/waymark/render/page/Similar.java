package org.waymark.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Dataset;
import org.waymark.model.Facet;
import org.waymark.model.FacetValue;
import org.waymark.model.Relation;
import org.waymark.model.Term;
import org.waymark.render.Words;
import org.waymark.render.view.SimilarView;

/** Datasets on the same theme and place. What few datasets share counts for more than what many share. */
final class Similar {

    private static final int SHOWN = 5;

    /** A theme that more datasets have says little, and would cost a large catalogue dear. */
    private static final int COMMON = 200;

    private final PageContext page;
    private final Map<String, Candidate> candidates = new TreeMap<>();

    /** A dataset with what it shares, and how telling that is. */
    private static final class Candidate {
        private final Dataset dataset;
        private final List<Term> shared = new ArrayList<>();
        private double weight;

        Candidate(Dataset dataset) {
            this.dataset = dataset;
        }

        double weight() {
            return weight;
        }

        String slug() {
            return dataset.slug();
        }
    }

    private Similar(PageContext page) {
        this.page = page;
    }

    static List<SimilarView> to(Dataset dataset, PageContext page) {
        return new Similar(page).find(dataset);
    }

    private List<SimilarView> find(Dataset dataset) {
        Set<String> known = new HashSet<>(Set.of(dataset.slug()));
        page.edition()
                .graph()
                .related(dataset, Relation.RELATED, Dataset.class)
                .forEach(other -> known.add(other.slug()));
        dataset.themes().forEach(theme -> gather(theme, known));
        dataset.places().forEach(place -> weigh(Facet.PLACE, place));
        dataset.populations().forEach(population -> weigh(Facet.POPULATION, population));
        return candidates.values().stream()
                .filter(candidate ->
                        candidate.shared.size() > 1 || dataset.places().isEmpty())
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(Candidate::slug))
                .limit(SHOWN)
                .map(found -> new SimilarView(page.entry(found.dataset), words(found.shared)))
                .toList();
    }

    private List<Words> words(List<Term> terms) {
        return terms.stream().map(term -> page.words(term.label())).toList();
    }

    private void gather(Term theme, Set<String> known) {
        FacetValue value = value(Facet.THEME, theme);
        if (value == null) {
            return;
        }
        value.datasets().stream()
                .filter(dataset -> !known.contains(dataset.slug()))
                .limit(COMMON)
                .forEach(dataset -> count(
                        candidates.computeIfAbsent(dataset.slug(), slug -> new Candidate(dataset)), theme, value));
    }

    private void weigh(Facet facet, Term term) {
        FacetValue value = value(facet, term);
        if (value == null) {
            return;
        }
        for (Candidate candidate : candidates.values()) {
            List<Term> terms = facet == Facet.PLACE ? candidate.dataset.places() : candidate.dataset.populations();
            if (terms.contains(term)) {
                count(candidate, term, value);
            }
        }
    }

    private @Nullable FacetValue value(Facet facet, Term term) {
        return page.edition().graph().value(facet, term.id());
    }

    private void count(Candidate candidate, Term term, FacetValue value) {
        candidate.shared.add(term);
        candidate.weight += 1.0 / Math.max(1, value.datasets().size());
    }
}
