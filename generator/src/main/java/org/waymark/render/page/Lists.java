package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.render.PageMeta;
import org.waymark.render.Words;

/** What all paged lists have in common. */
final class Lists {

    private Lists() {}

    /** The title of one page of a list; no two pages of a site are called the same. */
    static Words title(Words heading, Paging paging, PageContext page) {
        return paging.isFirst()
                ? heading
                : new Words(page.say("pager.title", heading.text(), paging.number()), heading.lang());
    }

    /** The way to a page of a list; later pages lie below the first. */
    static List<PageMeta.Crumb> crumbs(Paging paging, Words heading, List<PageMeta.Crumb> above) {
        if (paging.isFirst()) {
            return above;
        }
        List<PageMeta.Crumb> crumbs = new ArrayList<>(above);
        crumbs.add(new PageMeta.Crumb(heading, paging.list()));
        return crumbs;
    }

    /** What a list holds, for search engines: its heading, how many, and in which catalogue. */
    static String description(Words heading, String counted, Paging paging, PageContext page) {
        return page.say(
                "list.description",
                heading.text(),
                page.messages().count(counted, paging.total()),
                page.words(page.catalogue().site().title()).text());
    }
}
