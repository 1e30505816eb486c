package org.waymark.site.page.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Expected;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Expectation;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.HeatView;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * What places and organisations should have and what there is: an overview, a grid for each group of places, one for
 * organisations, and where need is great and data thin.
 */
public final class ExpectationPages implements PageType {

    static final String FOLDER = "expectations/";
    private static final String INDEX = FOLDER + "index.html";
    private static final String PUBLISHERS = FOLDER + "organisations.html";
    private static final String GRID = "pages/expectation-grid.ftlh";

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        ExpectationBook book = ExpectationBook.of(edition);
        if (book.isEmpty()) {
            return List.of();
        }
        List<PagePlan> plans = new ArrayList<>();
        plans.add(PagePlan.of(INDEX, "pages/expectations.ftlh", ExpectationPages::index));
        if (book.showsNeed()) {
            plans.add(PagePlan.of(NeedPage.ADDRESS, "pages/need.ftlh", NeedPage::view));
        }
        if (!book.ofPublishers().isEmpty()) {
            plans.add(PagePlan.of(PUBLISHERS, GRID, ExpectationPages::publishers));
        }
        book.groups()
                .keySet()
                .forEach(group -> plans.add(PagePlan.of(address(group), GRID, page -> group(group, page))));
        return plans;
    }

    /** Links to the overview and to where need is great and data is thin; empty where nothing is expected. */
    public static List<LinkView> links(PageContext page) {
        ExpectationBook book = ExpectationBook.of(page.edition());
        return book.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(LinkView.internal(
                                        Words.of(page.say("expectations.heading")), page.href(INDEX))),
                                Stream.ofNullable(need(book, page)))
                        .toList();
    }

    static String address(Term group) {
        return FOLDER + group.id() + ".html";
    }

    static PageMeta.Crumb crumb(PageContext page) {
        return new PageMeta.Crumb(Words.of(page.say("expectations.heading")), INDEX);
    }

    /** The link to the grid of a group. */
    static LinkView link(Term group, PageContext page) {
        return LinkView.internal(page.words(group.label()), page.href(address(group)));
    }

    private static @Nullable LinkView need(ExpectationBook book, PageContext page) {
        return book.showsNeed()
                ? LinkView.internal(Words.of(page.say("expectations.need.heading")), page.href(NeedPage.ADDRESS))
                : null;
    }

    private static PageView index(PageContext page) {
        ExpectationBook book = ExpectationBook.of(page.edition());
        Words heading = Words.of(page.say("expectations.heading"));
        List<Expectation> all = book.ofPlaces();
        int places = book.groups().values().stream().mapToInt(List::size).sum();
        String intro = page.say(
                "expectations.intro",
                page.messages().count("expectations.count", all.size()),
                page.messages().count("expectations.places", places));
        return new ExpectationIndexView(
                page.frame(page.meta(INDEX, heading)
                        .describedAs(intro)
                        .under(List.of(new PageMeta.Crumb(Words.of(page.say("nav.coverage")), "coverage.html")))),
                heading,
                intro,
                all.isEmpty() ? null : summary(book, page),
                need(book, page),
                book.groups().keySet().stream().map(group -> link(group, page)).toList(),
                book.ofPublishers().isEmpty()
                        ? null
                        : LinkView.internal(Words.of(page.say("expectations.publishers")), page.href(PUBLISHERS)),
                Stream.concat(all.stream(), book.ofPublishers().stream())
                        .map(each -> new GridView.Column(page.words(each.title()), page.wordsOrNull(each.reason())))
                        .toList());
    }

    private static HeatView summary(ExpectationBook book, PageContext page) {
        List<Term> groups = List.copyOf(book.groups().keySet());
        List<HeatView.HeatRow> rows = new ArrayList<>();
        for (Expectation expectation : book.ofPlaces()) {
            List<HeatView.HeatCell> cells = groups.stream()
                    .map(group -> count(expectation, group, book, page))
                    .toList();
            rows.add(new HeatView.HeatRow(LinkView.none(page.words(expectation.title())), cells, ""));
        }
        return new HeatView(
                "expectations",
                page.say("expectations.summary"),
                Stream.of("none", "h1", "h2", "h4", "inapplicable")
                        .map(style -> new ChartView.KeyEntry(style, page.say("expectations.key." + style)))
                        .toList(),
                page.say("expectations.series"),
                groups.stream().map(group -> link(group, page)).toList(),
                rows,
                "",
                page.href(ExpectationFiles.GRID));
    }

    private static HeatView.HeatCell count(
            Expectation expectation, Term group, ExpectationBook book, PageContext page) {
        List<Expected> found = book.in(group, expectation);
        int all = found.size();
        int there = (int) found.stream()
                .filter(each -> each.state() == Expected.State.THERE)
                .count();
        String names = page.words(expectation.title()).text() + ", "
                + page.words(group.label()).text();
        if (all == 0) {
            return new HeatView.HeatCell(
                    "inapplicable", -1, "", page.say("expectations.key.inapplicable"), names, null);
        }
        String style = there == 0 ? "none" : there == all ? "h4" : 2 * there < all ? "h1" : "h2";
        String mark = page.say(
                "expectations.fraction",
                page.messages().number(there),
                page.messages().number(all));
        return new HeatView.HeatCell(style, there, mark, "", names, page.href(address(group)));
    }

    private static PageView group(Term group, PageContext page) {
        ExpectationBook book = ExpectationBook.of(page.edition());
        List<Expected> cells = book.ofPlaces().stream()
                .flatMap(each -> book.in(group, each).stream())
                .toList();
        Words label = page.words(group.label());
        Words heading = new Words(page.say("expectations.in", label.text()), label.lang());
        return grid(address(group), heading, cells, page.term(group), new Grids(page).of(group), page);
    }

    private static PageView publishers(PageContext page) {
        ExpectationBook book = ExpectationBook.of(page.edition());
        List<Expected> cells = book.ofPublishers().stream()
                .flatMap(each -> book.publishers(each).stream().map(publisher -> book.at(each, publisher)))
                .toList();
        Words heading = Words.of(page.say("expectations.publishers"));
        return grid(PUBLISHERS, heading, cells, null, new Grids(page).ofPublishers(), page);
    }

    private static PageView grid(
            String address,
            Words heading,
            List<Expected> cells,
            @Nullable LinkView place,
            List<GridView> grids,
            PageContext page) {
        long there = cells.stream()
                .filter(each -> each.state() == Expected.State.THERE)
                .count();
        String intro = page.say(
                "expectations.there",
                page.messages().number(there),
                page.messages().number(cells.size()));
        return new ExpectationGridView(
                page.frame(page.meta(address, heading).describedAs(intro).under(List.of(crumb(page)))),
                heading,
                intro,
                place,
                Stream.of(Expected.State.values())
                        .map(state -> new ExpectationGridView.State(
                                state.key(),
                                page.say("expected." + state.key()),
                                page.say("expected.means." + state.key())))
                        .toList(),
                grids,
                page.href(Frames.proposeAddress(Kind.of(Dataset.class))));
    }
}
