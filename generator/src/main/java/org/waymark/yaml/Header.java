package org.waymark.yaml;

import org.jspecify.annotations.Nullable;
import org.waymark.text.Lines;

/**
 * Where the keys of a record are in the text of its file, in UTF-16 code units.
 *
 * @param start where they begin
 * @param end where the line {@code ---} or {@code ...} below them begins
 * @param body where the text below that line begins
 */
public record Header(int start, int end, int body) {

    private static final String FENCE = "---";

    /**
     * The keys of a file with line feeds only.
     *
     * @param markdown whether the keys are between two lines {@code ---}, as Jekyll has it; otherwise they are all of it
     * @return null where there is no header, or where it never ends
     */
    public static @Nullable Header of(String text, boolean markdown) {
        if (!markdown) {
            return new Header(0, text.length(), text.length());
        }
        int start = start(text);
        int next;
        for (int at = start; at >= 0 && at < text.length(); at = next) {
            int end = lineEnd(text, at);
            next = Math.min(end + 1, text.length());
            String line = text.substring(at, end).stripTrailing();
            if (line.equals(FENCE) || line.equals("...")) {
                return new Header(start, at, next);
            }
        }
        return null;
    }

    /** Where the keys of a header begin, even if it does not end; -1 if the text does not begin with one. */
    static int start(String text) {
        int at = firstLine(text, 0);
        int end = lineEnd(text, at);
        return text.substring(at, end).stripTrailing().equals(FENCE) ? Math.min(end + 1, text.length()) : -1;
    }

    /** Where the first line that is not blank begins. */
    static int firstLine(String text, int from) {
        int at = from;
        int end = lineEnd(text, at);
        while (end < text.length() && text.substring(at, end).isBlank()) {
            at = end + 1;
            end = lineEnd(text, at);
        }
        return at;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** How many lines come before the keys. */
    public int linesBefore(String text) {
        return Lines.number(text, start) - 1;
    }

    /** The text with other keys. */
    public String with(String keys, String text) {
        return text.substring(0, start) + keys + text.substring(end);
    }

    /** The keys. */
    public String keys(String text) {
        return text.substring(start, end);
    }
}
