package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.render.view.Pager;

/**
 * One page of a list. The first has the list's own address {@code x.html}, the others {@code x/2.html} and so on.
 *
 * @param list address of the first page
 * @param number this page's number, from 1
 * @param total how many records the list has
 * @param size how many stand on one page
 */
record Paging(String list, int number, int total, int size) {

    /** All pages of a list; one even where the list is empty. */
    static List<Paging> of(String list, int total, int size) {
        int pages = Pager.pages(total, size);
        List<Paging> all = new ArrayList<>(pages);
        for (int number = 1; number <= pages; number++) {
            all.add(new Paging(list, number, total, size));
        }
        return all;
    }

    /** All addresses that the pages of a list can have. */
    static List<String> addresses(String list) {
        return List.of(list, withoutEnding(list) + "/");
    }

    private static String withoutEnding(String list) {
        return list.substring(0, list.length() - ".html".length());
    }

    /** Address of this page. */
    String address() {
        return address(number);
    }

    private String address(int page) {
        return page == 1 ? list : withoutEnding(list) + "/" + page + ".html";
    }

    boolean isFirst() {
        return number == 1;
    }

    /** The records of this page. */
    <T> List<T> slice(List<T> all) {
        return all.subList(from(), Math.min(total, number * size));
    }

    private int from() {
        return (number - 1) * size;
    }

    Pager pager(PageContext page) {
        return Pager.of(number, total, size, number -> page.href(address(number)));
    }
}
