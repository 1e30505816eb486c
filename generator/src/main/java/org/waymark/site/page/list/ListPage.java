package org.waymark.site.page.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * One page of a list. The first has the list's own address {@code x.html}, the others {@code x/2.html} and so on.
 *
 * @param list address of the first page
 * @param all everything in the whole list
 * @param number this page's number, from 1
 * @param size how many one page shows
 */
public record ListPage<T>(String list, List<T> all, int number, int size) {

    /** Plans all pages of a list; an empty list has one page. */
    public static <T> List<PagePlan> plan(
            String list, List<T> all, int size, String template, BiFunction<ListPage<T>, PageContext, PageView> view) {
        List<PagePlan> plans = new ArrayList<>();
        for (int number = 1; number <= Pager.pages(all.size(), size); number++) {
            ListPage<T> part = new ListPage<>(list, all, number, size);
            plans.add(PagePlan.of(part.address(number), template, page -> view.apply(part, page)));
        }
        return plans;
    }

    /** All addresses that the pages of a list can have. */
    public static List<String> addresses(String list) {
        return List.of(list, withoutEnding(list) + "/");
    }

    private static String withoutEnding(String list) {
        return list.substring(0, list.length() - ".html".length());
    }

    private String address(int page) {
        return page == 1 ? list : withoutEnding(list) + "/" + page + ".html";
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Addresses of the other pages, as the first refers to them. */
    List<String> rest(PageContext page) {
        return IntStream.rangeClosed(2, Pager.pages(all.size(), size))
                .mapToObj(each -> page.href(address(each)))
                .toList();
    }

    /** What this page shows. */
    public List<T> shown() {
        return all.subList((number - 1) * size, Math.min(all.size(), number * size));
    }

    /** Links from this page to the others. */
    public Pager pager(PageContext page) {
        return Pager.of(number, all.size(), size, other -> page.href(address(other)));
    }

    /**
     * What the frame needs. No two pages of a site have the same title; later pages are below the first in the
     * breadcrumbs.
     *
     * @param heading of the list
     * @param title of its first page
     * @param above the way to the list
     */
    public PageMeta meta(Words heading, Words title, String description, List<PageMeta.Crumb> above, PageContext page) {
        if (isFirst()) {
            return page.meta(list, title).describedAs(description).under(above);
        }
        List<PageMeta.Crumb> crumbs = new ArrayList<>(above);
        crumbs.add(new PageMeta.Crumb(heading, list));
        Words numbered = new Words(page.say("pager.title", title.text(), number), title.lang());
        return page.meta(address(number), numbered).describedAs(description).under(crumbs);
    }

    /** A description of the list for search engines: its title, its size and its catalogue. */
    public String description(Words title, String counted, PageContext page) {
        return page.say(
                "list.description",
                title.text(),
                page.messages().count(counted, all.size()),
                page.words(page.catalogue().site().title()).text());
    }
}
