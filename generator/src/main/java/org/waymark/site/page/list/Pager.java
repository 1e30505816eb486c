package org.waymark.site.page.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Links through a list on several pages.
 *
 * @param page this page's number, from 1
 * @param pages how many there are
 * @param total how many records the list has
 * @param first number of the first record on this page, from 1; 0 if there is none
 * @param last number of the last record on this page
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 * @param steps the first and last page and those near this page
 */
public record Pager(
        int page,
        int pages,
        long total,
        long first,
        long last,
        @Nullable String previous,
        @Nullable String next,
        List<Step> steps) {

    /**
     * A page of the list.
     *
     * @param page its number
     * @param href its address
     * @param afterGap whether pages are left out before it
     */
    public record Step(int page, String href, boolean afterGap) {}

    /** How many pages a list has; an empty list has one. */
    public static int pages(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    /**
     * Makes the links from one page of a list to the others.
     *
     * @param number the page's number, from 1
     * @param total how many records the list has
     * @param size the number of records on one page
     * @param address the address of each page by its number
     */
    public static Pager of(int number, int total, int size, IntFunction<String> address) {
        int pages = pages(total, size);
        return new Pager(
                number,
                pages,
                total,
                total == 0 ? 0 : (number - 1L) * size + 1,
                Math.min(total, (long) number * size),
                number == 1 ? null : address.apply(number - 1),
                number == pages ? null : address.apply(number + 1),
                steps(number, pages, address));
    }

    private static List<Step> steps(int number, int pages, IntFunction<String> address) {
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int step = 1; step <= pages; step++) {
            if (step == 1 || step == pages || Math.abs(step - number) <= 2) {
                steps.add(new Step(step, address.apply(step), step > before + 1));
                before = step;
            } else if (step > number + 2) {
                step = pages - 1;
            } else {
                step = Math.max(step, number - 3);
            }
        }
        return steps;
    }
}
