package org.waymark.search.index;

/** Texts as one line of a search result. */
final class OneLine {

    private OneLine() {}

    /** The beginning of a text on one line, cut after a word. */
    static String beginning(String text, int limit) {
        String line = onOneLine(text).strip();
        if (line.length() <= limit) {
            return line;
        }
        int end = line.lastIndexOf(' ', limit - 1);
        if (end < limit / 2) {
            end = Character.isHighSurrogate(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
        }
        return line.substring(0, end) + "…";
    }

    private static String onOneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean spaced = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                out.append(c);
            } else if (!spaced) {
                out.append(' ');
            }
            spaced = space;
        }
        return out.toString();
    }
}
