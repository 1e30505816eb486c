package org.waymark.site.page.record;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.words.Words;

/**
 * The list of all records of a kind.
 *
 * @param kind the kind, whose path also names its messages: {@code nav.questions}, {@code questions.count} and so on
 */
public record EntryIndex(Kind<?> kind) {

    /** Its pages; none if there are no such records. */
    public <E extends Entry> List<PagePlan> plan(
            List<E> all, BiFunction<E, PageContext, EntryItem> item, EditionContext edition) {
        return all.isEmpty() ? List.of() : plan(all, item, page -> List.of(), ListFilterView.Ways.NONE, edition);
    }

    /**
     * Its pages; one even if there are no such records.
     *
     * @param groups links to filter the records, on the first page
     * @param ways what they can be narrowed and sorted by
     */
    public <E extends Entry> List<PagePlan> plan(
            List<E> all,
            BiFunction<E, PageContext, EntryItem> item,
            Function<PageContext, List<LinkGroup>> groups,
            ListFilterView.Ways ways,
            EditionContext edition) {
        int size = edition.settings().pageSize();
        return ListPage.plan(kind.listAddress(), all, size, "pages/entry-list.ftlh", (part, page) -> {
            Words heading = Words.of(page.say("nav." + kind.path()));
            Words intro = Words.of(page.say("intro." + kind.path()));
            return new EntryListView(
                    page.frame(part.meta(heading, heading, intro.text(), List.of(), page)),
                    heading,
                    null,
                    intro,
                    part.isFirst() ? groups.apply(page) : List.of(),
                    kind.path() + ".count",
                    ListFilterView.of(part, entry -> item.apply(entry, page).marks(), ways, page),
                    part.shown().stream().map(entry -> item.apply(entry, page)).toList(),
                    part.pager(page));
        });
    }

    /** All addresses that its pages can have. */
    public List<String> addresses() {
        return ListPage.addresses(kind.listAddress());
    }

    /** The breadcrumb for the list. */
    public static PageMeta.Crumb crumb(Kind<?> kind, PageContext page) {
        return new PageMeta.Crumb(Words.of(page.say("nav." + kind.path())), kind.listAddress());
    }
}
