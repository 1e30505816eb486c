package org.waymark.text.nesting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * How deeply emphasis and brackets are nested in each paragraph, and elements of HTML in the whole text. Only what closes
 * again counts, but for elements, which stay open. Code between backticks is read like any other text, so that the depth may
 * come out too large there.
 */
final class InlineDepth {

    /** Elements that hold others and have to be closed; the sanitiser lets no other through that can be nested. */
    private static final Set<String> ELEMENTS = Set.of("""
            a abbr b blockquote cite code del details div dl em font i ins kbd mark ol pre q s section small span
            strong sub sup table u ul
            """.split("\\s+"));

    private static final int LONGEST_NAME = 10;

    private final String text;
    private final Deque<String> elements = new ArrayDeque<>();
    private final char[] open = new char[TooComplex.MOST_MARKERS + 1];

    /** For each open mark how deep the marks are that opened and closed behind it. */
    private final int[] within = new int[open.length];

    private final int[] count = new int[0x80];
    private int size;
    private int deepest;

    InlineDepth(String text) {
        this.text = text;
    }

    /** The depth of what has closed in the paragraph so far, or that of the open elements. */
    int depth() {
        return Math.max(deepest, elements.size());
    }

    /** Forgets what is open in the paragraph. */
    void startParagraph() {
        size = 0;
        deepest = 0;
        java.util.Arrays.fill(count, 0);
    }

    /** Reads a marker, and says how long it is. */
    int marker(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '[' -> open(c);
            case ']' -> close('[');
            case '<' -> tag(at);
            case '*', '_', '~' -> {
                return emphasis(at, c);
            }
            default -> {}
        }
        return 1;
    }

    private int emphasis(int at, char c) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == c && end - at < TooComplex.MOST_MARKERS) {
            end++;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean inWord = c == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        for (int i = at; i < end && !inWord; i++) {
            if (!Character.isWhitespace(before) && count[c] > 0) {
                close(c);
            } else if (!Character.isWhitespace(after)) {
                open(c);
            }
        }
        return end - at;
    }

    private void open(char c) {
        if (size < open.length) {
            open[size] = c;
            within[size++] = 0;
            count[c]++;
        }
    }

    /** Closes the nearest that is open, and with it all that opened since. */
    private void close(char c) {
        int inner = 0;
        while (count[c] > 0) {
            char top = open[--size];
            count[top]--;
            inner = Math.max(inner, within[size]);
            if (top == c) {
                inner++;
                deepest = Math.max(deepest, inner);
                if (size > 0) {
                    within[size - 1] = Math.max(within[size - 1], inner);
                }
                return;
            }
        }
    }

    private void tag(int at) {
        boolean closes = text.startsWith("/", at + 1);
        int start = closes ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
        if (!ELEMENTS.contains(name)) {
            return;
        }
        if (!closes) {
            elements.push(name);
        } else if (elements.contains(name)) {
            while (!elements.pop().equals(name)) {
                // what opened within it and did not close ends here too
            }
        }
    }
}
