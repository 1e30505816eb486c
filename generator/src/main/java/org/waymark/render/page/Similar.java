package org.waymark.render.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
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

    private static final Comparator<Candidate> BEST =
            Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::number);

    private final PageContext page;
    // By identity: comparing whole records field by field would cost more than finding them.
    private final Map<Dataset, Candidate> candidates = new IdentityHashMap<>(2 * COMMON);

    /** A dataset with what it shares, and how telling that is. */
    private static final class Candidate {
        private final Dataset dataset;
        /** In the order of being found, which is the order of slugs within a theme: settles what weighs the same. */
        private final int number;

        private final List<Term> shared = new ArrayList<>(4);
        private double weight;

        Candidate(Dataset dataset, int number) {
            this.dataset = dataset;
            this.number = number;
        }

        double weight() {
            return weight;
        }

        int number() {
            return number;
        }
    }

    private Similar(PageContext page) {
        this.page = page;
    }

    static List<SimilarView> to(Dataset dataset, PageContext page) {
        return new Similar(page).find(dataset);
    }

    private List<SimilarView> find(Dataset dataset) {
        Set<Dataset> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.add(dataset);
        known.addAll(page.edition().graph().related(dataset, Relation.RELATED, Dataset.class));
        dataset.themes().forEach(theme -> gather(theme, known));
        dataset.places().forEach(place -> weigh(Facet.PLACE, place));
        dataset.populations().forEach(population -> weigh(Facet.POPULATION, population));
        return best(dataset.places().isEmpty() ? 1 : 2).stream()
                .map(found -> new SimilarView(page.entry(found.dataset), words(found.shared)))
                .toList();
    }

    /** The best few, best first; sorting all candidates would cost a large catalogue more than finding them. */
    private List<Candidate> best(int leastShared) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(BEST.reversed());
        for (Candidate candidate : candidates.values()) {
            if (candidate.shared.size() >= leastShared) {
                best.add(candidate);
                if (best.size() > SHOWN) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(BEST).toList();
    }

    private List<Words> words(List<Term> terms) {
        return terms.stream().map(term -> page.words(term.label())).toList();
    }

    private void gather(Term theme, Set<Dataset> known) {
        FacetValue value = value(Facet.THEME, theme);
        if (value == null) {
            return;
        }
        int looked = 0;
        for (Dataset dataset : value.datasets()) {
            if (known.contains(dataset)) {
                continue;
            }
            if (looked++ == COMMON) {
                break;
            }
            count(candidates.computeIfAbsent(dataset, other -> new Candidate(other, candidates.size())), theme, value);
        }
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
