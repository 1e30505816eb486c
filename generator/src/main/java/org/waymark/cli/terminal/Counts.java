package org.waymark.cli.terminal;

import java.util.Locale;

/** Numbers as people in Britain write them: {@code 1,234 files}. */
public final class Counts {

    private Counts() {}

    /** The number with its thousands apart, whatever the locale. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The number with a noun, which takes an {@code s} unless there is one. */
    public static String of(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
