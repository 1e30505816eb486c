package org.waymark.site.page.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Text;
import org.waymark.site.Likeness.Like;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/**
 * Datasets that are similar to another according to the search index, each with what they share; the last may be from
 * another subject.
 */
final class SimilarDatasets {

    /**
     * From this many shared terms on, shared words are not shown; a dataset from another subject must share as many
     * words.
     */
    private static final int ENOUGH = 2;

    private SimilarDatasets() {}

    static List<SimilarView> to(Dataset dataset, PageContext page) {
        List<Like> likes = page.edition().likeness().of(dataset.slug());
        if (likes.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        page.edition().graph().related(dataset, "related", Dataset.class).forEach(other -> known.add(other.slug()));
        List<SimilarView> views = new ArrayList<>();
        for (Like like : likes) {
            Entry other = page.edition().catalogue().entry(Kind.of(Dataset.class), like.slug());
            if (other instanceof Dataset found && !known.contains(like.slug())) {
                List<Words> shared = shared(dataset, found, like, page);
                if (!like.elsewhere() || shared.size() >= ENOUGH) { // a single word may mean something else
                    views.add(new SimilarView(page.entry(found), shared, like.elsewhere()));
                }
            }
        }
        return views;
    }

    /** What two datasets have in common: terms, a publisher and, if these are few, the most telling words. */
    private static List<Words> shared(Dataset one, Dataset other, Like like, PageContext page) {
        List<Words> shared = new ArrayList<>();
        terms(one.themes(), other.themes(), page, shared);
        terms(one.populations(), other.populations(), page, shared);
        if (!like.elsewhere()) { // the same country and the same ministry do not make two subjects similar
            terms(one.places(), other.places(), page, shared);
        }
        Entry publisher = page.edition().catalogue().resolve(one.publisher());
        if (!like.elsewhere()
                && publisher != null
                && publisher.equals(page.edition().catalogue().resolve(other.publisher()))) {
            shared.add(page.words(publisher.title()));
        }
        if (shared.size() < ENOUGH) {
            String language = page.edition().edition().fallback();
            String said = shared.stream()
                    .map(Words::text)
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
            like.words().stream()
                    .filter(word -> !said.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(word -> shared.add(page.words(Text.of(language, word))));
        }
        return shared;
    }

    private static void terms(List<Term> one, List<Term> other, PageContext page, List<Words> shared) {
        one.stream().filter(other::contains).forEach(term -> shared.add(page.words(term.label())));
    }
}
