package org.waymark.browser;

/**
 * How somebody reads.
 *
 * @param width how wide the window is, in CSS pixels
 * @param dark whether the reader prefers dark pages
 * @param forcedColours whether the reader's own few colours replace those of the page
 * @param print whether the page is seen as it would be printed
 * @param script whether JavaScript runs
 */
public record Habits(int width, boolean dark, boolean forcedColours, boolean print, boolean script) {

    /** A bright screen of this width, and all else as browsers come. */
    public static Habits screen(int width) {
        return new Habits(width, false, false, false, true);
    }

    /** The same in the dark. */
    public Habits inTheDark() {
        return new Habits(width, true, forcedColours, print, script);
    }

    /** The same in the reader's own colours. */
    public Habits inForcedColours() {
        return new Habits(width, dark, true, print, script);
    }

    /** The same on paper. */
    public Habits onPaper() {
        return new Habits(width, dark, forcedColours, true, script);
    }

    /** The same without JavaScript. */
    public Habits withoutScript() {
        return new Habits(width, dark, forcedColours, print, false);
    }
}
