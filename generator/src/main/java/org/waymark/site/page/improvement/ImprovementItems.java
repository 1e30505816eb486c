package org.waymark.site.page.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Improvement;
import org.waymark.catalogue.answer.Improvements;
import org.waymark.model.Term;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.kit.PageContext;

/** Makes what templates are given about the changes that would help most. */
public final class ImprovementItems {

    /** How many are shown on a page that is about something else. */
    private static final int FEW = 5;

    /** So many datasets are named of those that could be changed in the same way. */
    private static final int MOST_SOURCES = 4;

    private ImprovementItems() {}

    /** The best changes of the datasets of an organisation; those in one group are alike. */
    public static List<List<Improvement>> of(Organisation publisher, PageContext page) {
        return few(Improvements.alike(ImprovementBook.of(page.edition()).of(publisher)));
    }

    private static List<List<Improvement>> few(List<List<Improvement>> groups) {
        return groups.subList(0, Math.min(FEW, groups.size()));
    }

    /** Changes as the template takes them. */
    public static List<ImprovementView> views(List<List<Improvement>> groups, PageContext page) {
        return groups.stream().map(group -> item(group, true, page)).toList();
    }

    /** The same for the page of an organisation, which need not say that the data is its own. */
    public static List<ImprovementView> own(List<List<Improvement>> groups, PageContext page) {
        return groups.stream().map(group -> item(group, false, page)).toList();
    }

    /** The best changes for a theme. */
    public static List<ImprovementView> about(Term theme, PageContext page) {
        return views(few(ImprovementBook.of(page.edition()).about(theme)), page);
    }

    /** The best changes for a place: those that would help with what is asked about it, a part of it or a place around it. */
    public static List<ImprovementView> in(Term place, PageContext page) {
        return views(few(ImprovementBook.of(page.edition()).in(place)), page);
    }

    private static ImprovementView item(List<Improvement> group, boolean published, PageContext page) {
        Improvement first = group.get(0);
        int more = Math.max(0, group.size() - MOST_SOURCES);
        return new ImprovementView(
                AnswerBook.of(page.edition()).requests().sentence(first.change()),
                group.stream()
                        .limit(MOST_SOURCES)
                        .map(Improvement::dataset)
                        .map(dataset -> new ImprovementView.Source(
                                page.entry(dataset), published ? page.reference(dataset.publisher()) : null))
                        .toList(),
                more == 0 ? "" : page.messages().count("improvements.sources", more),
                helps(first, page),
                first.met().stream().map(page::entry).toList());
    }

    private static String helps(Improvement improvement, PageContext page) {
        int questions = (int)
                improvement.met().stream().filter(Question.class::isInstance).count();
        int gaps = improvement.met().size() - questions;
        String answered = questions == 0 ? "" : page.messages().count("improvements.answer", questions);
        @Nullable String closed = gaps == 0 ? null : page.messages().count("improvements.close", gaps);
        return page.say(
                "improvements.helps",
                closed == null ? answered : answered.isEmpty() ? closed : page.say("list.last", answered, closed));
    }
}
