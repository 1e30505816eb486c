package org.waymark.site.page.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Question;
import org.waymark.site.page.gap.GapPages;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.Relations;
import org.waymark.site.page.kit.Section;
import org.waymark.site.page.record.EntryIndex;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** The questions that people bring, and a page for each. */
public final class QuestionPages implements Section<Question> {

    private static final EntryIndex INDEX = new EntryIndex(Kind.of(Question.class));

    private static final Set<String> PLACED = Set.of("""
            title description purposes themes populations places answerable datasets sources aliases
            answered_by blocked_by""".split("\\s+"));

    @Override
    public Kind<Question> kind() {
        return Kind.of(Question.class);
    }

    @Override
    public List<String> addresses() {
        return INDEX.addresses();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<Question> all = edition.sorted(edition.catalogue().all(Question.class));
        List<PagePlan> plans = new ArrayList<>(INDEX.plan(all, QuestionPages::item, edition));
        all.forEach(question ->
                plans.add(PagePlan.of(question.address(), "pages/question.ftlh", page -> view(question, page))));
        return plans;
    }

    private static EntryItem item(Question question, PageContext page) {
        List<Html> facts = new ArrayList<>();
        Term answerable = question.answerable();
        if (answerable != null) {
            facts.add(page.words(answerable.label()).html());
        }
        int datasets = page.edition()
                .graph()
                .related(question, "answered_by", Dataset.class)
                .size();
        if (datasets > 0) {
            facts.add(Html.escape(page.messages().count("datasets.count", datasets)));
        }
        return new EntryItem(page.entry(question), page.summary(question.description(), 180), facts);
    }

    private static PageView view(Question question, PageContext page) {
        Words title = page.words(question.title());
        Graph graph = page.edition().graph();
        Term answerable = question.answerable();
        PageMeta meta = page.meta(question.address(), title)
                .describedAs(page.summary(question.description(), 200).text())
                .under(List.of(EntryIndex.crumb(question.kind(), page)))
                .from(question.source().file());
        return new QuestionView(
                page.frame(meta),
                title,
                answerable == null ? null : page.words(answerable.label()),
                answerable == null ? null : page.wordsOrNull(answerable.definition()),
                page.prose(question.description(), 2, "description"),
                GapPages.nearest(question.datasets(), page),
                page.entries(others(question, page)),
                page.entries(graph.related(question, "blocked_by", Gap.class)),
                new Facts(page)
                        .terms("themes", question.themes())
                        .terms("populations", question.populations())
                        .terms("places", question.places())
                        .terms("purposes", question.purposes())
                        .list(),
                Relations.rest(question, PLACED, page),
                new Facts(page).rest(question, PLACED).list(),
                page.citations(question.sources()));
    }

    /** Datasets that name the question themselves, and that the question does not name. */
    private static List<Dataset> others(Question question, PageContext page) {
        Set<String> named = new HashSet<>();
        question.datasets().stream()
                .map(near -> page.catalogue().resolve(near.dataset()))
                .filter(Objects::nonNull)
                .map(Entry::slug)
                .forEach(named::add);
        return page.edition().graph().related(question, "answered_by", Dataset.class).stream()
                .filter(dataset -> !named.contains(dataset.slug()))
                .toList();
    }
}
