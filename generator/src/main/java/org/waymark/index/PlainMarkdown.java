package org.waymark.index;

import java.util.regex.Pattern;

/** The words of a Markdown text. What is left of its markup does no harm: only words are looked at. */
final class PlainMarkdown {

    /** Longer texts are cut: nobody writes that much about a record, but someone may try. */
    private static final int LONGEST = 100_000;

    /** A link or picture keeps its text; its address and title go. Possessive, so that no text takes long. */
    private static final Pattern LINK = Pattern.compile("\\]\\([^()\\s]*+(?:\\s++[^()]*+)?+\\)");

    private static final Pattern ADDRESS = Pattern.compile("<?\\b(?:https?|ftp|mailto):[^\\s<>]*+>?");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*+>");
    /** Characters that mark up. */
    private static final String MARKS = "*_`#>|~[]\\";

    /** Characters that mark up at the beginning of a line. */
    private static final String RULES = "-+=";

    private static final boolean[] IS_MARK = new boolean[0x80];

    static {
        MARKS.chars().forEach(mark -> IS_MARK[mark] = true);
    }

    private PlainMarkdown() {}

    static String of(String markdown) {
        String text = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
        text = text.contains("](") ? LINK.matcher(text).replaceAll("]") : text;
        text = text.indexOf(':') >= 0 && hasAddress(text)
                ? ADDRESS.matcher(text).replaceAll(" ")
                : text;
        text = text.indexOf('<') >= 0 ? TAG.matcher(text).replaceAll(" ") : text;
        return isPlain(text) ? text : withoutMarks(text);
    }

    private static boolean hasAddress(String text) {
        return text.contains("http") || text.contains("ftp:") || text.contains("mailto:");
    }

    /** Whether nothing in it marks up, as in most texts. */
    private static boolean isPlain(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x80 && IS_MARK[c]) || (begins && endOfRule(text, i) > i)) {
                return false;
            }
            begins = c == '\n';
        }
        return true;
    }

    private static String withoutMarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            int end = begins ? endOfRule(text, i) : i;
            begins = false;
            if (end > i) {
                i = end - 1;
                continue;
            }
            char c = text.charAt(i);
            boolean picture = c == '!' && i + 1 < text.length() && text.charAt(i + 1) == '[';
            if (!picture && MARKS.indexOf(c) < 0) {
                out.append(c);
            }
            begins = c == '\n';
        }
        return out.toString();
    }

    /** Where the mark of a list or a line of hyphens ends that begins here, with the spaces around it. */
    private static int endOfRule(String text, int from) {
        int marks = skip(text, from, " \t");
        int end = skip(text, marks, RULES);
        return end > marks ? skip(text, end, " \t") : from;
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The beginning of a text on one line, of at most so many UTF-16 code units, cut after a word. */
    static String beginning(String markdown, int limit) {
        int enough = Math.min(markdown.length(), limit * 4);
        String line = onOneLine(of(markdown.substring(0, enough))).strip();
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
