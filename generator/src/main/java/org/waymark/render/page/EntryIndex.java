package org.waymark.render.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.model.Entry;
import org.waymark.render.PageMeta;
import org.waymark.render.Words;
import org.waymark.render.view.EntryItem;
import org.waymark.render.view.EntryListView;
import org.waymark.render.view.LinkGroup;

/**
 * The list of all records of a kind.
 *
 * @param name the folder of their pages, which also names their messages
 * @param counted the message that counts them
 */
record EntryIndex(String name, String counted) {

    /** Its pages; none where there are no such records. */
    <E extends Entry> List<PagePlan> plan(
            List<E> all, BiFunction<E, PageContext, EntryItem> item, EditionContext edition) {
        return all.isEmpty() ? List.of() : plan(all, item, page -> List.of(), edition);
    }

    /**
     * Its pages, of which there is one even where there are no such records.
     *
     * @param groups ways to choose among the records, on the first page
     */
    <E extends Entry> List<PagePlan> plan(
            List<E> all,
            BiFunction<E, PageContext, EntryItem> item,
            Function<PageContext, List<LinkGroup>> groups,
            EditionContext edition) {
        int size = edition.settings().pageSize();
        return ListPage.plan(address(name), all, size, "pages/entry-list.ftlh", (part, page) -> {
            Words heading = Words.of(page.say("nav." + name));
            Words intro = Words.of(page.say("intro." + name));
            return new EntryListView(
                    page.frame(part.meta(heading, heading, intro.text(), List.of(), page)),
                    heading,
                    null,
                    intro,
                    part.isFirst() ? groups.apply(page) : List.of(),
                    counted,
                    part.shown().stream().map(entry -> item.apply(entry, page)).toList(),
                    part.pager(page));
        });
    }

    /** All addresses that its pages can have. */
    List<String> addresses() {
        return ListPage.addresses(address(name));
    }

    private static String address(String name) {
        return name + "/index.html";
    }

    /** The step of the way that leads to the list. */
    static PageMeta.Crumb crumb(String name, PageContext page) {
        return new PageMeta.Crumb(Words.of(page.say("nav." + name)), address(name));
    }
}
