package org.waymark.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Contributed text without the characters that no page should hold. */
public final class PlainText {

    /** How much of a single line of text is shown; longer is a mistake or an attack, and is cut with an ellipsis. */
    static final int LONGEST_LINE = 2_000;

    private static final Pattern RUNS = Pattern.compile("\\s+");

    private PlainText() {}

    /**
     * The text without explicit bidirectional controls (UAX #9, 2.1 to 2.4: U+202A to U+202E, U+2066 to U+2069), which
     * could reorder the text around it, without characters that HTML forbids (HTML, 13.1.4: controls, noncharacters)
     * and with half surrogate pairs replaced.
     */
    public static String clean(String text) {
        int first = firstUnwanted(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        int i = first;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0xd800 && c <= 0xdfff) {
                out.append('\ufffd');
            } else if (!unwanted(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** A single line: cleaned, runs of white space made one space, and not longer than {@value #LONGEST_LINE}. */
    public static String line(String text) {
        String clean = clean(text).strip();
        return shorten(hasRuns(clean) ? RUNS.matcher(clean).replaceAll(" ") : clean, LONGEST_LINE);
    }

    /** As {@link #line}; null for null. */
    public static @Nullable String lineOrNull(@Nullable String text) {
        return text == null ? null : line(text);
    }

    /** The text, or where it is longer than {@code limit} code units its beginning up to a word, with an ellipsis. */
    public static String shorten(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = text.lastIndexOf(' ', limit - 1);
        if (end < limit / 2) {
            end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        }
        int last = end;
        while (last > 0 && ",;:-–( ".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return text.substring(0, last) + "…";
    }

    private static boolean hasRuns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static int firstUnwanted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? unwanted(c) : c >= 0x7f && (unwanted(c) || Character.isSurrogate(c))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean unwanted(int c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c < 0xa0);
        boolean direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        boolean noncharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return control || direction || noncharacter;
    }
}
