package org.waymark.browser;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with pages as a reader meets them, each fault with the address of its page. */
public final class PageFaults {

    /** WCAG 2.2 at level AA with all that it includes, and what axe calls best practices. */
    public static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What depends on colours alone. */
    public static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private PageFaults() {}

    /**
     * The barriers that axe finds on the page that is open: all of them by day, then those of {@link #COLOURS} in the
     * dark, because the scheme changes colours and nothing else.
     *
     * @param width of the screen in CSS pixels
     */
    public static List<String> barriers(Browser browser, int width) {
        List<String> barriers = new ArrayList<>();
        browser.read(Habits.screen(width));
        browser.barriers().forEach(barrier -> barriers.add(browser.address() + ": " + barrier));
        browser.read(Habits.screen(width).inTheDark());
        browser.barriers(COLOURS).forEach(barrier -> barriers.add(browser.address() + " in the dark: " + barrier));
        browser.read(Habits.screen(width));
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
