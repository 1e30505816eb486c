package org.waymark.site.render.markdown;

import java.util.Set;
import org.waymark.site.render.words.Html;
import org.waymark.text.PlainText;

/** Reads the beginning of safe markup as plain text. */
final class Excerpt {

    /** Elements within a line; between others there is a space. */
    private static final Set<String> INLINE =
            Set.of("a", "em", "strong", "b", "i", "code", "del", "s", "sup", "sub", "kbd", "abbr", "span", "bdi");

    private static final int LONGEST_SENTENCE = 300;

    /** What ends sooner is an abbreviation. */
    private static final int SHORTEST_SENTENCE = 20;

    private final String html;
    private final StringBuilder text;
    private int at;

    private Excerpt(String html, int limit) {
        this.html = html;
        this.text = new StringBuilder(limit + 64);
    }

    /** The beginning of the markup's text on one line, about {@code limit} code units long. */
    static String of(Html html, int limit) {
        Excerpt excerpt = new Excerpt(html.toString(), limit);
        // A little more than fits, to see whether a sentence ends there.
        while (excerpt.at < excerpt.html.length() && excerpt.text.length() <= limit + 3) {
            excerpt.step();
        }
        String text = excerpt.text.toString().strip();
        int sentence = text.length() <= limit ? -1 : lastSentence(text, limit);
        return sentence < 0 ? PlainText.shorten(text, limit) : text.substring(0, sentence);
    }

    /** The first sentence of the markup's text, cut if it is very long. */
    static String sentence(Html html) {
        String text = of(html, LONGEST_SENTENCE);
        for (int i = SHORTEST_SENTENCE; i < text.length() - 2; i++) {
            if (endsAt(text, i)) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }

    private static boolean endsAt(String text, int i) {
        return ".?!".indexOf(text.charAt(i)) >= 0
                && text.charAt(i + 1) == ' '
                && Character.isUpperCase(text.charAt(i + 2));
    }

    /** End of the last whole sentence that fits; -1 if little would be left. */
    private static int lastSentence(String text, int limit) {
        for (int i = Math.min(limit - 1, text.length() - 3); i > limit / 3; i--) {
            if (endsAt(text, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private void step() {
        char c = html.charAt(at);
        if (c == '<') {
            tag();
        } else if (c == '&') {
            entity();
        } else {
            append(c);
            at++;
        }
    }

    private void tag() {
        int end = html.indexOf('>', at);
        int start = html.startsWith("/", at + 1) ? at + 2 : at + 1;
        int stop = start;
        while (stop < html.length() && Character.isLetterOrDigit(html.charAt(stop))) {
            stop++;
        }
        if (!INLINE.contains(html.substring(start, stop))) {
            append(' ');
        }
        at = end < 0 ? html.length() : end + 1;
    }

    private void entity() {
        int end = html.indexOf(';', at);
        if (end < 0) {
            append('&');
            at++;
            return;
        }
        String name = html.substring(at + 1, end);
        switch (name) {
            case "lt" -> append('<');
            case "gt" -> append('>');
            case "amp" -> append('&');
            case "quot" -> append('"');
            default -> number(name);
        }
        at = end + 1;
    }

    private void number(String name) {
        try {
            text.appendCodePoint(Integer.parseInt(name.substring(1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            append(' '); // not an entity that the sanitiser writes
        }
    }

    private void append(char c) {
        if (!Character.isWhitespace(c)) {
            text.append(c);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
