package org.waymark.browser;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with pages as a reader meets them, each fault with the address of its page. */
public final class PageFaults {

    /** WCAG 2.2 at level AA with all that it includes, and what axe calls best practices. */
    public static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private PageFaults() {}

    /**
     * The barriers that axe finds.
     *
     * @param rules as for {@link Browser#barriers}
     */
    public static List<String> barriers(Browser browser, List<String> pages, Habits habits, List<String> rules) {
        browser.read(habits);
        List<String> barriers = new ArrayList<>();
        for (String path : pages) {
            browser.open(path);
            browser.barriers(rules).forEach(barrier -> barriers.add(path + ": " + barrier));
        }
        return barriers;
    }

    /** The pages that are wider than a screen, with their width, both in CSS pixels. */
    public static List<String> widerThan(Browser browser, List<String> pages, int width) {
        browser.read(Habits.screen(width));
        List<String> wide = new ArrayList<>();
        for (String path : pages) {
            browser.open(path);
            // What runs from right to left overflows to the left, which this counts as well.
            long found = (long) browser.ask("document.documentElement.scrollWidth");
            if (found > width) {
                wide.add(path + ": " + found);
            }
        }
        return wide;
    }
}
