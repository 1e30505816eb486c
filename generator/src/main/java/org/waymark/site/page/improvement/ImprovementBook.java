package org.waymark.site.page.improvement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Answers;
import org.waymark.catalogue.answer.Improvement;
import org.waymark.catalogue.answer.Improvements;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.model.Catalogue;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.kit.EditionContext;

/** The changes of datasets that would help most, ranked once for all pages. */
final class ImprovementBook {

    private final Catalogue catalogue;
    private final Reach reach;
    private final List<List<Improvement>> groups;
    private final Map<String, List<Improvement>> byPublisher = new HashMap<>();

    private ImprovementBook(EditionContext edition) {
        this.catalogue = edition.catalogue();
        this.reach = edition.graph().reach();
        Answers engine = AnswerBook.engine(edition);
        List<Classified> asked = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        catalogue.all(Question.class).forEach(question -> add(question, engine.of(question), asked, answers));
        catalogue.all(Gap.class).forEach(gap -> add(gap, gap.isClosed() ? null : engine.of(gap), asked, answers));
        List<Improvement> ranked = Improvements.of(asked, answers);
        this.groups = Improvements.alike(ranked);
        for (Improvement each : ranked) {
            Entry publisher = catalogue.resolve(each.dataset().publisher());
            if (publisher != null) {
                byPublisher
                        .computeIfAbsent(publisher.slug(), slug -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    private static void add(Classified each, @Nullable Answer answer, List<Classified> asked, List<Answer> answers) {
        if (answer != null) {
            asked.add(each);
            answers.add(answer);
        }
    }

    static ImprovementBook of(EditionContext edition) {
        return edition.common(ImprovementBook.class, ImprovementBook::new);
    }

    /** All, those that are alike together, those that help most first. */
    List<List<Improvement>> all() {
        return groups;
    }

    /** Those of the datasets of an organisation. */
    List<Improvement> of(Organisation publisher) {
        return byPublisher.getOrDefault(publisher.slug(), List.of());
    }

    /** Those that would meet a need on a theme or a narrower one. */
    List<List<Improvement>> about(Term theme) {
        Vocabulary themes = catalogue.vocabulary(theme.vocabulary());
        return meeting(asked -> asked.themes().stream()
                .anyMatch(own -> own.id().equals(theme.id())
                        || themes.ancestors(own).stream()
                                .anyMatch(above -> above.id().equals(theme.id()))));
    }

    /** Those that would meet a need of a place, a part of it, or a place around it. */
    List<List<Improvement>> in(Term place) {
        return meeting(asked -> reach.of(asked, place) != Reached.NONE);
    }

    /** Those in one group meet the same needs. */
    private List<List<Improvement>> meeting(Predicate<Classified> wanted) {
        return groups.stream()
                .filter(group -> group.get(0).met().stream().anyMatch(wanted))
                .toList();
    }
}
