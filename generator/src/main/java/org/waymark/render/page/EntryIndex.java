package org.waymark.render.page;

import java.util.List;
import java.util.function.BiFunction;
import org.waymark.model.Entry;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.view.EntryItem;
import org.waymark.render.view.EntryListView;

/**
 * The list of all records of a kind. There is none where there are no such records.
 *
 * @param name the folder of their pages, which also names their messages
 * @param counted the message that counts them
 */
record EntryIndex(String name, String counted) {

    <E extends Entry> List<PagePlan> plan(
            List<E> all, BiFunction<E, PageContext, EntryItem> item, EditionContext edition) {
        if (all.isEmpty()) {
            return List.of();
        }
        return Paging.of(address(name), all.size(), edition.settings().pageSize()).stream()
                .map(paging -> PagePlan.of(paging.address(), "pages/entry-list.ftlh", page -> {
                    List<EntryItem> items = paging.slice(all).stream()
                            .map(entry -> item.apply(entry, page))
                            .toList();
                    return view(paging, items, page);
                }))
                .toList();
    }

    private PageView view(Paging paging, List<EntryItem> items, PageContext page) {
        Words heading = Words.of(page.say("nav." + name));
        Words intro = Words.of(page.say("intro." + name));
        PageMeta meta = page.meta(paging.address(), Lists.title(heading, paging, page))
                .describedAs(intro.text())
                .under(Lists.crumbs(paging, heading, List.of()));
        return new EntryListView(page.frame(meta), heading, null, intro, List.of(), counted, items, paging.pager(page));
    }

    /** All addresses that its pages can have. */
    List<String> addresses() {
        return Paging.addresses(address(name));
    }

    private static String address(String name) {
        return name + "/index.html";
    }

    /** The step of the way that leads to the list. */
    static PageMeta.Crumb crumb(String name, PageContext page) {
        return new PageMeta.Crumb(Words.of(page.say("nav." + name)), address(name));
    }
}
