package org.waymark.render.page;

import java.util.List;
import java.util.function.BiFunction;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.view.EntryItem;
import org.waymark.render.view.EntryListView;

/**
 * The list of all records of a kind.
 *
 * @param kind the kind, whose path also names its messages: {@code nav.questions}, {@code questions.count} and so on
 * @param evenIfEmpty whether there is a list where there are no such records
 */
record EntryIndex(Kind<?> kind, boolean evenIfEmpty) {

    <E extends Entry> List<PagePlan> plan(
            List<E> all, BiFunction<E, PageContext, EntryItem> item, EditionContext edition) {
        if (all.isEmpty() && !evenIfEmpty) {
            return List.of();
        }
        return Paging.of(kind.listAddress(), all.size(), edition.settings().pageSize()).stream()
                .map(paging -> PagePlan.of(paging.address(), "pages/entry-list.ftlh", page -> {
                    List<EntryItem> items = paging.slice(all).stream()
                            .map(entry -> item.apply(entry, page))
                            .toList();
                    return view(paging, items, page);
                }))
                .toList();
    }

    private PageView view(Paging paging, List<EntryItem> items, PageContext page) {
        Words heading = Words.of(page.say("nav." + kind.path()));
        Words intro = Words.of(page.say("intro." + kind.path()));
        PageMeta meta = page.meta(paging.address(), Lists.title(heading, paging, page))
                .describedAs(intro.text())
                .under(Lists.crumbs(paging, heading, List.of()));
        String counted = kind.path() + ".count";
        return new EntryListView(page.frame(meta), heading, null, intro, List.of(), counted, items, paging.pager(page));
    }

    /** All addresses that its pages can have. */
    List<String> addresses() {
        return Paging.addresses(kind.listAddress());
    }

    /** The step of the way that leads to the list. */
    static PageMeta.Crumb crumb(Kind<?> kind, PageContext page) {
        return new PageMeta.Crumb(Words.of(page.say("nav." + kind.path())), kind.listAddress());
    }
}
