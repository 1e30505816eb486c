package org.waymark.site.page.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.GapShelf;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Gap;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.page.record.EntryIndex;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.page.record.EntryListView;
import org.waymark.site.page.unknown.UnknownPages;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** The gap reports: all of them, and by kind, status, theme and population. */
public final class GapListPages implements PageType {

    /** The page that counts them, which is a page about the catalogue. */
    public static final String FIGURES = "coverage/gaps.html";

    private static final EntryIndex INDEX = new EntryIndex(Kind.of(Gap.class));

    private static final ListFilterView.Ways FILTER = new ListFilterView.Ways(
            List.of("status", "place", "owner"), List.of("evidence-", "evidence-first+", "waiting-"));

    private static List<Term> one(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(INDEX.addresses().stream(), GapShelf.folders().stream())
                .toList();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<Gap> all = edition.sorted(edition.catalogue().all(Gap.class));
        List<GapShelf> shelves = GapShelf.of(all, edition.catalogue());
        List<PagePlan> plans =
                new ArrayList<>(INDEX.plan(all, GapListPages::item, page -> groups(shelves, page), FILTER, edition));
        for (GapShelf shelf : shelves) {
            plans.addAll(ListPage.plan(
                    shelf.address(),
                    shelf.gaps(),
                    edition.settings().pageSize(),
                    "pages/entry-list.ftlh",
                    (part, page) -> list(part, shelf, page)));
        }
        return plans;
    }

    /** The list of the reports with this term. */
    static LinkView link(String way, Term term, PageContext page) {
        Words label = page.words(term.label());
        return term.listed() ? LinkView.internal(label, page.href(GapShelf.address(way, term))) : LinkView.none(label);
    }

    private static List<LinkGroup> groups(List<GapShelf> shelves, PageContext page) {
        List<LinkGroup> groups = new ArrayList<>();
        CountedLink unknowns = UnknownPages.overview(page);
        if (unknowns != null) {
            groups.add(new LinkGroup("unknowns", page.say("unknowns.owners"), List.of(unknowns)));
        }
        if (!shelves.isEmpty()) {
            LinkView figures = LinkView.internal(Words.of(page.say("gaps.figures")), page.href(FIGURES));
            int open = OpenGaps.of(page.catalogue().all(Gap.class)).size();
            groups.add(new LinkGroup(
                    "figures", page.say("gaps.together"), List.of(new CountedLink(figures, open, List.of()))));
        }
        for (String way : GapShelf.ways()) {
            List<CountedLink> links = shelves.stream()
                    .filter(shelf -> shelf.way().equals(way))
                    .map(shelf -> new CountedLink(
                            link(way, shelf.term(), page), shelf.gaps().size(), List.of()))
                    .toList();
            if (!links.isEmpty()) {
                groups.add(new LinkGroup(way, page.say("gaps.by." + way), links));
            }
        }
        return groups;
    }

    private static PageView list(ListPage<Gap> part, GapShelf shelf, PageContext page) {
        Words heading = page.words(shelf.term().label());
        String kicker = page.say("gaps.with." + shelf.way());
        Words title = new Words(kicker + ": " + heading.text(), heading.lang());
        List<PageMeta.Crumb> above = List.of(EntryIndex.crumb(Kind.of(Gap.class), page));
        return new EntryListView(
                page.frame(part.meta(heading, title, part.description(title, "gaps.count", page), above, page)),
                heading,
                kicker,
                part.isFirst() ? page.wordsOrNull(shelf.term().definition()) : null,
                List.of(),
                "gaps.count",
                ListFilterView.of(part, gap -> item(gap, page).marks(), FILTER, page),
                part.shown().stream().map(gap -> item(gap, page)).toList(),
                part.pager(page));
    }

    /** A gap report as lists show it. */
    public static EntryItem item(Gap gap, PageContext page) {
        return new EntryItem(page.entry(gap), page.summary(gap.statement(), 180), state(gap, page), marks(gap, page));
    }

    /** Its status, who could close it, and how many questions wait for it. */
    public static List<Html> state(Gap gap, PageContext page) {
        List<Html> facts = new ArrayList<>();
        Term status = gap.status();
        if (status != null) {
            Moment since = page.moment(gap.statusSince());
            Html label = page.words(status.label()).html();
            facts.add(since == null ? label : page.messages().html("gap.since", label, since.html()));
        }
        if (OpenGaps.isOpen(gap)) {
            List<LinkView> owners = page.references(gap.couldClose());
            if (!owners.isEmpty()) {
                Html first = owners.get(0).label().html();
                facts.add(
                        page.messages().html(owners.size() > 1 ? "gap.owners" : "gap.owner", first, owners.size() - 1));
            }
            int waiting = OpenGaps.waiting(gap, page.catalogue());
            if (waiting > 0) {
                facts.add(Html.escape(page.messages().count("gap.waiting", waiting)));
            }
        }
        return facts;
    }

    private static List<ListFilterView.Mark> marks(Gap gap, PageContext page) {
        String evidenced = Objects.toString(OpenGaps.evidenced(gap), "");
        return List.of(
                ListFilterView.Mark.of("status", one(gap.status()), page),
                ListFilterView.Mark.of("place", gap.places(), page),
                ListFilterView.Mark.of(
                        "owner",
                        page.references(gap.couldClose()).stream()
                                .map(owner -> owner.label().text())
                                .toList()),
                new ListFilterView.Mark("evidence", evidenced),
                new ListFilterView.Mark("evidence-first", evidenced),
                new ListFilterView.Mark("waiting", Integer.toString(OpenGaps.waiting(gap, page.catalogue()))));
    }
}
