package org.waymark.site.render.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Levels for the headings of a text, in order, so that its outline continues that of the page and skips no level. */
final class Outline {

    private static final int BOTTOM = 6;

    private final int top;
    private final Deque<Integer> open = new ArrayDeque<>();

    /**
     * @param top the level of the highest heading, from 2 to 6
     */
    Outline(int top) {
        this.top = top;
    }

    /** The level of the next heading, from the level that its writer chose. */
    int level(int written) {
        while (!open.isEmpty() && open.getLast() >= written) {
            open.removeLast();
        }
        open.addLast(written);
        return Math.min(BOTTOM, top + open.size() - 1);
    }
}
