package org.waymark.site.page.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Ask;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.record.Nearest;
import org.waymark.model.record.Need;
import org.waymark.model.value.Link;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.answer.AnswerViews;
import org.waymark.site.page.answer.Requests;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.Relations;
import org.waymark.site.page.kit.Section;
import org.waymark.site.page.record.EntryIndex;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** A page for each gap report, with its history. */
public final class GapPages implements Section<Gap> {

    private static final Set<String> PLACED = Set.of("""
            title statement kinds themes populations places needs could_close blocks questions impact evidence asks
            nearest history closed_by sources aliases narrowed_by""".split("\\s+"));

    @Override
    public Kind<Gap> kind() {
        return Kind.of(Gap.class);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return edition.catalogue().all(Gap.class).stream()
                .map(gap -> PagePlan.of(gap.address(), "pages/gap.ftlh", page -> view(gap, page)))
                .toList();
    }

    private static PageView view(Gap gap, PageContext page) {
        Words title = page.words(gap.title());
        Term status = gap.status();
        Need need = gap.isClosed() ? null : gap.needs();
        Answer answer = need == null ? null : AnswerBook.of(page.edition()).of(gap);
        List<Dataset> narrowing = page.edition().graph().related(gap, "narrowed_by", Dataset.class);
        List<Entry> near = gap.nearest().stream()
                .map(nearest -> page.catalogue().resolve(nearest.dataset()))
                .toList();
        PageMeta meta = page.meta(gap.address(), title)
                .describedAs(page.summary(gap.statement(), 200).text())
                .under(List.of(EntryIndex.crumb(Kind.of(Gap.class), page)))
                .from(gap.source().file());
        return new GapView(
                page.frame(meta),
                title,
                status == null ? null : page.words(status.label()),
                page.moment(gap.statusSince()),
                gap.isClosed(),
                page.reference(gap.closedBy()),
                facts(gap, page),
                need == null ? List.of() : AnswerBook.of(page.edition()).words().wanted(need),
                answer == null || need == null ? List.of() : AnswerViews.criteria(need, page),
                answer == null || need == null ? List.of() : AnswerViews.near(answer, need, page),
                new Requests(page).about(gap),
                Objects.requireNonNull(page.prose(gap.statement(), 3, "statement")),
                page.prose(gap.impact(), 3, "impact"),
                blocked(gap, page),
                nearest(gap.nearest(), narrowing, page),
                page.entries(narrowing.stream()
                        .filter(dataset -> !near.contains(dataset))
                        .toList()),
                page.citations(gap.evidence()),
                gap.asks().stream().map(ask -> ask(ask, page)).toList(),
                gap.history().stream().map(step -> milestone(step, page)).toList(),
                Relations.rest(gap, PLACED, page),
                new Facts(page).rest(gap, PLACED).list(),
                page.citations(gap.sources()));
    }

    private static List<Fact> facts(Gap gap, PageContext page) {
        return new Facts(page)
                .links(
                        "kinds",
                        gap.kinds().stream()
                                .map(kind -> GapListPages.link("kind", kind, page))
                                .toList())
                .links(
                        "themes",
                        gap.themes().stream()
                                .map(theme -> GapListPages.link("theme", theme, page))
                                .toList())
                .links(
                        "populations",
                        gap.populations().stream()
                                .map(group -> GapListPages.link("population", group, page))
                                .toList())
                .terms("places", gap.places())
                .links("could_close", page.references(gap.couldClose()))
                .list();
    }

    private static List<Html> blocked(Gap gap, PageContext page) {
        List<Html> all = new ArrayList<>();
        page.references(gap.blocks()).forEach(link -> all.add(link.html()));
        page.allWords(gap.questions()).forEach(words -> all.add(words.html()));
        return all;
    }

    /** The datasets that a question starts from. */
    public static List<NearestView> nearest(List<Nearest> nearest, PageContext page) {
        return nearest(nearest, List.of(), page);
    }

    private static List<NearestView> nearest(List<Nearest> nearest, List<Dataset> narrowing, PageContext page) {
        List<NearestView> views = new ArrayList<>(nearest.size());
        for (Nearest near : nearest) {
            LinkView dataset = page.reference(near.dataset());
            if (dataset != null) {
                Entry found = page.catalogue().resolve(near.dataset());
                boolean narrows = found instanceof Dataset known && narrowing.contains(known);
                views.add(new NearestView(dataset, page.wordsOrNull(near.fallsShort()), narrows));
            }
        }
        return views;
    }

    private static GapView.AskView ask(Ask ask, PageContext page) {
        LinkView of = page.reference(ask.of());
        return new GapView.AskView(
                of == null ? LinkView.none(Words.of(page.say("unknown"))) : of,
                page.moment(ask.date()),
                page.wordsOrNull(ask.request()),
                page.wordsOrNull(ask.response()),
                page.moment(ask.answered()),
                elsewhere(ask.url(), page));
    }

    private static GapView.MilestoneView milestone(Milestone step, PageContext page) {
        Term status = step.status();
        return new GapView.MilestoneView(
                status == null ? Words.of(page.say("unknown")) : page.words(status.label()),
                when(step, page),
                page.wordsOrNull(step.note()),
                elsewhere(step.url(), page));
    }

    /** When a step was, as exactly as it is known. */
    private static @Nullable Html when(Milestone step, PageContext page) {
        Moment date = page.moment(step.date());
        Moment latest = page.moment(step.latest());
        if (date == null || latest == null) {
            return date == null ? null : date.html();
        }
        return page.messages().html("date.between", date.html(), latest.html());
    }

    private static @Nullable LinkView elsewhere(@Nullable Link url, PageContext page) {
        return url == null ? null : page.external(url);
    }
}
