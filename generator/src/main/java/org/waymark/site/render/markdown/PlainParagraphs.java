package org.waymark.site.render.markdown;

import org.waymark.site.render.words.Html;

/** Text without markup as HTML: blank lines separate paragraphs. */
final class PlainParagraphs {

    private PlainParagraphs() {}

    /**
     * Whether Markdown would turn this text into paragraphs of the same characters, so that it need not be parsed.
     * Returns false if in doubt.
     */
    static boolean hasNoMarkup(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (i > 0 && text.charAt(i - 1) == ' ') {
                    return false; // could be a hard line break
                }
                lineStart = true;
            } else if (lineStart ? !isLetter(c) : !isPlain(text, i, c)) {
                return false;
            } else {
                lineStart = false;
            }
        }
        return true;
    }

    /** A line that starts with a letter is not a list, heading, quotation, code or table. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isPlain(String text, int at, char c) {
        return switch (c) {
            case ' ', ',', ';', '(', ')', '%', '?', '\'', '’', '‘', '“', '”', '–', '—', '…', '£', '€' -> true;
            // Addresses would become links.
            case '.' -> !text.regionMatches(true, at - 3, "www", 0, 3);
            case ':' -> at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n';
            case '/' -> !text.startsWith("//", at);
            case '-' -> !text.startsWith("--", at);
            default -> isLetter(c) || (c >= '0' && c <= '9') || isCommonLetter(c);
        };
    }

    private static boolean isCommonLetter(char c) {
        return c >= 0xc0 && c < 0x250 && c != '×' && c != '÷';
    }

    /** The cleaned text in paragraphs. Adjacent lines stay in one paragraph. */
    static Html html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        boolean open = false;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end;
            String line = text.substring(at, next).strip();
            at = next + 1;
            if (line.isEmpty()) {
                out.append(open ? "</p>\n" : "");
                open = false;
            } else {
                out.append(open ? "\n" : "<p>").append(Html.escaped(line));
                open = true;
            }
        }
        return Html.trusted(out.append(open ? "</p>" : "").toString().strip());
    }
}
