package org.waymark.site.page.unknown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Question;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.answer.AnswerViews;
import org.waymark.site.page.improvement.ImprovementItems;
import org.waymark.site.page.improvement.ImprovementPages;
import org.waymark.site.page.improvement.ImprovementView;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** What is not known and who could tell: an overview, and a page for each theme and each larger place. */
public final class UnknownPages implements PageType {

    private static final String FOLDER = "unknowns/";
    private static final String INDEX = FOLDER + "index.html";
    private static final String TEMPLATE = "pages/unknowns.ftlh";

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        Unknowns unknowns = Unknowns.of(edition);
        if (unknowns.all().isEmpty()) {
            return List.of();
        }
        List<PagePlan> plans = new ArrayList<>();
        plans.add(PagePlan.of(INDEX, TEMPLATE, UnknownPages::index));
        unknowns.themes()
                .forEach(theme -> plans.add(PagePlan.of(address(theme), TEMPLATE, page -> theme(theme, page))));
        unknowns.places()
                .forEach(place -> plans.add(PagePlan.of(address(place), TEMPLATE, page -> place(place, page))));
        return plans;
    }

    private static String address(Term term) {
        String folder = term.vocabulary().equals(Vocabulary.PLACES) ? FOLDER + "places/" : FOLDER;
        return folder + term.id() + ".html";
    }

    /** The page of what is not known about a theme or place; null if it has none. */
    public static @Nullable LinkView link(Term term, PageContext page) {
        return Unknowns.of(page.edition()).hasPageFor(term)
                ? LinkView.internal(heading(term, page), page.href(address(term)))
                : null;
    }

    /** The overview, with how much is not known; null if everything is known. */
    public static @Nullable CountedLink overview(PageContext page) {
        int size = Unknowns.of(page.edition()).all().size();
        LinkView link = LinkView.internal(Words.of(page.say("unknowns.heading")), page.href(INDEX));
        return size == 0 ? null : new CountedLink(link, size, List.of());
    }

    private static Words heading(Term term, PageContext page) {
        Words label = page.words(term.label());
        return new Words(page.say("unknowns.about", label.text()), label.lang());
    }

    private static PageView index(PageContext page) {
        Unknowns unknowns = Unknowns.of(page.edition());
        Words heading = Words.of(page.say("unknowns.heading"));
        List<LinkGroup> groups = List.of(
                group("themes", unknowns.themes(), theme -> unknowns.about(theme), page),
                group("places", unknowns.places(), place -> unknowns.in(place), page));
        return view(INDEX, heading, unknowns.all(), null, null, List.of(), groups, page);
    }

    private static LinkGroup group(
            String key, List<Term> terms, Function<Term, List<Classified>> found, PageContext page) {
        return new LinkGroup(
                key,
                page.say("unknowns.by." + key),
                terms.stream()
                        .map(term -> new CountedLink(
                                LinkView.internal(page.words(term.label()), page.href(address(term))),
                                found.apply(term).size(),
                                List.of()))
                        .toList());
    }

    private static PageView theme(Term theme, PageContext page) {
        List<Classified> found = Unknowns.of(page.edition()).about(theme);
        return view(address(theme), heading(theme, page), found, theme, null, List.of(), List.of(), page);
    }

    private static PageView place(Term place, PageContext page) {
        Unknowns unknowns = Unknowns.of(page.edition());
        List<LinkView> figures = page.entries(unknowns.withoutFigures(place));
        return view(address(place), heading(place, page), unknowns.in(place), place, place, figures, List.of(), page);
    }

    private static PageView view(
            String address,
            Words heading,
            List<Classified> found,
            @Nullable Term about,
            @Nullable Term place,
            List<LinkView> figures,
            List<LinkGroup> groups,
            PageContext page) {
        String intro = intro(found, page);
        PageMeta meta = page.meta(address, heading).describedAs(intro);
        return new UnknownsView(
                page.frame(address.equals(INDEX) ? meta : meta.under(List.of(crumb(page)))),
                heading,
                intro,
                about == null ? null : page.term(about),
                groups,
                topics(found, about, place, page),
                figures,
                improvements(about, place, page),
                ImprovementPages.link(page),
                page.href(Frames.proposeAddress(Kind.of(Gap.class))));
    }

    private static List<ImprovementView> improvements(@Nullable Term about, @Nullable Term place, PageContext page) {
        if (place != null) {
            return ImprovementItems.in(place, page);
        }
        return about == null ? List.of() : ImprovementItems.about(about, page);
    }

    private static PageMeta.Crumb crumb(PageContext page) {
        return new PageMeta.Crumb(Words.of(page.say("unknowns.heading")), INDEX);
    }

    private static String intro(List<Classified> found, PageContext page) {
        int gaps = (int) found.stream().filter(Gap.class::isInstance).count();
        return page.say(
                "unknowns.intro",
                page.messages().count("gaps.count", gaps),
                page.messages().count("unknowns.questions", found.size() - gaps));
    }

    /** By theme; those of a single theme under one heading. */
    private static List<UnknownsView.Topic> topics(
            List<Classified> found, @Nullable Term about, @Nullable Term place, PageContext page) {
        List<UnknownsView.Topic> topics = new ArrayList<>();
        if (about != null && place == null) {
            topics.add(topic(about, found, null, page));
        } else {
            Unknowns.of(page.edition())
                    .byTheme(found)
                    .forEach((theme, some) -> topics.add(topic(theme, some, place, page)));
        }
        return topics;
    }

    private static UnknownsView.Topic topic(
            Term theme, List<Classified> found, @Nullable Term place, PageContext page) {
        return new UnknownsView.Topic(
                theme.id(),
                page.words(theme.label()),
                found.stream().map(each -> unknown(each, place, page)).toList());
    }

    private static UnknownsView.Unknown unknown(Classified each, @Nullable Term place, PageContext page) {
        Unknowns unknowns = Unknowns.of(page.edition());
        @Nullable Answer answer = unknowns.answer(each);
        boolean wider = place != null && !unknowns.isOwn(each, place);
        return new UnknownsView.Unknown(
                page.entry(each),
                state(each, answer, page),
                missing(answer, page),
                owners(each, answer, page),
                wider ? AnswerBook.of(page.edition()).words().terms(each.places()) : "");
    }

    /** The status of a gap, or how far a question is answered. */
    public static String state(Classified each, PageContext page) {
        return state(each, Unknowns.of(page.edition()).answer(each), page);
    }

    private static String state(Classified each, @Nullable Answer answer, PageContext page) {
        if (each instanceof Gap gap) {
            Term status = gap.status();
            return status == null
                    ? page.say("kind.gap")
                    : page.words(status.label()).text();
        }
        if (answer != null) {
            return AnswerViews.label(answer, page).text();
        }
        Term typed = each instanceof Question question ? question.answerable() : null;
        return typed == null
                ? page.say("kind.question")
                : page.words(typed.label()).text();
    }

    /** What the nearest data lacks. */
    private static String missing(@Nullable Answer answer, PageContext page) {
        if (answer == null || answer.near().isEmpty()) {
            return answer == null || !answer.candidates().isEmpty() ? "" : page.say("answer.no");
        }
        Candidate nearest = answer.near().get(0);
        return page.say(
                "unknowns.nearest",
                page.words(nearest.dataset().title()).text(),
                AnswerBook.of(page.edition()).words().sentences(nearest.shortfalls()));
    }

    /** Those who could close the gap, or the gaps that block the question; else who publishes the nearest data. */
    public static List<LinkView> owners(Classified each, PageContext page) {
        return owners(each, Unknowns.of(page.edition()).answer(each), page);
    }

    private static List<LinkView> owners(Classified each, @Nullable Answer answer, PageContext page) {
        Set<Entry> found = new LinkedHashSet<>();
        if (each instanceof Gap gap) {
            resolve(gap.couldClose(), found, page);
        } else if (answer != null) {
            answer.blocks().forEach(gap -> resolve(gap.couldClose(), found, page));
        }
        if (found.isEmpty() && answer != null && !answer.near().isEmpty()) {
            resolve(nearestPublisher(answer), found, page);
        }
        return found.stream().map(page::entry).toList();
    }

    private static List<Ref> nearestPublisher(Answer answer) {
        Ref publisher = answer.near().get(0).dataset().publisher();
        return publisher == null ? List.of() : List.of(publisher);
    }

    private static void resolve(Collection<Ref> refs, Set<Entry> found, PageContext page) {
        for (Ref ref : refs) {
            Entry entry = page.catalogue().resolve(ref);
            if (entry != null) {
                found.add(entry);
            }
        }
    }
}
