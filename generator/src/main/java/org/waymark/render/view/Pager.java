package org.waymark.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through a list on several pages.
 *
 * @param page this page's number, from 1
 * @param pages how many there are
 * @param total how many records the list has
 * @param first number of the first record on this page, from 1; 0 where there is none
 * @param last number of the last record on this page
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 * @param steps the first and last page and those near this one
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
}
