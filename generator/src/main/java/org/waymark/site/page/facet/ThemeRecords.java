package org.waymark.site.page.facet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.model.Catalogue;
import org.waymark.model.Classified;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.site.page.gap.OpenGaps;
import org.waymark.site.page.kit.PageContext;

/**
 * What a catalogue has on a theme and on the narrower ones, besides datasets.
 *
 * @param themes ids of these themes
 * @param indicators indicators
 * @param gaps gaps that are open
 * @param questions questions
 * @param organisations organisations that work on it
 */
public record ThemeRecords(
        Set<String> themes,
        List<Indicator> indicators,
        List<Gap> gaps,
        List<Question> questions,
        List<Organisation> organisations) {

    /** Gathers them. */
    public static ThemeRecords of(String theme, Catalogue catalogue) {
        Vocabulary vocabulary = catalogue.vocabulary("themes");
        Set<String> within = new HashSet<>(Set.of(theme));
        for (Term term : vocabulary.terms()) {
            if (vocabulary.ancestors(term).stream().map(Term::id).anyMatch(theme::equals)) {
                within.add(term.id());
            }
        }
        return new ThemeRecords(
                within,
                about(within, catalogue.all(Indicator.class)),
                about(within, OpenGaps.of(catalogue.all(Gap.class))),
                about(within, catalogue.all(Question.class)),
                about(within, catalogue.all(Organisation.class)));
    }

    private static <E extends Classified> List<E> about(Set<String> themes, Collection<E> all) {
        return all.stream()
                .filter(each -> each.themes().stream().map(Term::id).anyMatch(themes::contains))
                .toList();
    }

    /** How many figures, datasets and gaps there are, in words; what there is none of is left out. */
    public String counts(int datasets, PageContext page) {
        List<String> counts = new ArrayList<>();
        add("indicators.count", indicators.size(), counts, page);
        add("datasets.count", datasets, counts, page);
        add("home.gaps.count", gaps.size(), counts, page);
        return String.join(" · ", counts);
    }

    private static void add(String key, int count, List<String> counts, PageContext page) {
        if (count > 0) {
            counts.add(page.messages().count(key, count));
        }
    }
}
