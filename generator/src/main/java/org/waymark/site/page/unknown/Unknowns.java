package org.waymark.site.page.unknown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Question;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.kit.EditionContext;

/** What an edition does not know: open gaps, questions without a full answer, and indicators without figures. */
final class Unknowns {

    private static final String THEMES = "themes";

    private final EditionContext edition;
    private final AnswerBook answers;
    private final Reach reach;
    private final List<Classified> all = new ArrayList<>();
    private final List<Term> themes;
    private final List<Term> places;

    private Unknowns(EditionContext edition) {
        this.edition = edition;
        this.answers = AnswerBook.of(edition);
        this.reach = edition.graph().reach();
        edition.sorted(edition.catalogue().all(Gap.class)).stream()
                .filter(gap -> !gap.isClosed())
                .forEach(all::add);
        edition.sorted(edition.catalogue().all(Question.class)).stream()
                .filter(this::isOpen)
                .forEach(all::add);
        this.themes = themesOf(all);
        this.places = reach.places().all().stream().filter(this::hasPage).toList();
    }

    static Unknowns of(EditionContext edition) {
        return edition.shared(Unknowns.class, Unknowns::new);
    }

    private boolean isOpen(Question question) {
        Answer answer = answers.of(question);
        Term typed = question.answerable();
        return answer == null ? typed != null && !typed.id().equals("yes") : answer.answerable() != Answerable.YES;
    }

    /** Everything, gaps first. */
    List<Classified> all() {
        return all;
    }

    /** What is about a theme or a narrower one. */
    List<Classified> about(Term theme) {
        return all.stream()
                .filter(each -> each.themes().stream().anyMatch(own -> isIn(own, theme)))
                .toList();
    }

    private boolean isIn(Term own, Term theme) {
        return own.id().equals(theme.id())
                || edition.catalogue().vocabulary(THEMES).ancestors(own).stream()
                        .anyMatch(above -> above.id().equals(theme.id()));
    }

    /** What concerns a place: first what is about it or a part of it, then what is about a place around it. */
    List<Classified> in(Term place) {
        return all.stream()
                .filter(each -> reach.of(each, place) != Reached.NONE)
                .sorted(Comparator.comparing(each -> !isOwn(each, place)))
                .toList();
    }

    /** Whether something is about a place or a part of it, not only about a place around it. */
    boolean isOwn(Classified each, Term place) {
        Reached reached = reach.of(each, place);
        return reached == Reached.ABOUT || reached == Reached.PART;
    }

    /** Indicators that have figures elsewhere, but none for a place or a part of it. */
    List<Indicator> withoutFigures(Term place) {
        List<Indicator> found = new ArrayList<>();
        for (Indicator indicator : edition.sorted(edition.catalogue().all(Indicator.class))) {
            @Nullable Series series = edition.series().get(indicator.slug());
            if (series != null
                    && series.latestPeriod() != null
                    && series.places().stream()
                            .noneMatch(each -> series.latest(each) != null
                                    && (each.id().equals(place.id())
                                            || reach.places().contains(place, each)))) {
                found.add(indicator);
            }
        }
        return found;
    }

    /** By the widest theme of the first that each names, in the order of the vocabulary. */
    Map<Term, List<Classified>> byTheme(Collection<Classified> some) {
        Vocabulary vocabulary = edition.catalogue().vocabulary(THEMES);
        Map<String, List<Classified>> groups = new HashMap<>();
        for (Classified each : some) {
            each.themes().stream().filter(Term::listed).findFirst().ifPresent(first -> {
                List<Term> above = vocabulary.ancestors(first);
                Term widest = above.isEmpty() ? first : above.get(above.size() - 1);
                groups.computeIfAbsent(widest.id(), id -> new ArrayList<>()).add(each);
            });
        }
        Map<Term, List<Classified>> ordered = new LinkedHashMap<>();
        vocabulary.terms().stream()
                .filter(theme -> groups.containsKey(theme.id()))
                .forEach(theme -> ordered.put(theme, groups.get(theme.id())));
        return ordered;
    }

    private List<Term> themesOf(List<Classified> some) {
        Vocabulary vocabulary = edition.catalogue().vocabulary(THEMES);
        Set<String> found = vocabulary.withAncestors(
                some.stream().flatMap(each -> each.themes().stream()).toList());
        return vocabulary.terms().stream()
                .filter(theme -> found.contains(theme.id()))
                .toList();
    }

    /** Places that hold others and are at most two steps below the widest have a page: countries, nations, regions. */
    private boolean hasPage(Term place) {
        Places all = reach.places();
        return Places.exists(place)
                && all.around(place).size() <= 2
                && !all.parts(place).isEmpty()
                && !in(place).isEmpty();
    }

    /** The themes with something not known, in the order of the vocabulary. */
    List<Term> themes() {
        return themes;
    }

    /** The places with a page. */
    List<Term> places() {
        return places;
    }

    /** Whether a theme or place has a page. */
    boolean hasPageFor(Term term) {
        List<Term> pages = term.vocabulary().equals(Vocabulary.PLACES) ? places : themes;
        return pages.stream()
                .anyMatch(page ->
                        page.vocabulary().equals(term.vocabulary()) && page.id().equals(term.id()));
    }

    /** The answer to a question, or what there is for a gap; null where it is not computed. */
    @Nullable
    Answer answer(Entry each) {
        if (each instanceof Question question) {
            return answers.of(question);
        }
        return each instanceof Gap gap ? answers.of(gap) : null;
    }
}
