package org.waymark.site.page.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.answer.Measured;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Need;
import org.waymark.model.record.Question;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.answer.AnswerViews;
import org.waymark.site.page.answer.Requests;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.EmbedCode;
import org.waymark.site.page.finder.FinderPage;
import org.waymark.site.page.gap.GapPages;
import org.waymark.site.page.indicator.IndicatorFindings;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.Relations;
import org.waymark.site.page.kit.Section;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.page.record.EntryIndex;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.page.record.EntryListView;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** The questions that people bring, and a page for each. */
public final class QuestionPages implements Section<Question> {

    private static final String FOLDER = "questions/answer/";

    private static final EntryIndex INDEX = new EntryIndex(Kind.of(Question.class));

    private static final Set<String> PLACED = Set.of("""
            title description purposes themes populations places needs answerable datasets sources aliases
            answered_by blocked_by""".split("\\s+"));

    @Override
    public Kind<Question> kind() {
        return Kind.of(Question.class);
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(INDEX.addresses().stream(), Stream.of(FOLDER)).toList();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<Question> all = edition.sorted(edition.catalogue().all(Question.class));
        Map<Answerable, List<Question>> shelves = shelves(all, edition);
        List<PagePlan> plans = new ArrayList<>();
        if (!all.isEmpty()) {
            plans.addAll(INDEX.plan(
                    all, QuestionPages::item, page -> groups(shelves, page), ListFilterView.Ways.NONE, edition));
        }
        shelves.forEach((answerable, some) -> plans.addAll(ListPage.plan(
                address(answerable),
                some,
                edition.settings().pageSize(),
                "pages/entry-list.ftlh",
                (part, page) -> list(part, answerable, page))));
        all.forEach(question -> plans.add(PagePlan.of(
                question.address(),
                "pages/question.ftlh",
                page -> view(question, page),
                (view, page) -> out -> new Embeds(page, out).charts(view.charts(), view.frame()))));
        return plans;
    }

    private static String address(Answerable answerable) {
        return FOLDER + answerable.key() + ".html";
    }

    /** The questions by their computed answers, yes first. */
    private static Map<Answerable, List<Question>> shelves(List<Question> all, EditionContext edition) {
        Map<Answerable, List<Question>> shelves = new EnumMap<>(Answerable.class);
        for (Question question : all) {
            Answer answer = AnswerBook.of(edition).of(question);
            if (answer != null) {
                shelves.computeIfAbsent(answer.answerable(), key -> new ArrayList<>())
                        .add(question);
            }
        }
        return shelves;
    }

    private static List<LinkGroup> groups(Map<Answerable, List<Question>> shelves, PageContext page) {
        List<CountedLink> links = new ArrayList<>();
        shelves.forEach((answerable, some) -> links.add(new CountedLink(
                LinkView.internal(word(answerable, page), page.href(address(answerable))), some.size(), List.of())));
        List<LinkGroup> groups = new ArrayList<>();
        groups.add(new LinkGroup(
                "finder", page.say("finder.own"), List.of(new CountedLink(FinderPage.link(page), -1, List.of()))));
        if (!links.isEmpty()) {
            groups.add(new LinkGroup("answer", page.say("questions.by.answer"), links));
        }
        return groups;
    }

    private static Words word(Answerable answerable, PageContext page) {
        return Words.of(page.say("answer.word." + answerable.key()));
    }

    private static PageView list(ListPage<Question> part, Answerable answerable, PageContext page) {
        Words heading = word(answerable, page);
        String kicker = page.say("questions.with.answer");
        Words title = Words.of(kicker + ": " + heading.text());
        List<PageMeta.Crumb> above = List.of(EntryIndex.crumb(Kind.of(Question.class), page));
        return new EntryListView(
                page.frame(part.meta(heading, title, part.description(title, "questions.count", page), above, page)),
                heading,
                kicker,
                null,
                List.of(),
                "questions.count",
                null,
                part.shown().stream().map(question -> item(question, page)).toList(),
                part.pager(page));
    }

    /** A question as lists show it, with its answer. */
    public static EntryItem item(Question question, PageContext page) {
        List<Html> facts = new ArrayList<>();
        Answer answer = AnswerBook.of(page.edition()).of(question);
        Term typed = question.answerable();
        if (answer != null) {
            facts.add(AnswerViews.label(answer, page).html());
        } else if (typed != null) {
            facts.add(page.words(typed.label()).html());
        }
        Words summary = answer == null
                ? page.summary(question.description(), 180)
                : Words.of(AnswerBook.of(page.edition()).words().alone(answer));
        return new EntryItem(page.entry(question), summary, facts);
    }

    private static List<ChartView> charts(@Nullable Measured measured, Need need, Words title, PageContext page) {
        return measured == null
                ? List.of()
                : new EmbedCode(page, title.text())
                        .charts(
                                IndicatorFindings.charts(
                                        measured.series().indicator(), AnswerViews.place(measured, need, page), page),
                                false);
    }

    private static QuestionView view(Question question, PageContext page) {
        Words title = page.words(question.title());
        Graph graph = page.edition().graph();
        Term answerable = question.answerable();
        Need need = question.needs();
        Answer answer = AnswerBook.of(page.edition()).of(question);
        PageMeta meta = page.meta(question.address(), title)
                .describedAs(page.summary(question.description(), 200).text())
                .under(List.of(EntryIndex.crumb(question.kind(), page)))
                .from(question.source().file());
        return new QuestionView(
                page.frame(meta),
                title,
                answer == null || need == null ? null : AnswerViews.of(answer, need, page),
                answer == null || need == null ? List.of() : charts(answer.measured(), need, title, page),
                need == null ? List.of() : AnswerBook.of(page.edition()).words().wanted(need),
                answer == null ? List.of() : blocks(answer, page),
                answer == null || answer.answerable() == Answerable.YES
                        ? List.of()
                        : new Requests(page).about(question, answer),
                answerable == null ? null : page.words(answerable.label()),
                answerable == null ? null : page.wordsOrNull(answerable.definition()),
                page.prose(question.description(), 2, "description"),
                GapPages.nearest(question.datasets(), page),
                page.entries(others(question, answer, page)),
                answer == null ? page.entries(graph.related(question, "blocked_by", Gap.class)) : List.of(),
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

    private static List<QuestionView.BlockView> blocks(Answer answer, PageContext page) {
        return page.edition().sorted(answer.blocks()).stream()
                .map(gap -> new QuestionView.BlockView(page.entry(gap), page.references(gap.couldClose())))
                .toList();
    }

    /** Datasets that name the question themselves, and that neither the question nor its answer names. */
    private static List<Dataset> others(Question question, @Nullable Answer answer, PageContext page) {
        Set<String> named = new HashSet<>();
        if (answer != null) {
            answer.candidates().forEach(each -> named.add(each.dataset().slug()));
        }
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
