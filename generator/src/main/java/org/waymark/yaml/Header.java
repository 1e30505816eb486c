package org.waymark.yaml;

import org.jspecify.annotations.Nullable;

/** Where the keys of a Markdown file begin and end, in UTF-16 code units. */
public record Header(int start, int end) {

    private static final String FENCE = "---";

    /** Null where there is none, or where it never ends. */
    public static @Nullable Header of(String text) {
        int at = 0;
        int start = -1;
        while (at < text.length()) {
            int next = text.indexOf('\n', at);
            int end = next < 0 ? text.length() : next;
            String line = text.substring(at, end).stripTrailing();
            if (start < 0 && !line.isBlank() && !line.equals(FENCE)) {
                return null;
            }
            if (start >= 0 && (line.equals(FENCE) || line.equals("..."))) {
                return new Header(start, at);
            }
            if (start < 0 && line.equals(FENCE)) {
                start = Math.min(end + 1, text.length());
            }
            at = end + 1;
        }
        return null;
    }
}
