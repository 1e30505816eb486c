package org.waymark.text.nesting;

import org.jspecify.annotations.Nullable;

/**
 * Why a text is not read as Markdown: it is so long, so deeply nested or so full of markers that parsing it would take time
 * or stack out of proportion. A Markdown parser looks back through open brackets, emphasis and quotations and calls itself
 * for each level; a page has tens of them, an attack has thousands.
 *
 * @param kind what there is too much of
 * @param offset where, in code units from the start of the text
 */
public record TooComplex(Kind kind, int offset) {

    /** Code units that are read as Markdown. */
    public static final int LONGEST = 300_000;

    /** Lists in lists, quotations in quotations, emphasis in emphasis, brackets in brackets, elements in elements. */
    public static final int DEEPEST = 64;

    /** Brackets, stars and their like between two blank lines, and lines and bare links. */
    public static final int MOST_MARKERS = 4_000;

    /** Code units between two spaces; the search for bare links goes back over each word. */
    public static final int LONGEST_WORD = 2_000;

    /** What there can be too much of. */
    public enum Kind {
        /** The text is too long. */
        LENGTH,
        /** It is nested too deeply. */
        DEPTH,
        /** There are too many markers in one paragraph. */
        MARKERS,
        /** A word is too long. */
        WORD
    }

    private static final String MARKERS = "[]*_`<!~&\\|:@";
    private static final boolean[] IS_MARKER = new boolean[0x80];

    static {
        MARKERS.chars().forEach(c -> IS_MARKER[c] = true);
    }

    /** What is too much in a text, whichever comes first; null where it can be read as Markdown. Takes linear time. */
    public static @Nullable TooComplex in(String text) {
        if (text.length() > LONGEST) {
            return new TooComplex(Kind.LENGTH, LONGEST);
        }
        BlockDepth blocks = new BlockDepth(text);
        InlineDepth inlines = new InlineDepth(text);
        int markers = 0;
        int start = 0;
        while (start < text.length()) {
            int content = blocks.line(start);
            if (blocks.depth() > DEEPEST) {
                return new TooComplex(Kind.DEPTH, start);
            }
            if (blocks.startsBlock()) {
                inlines.startParagraph();
            }
            markers = blocks.isBlank() ? 0 : markers + 1 + blocks.opened();
            int word = 0;
            int at = content;
            while (at < text.length() && text.charAt(at) != '\n') {
                char c = text.charAt(at);
                word = Character.isWhitespace(c) ? 0 : word + 1;
                int length = 1;
                if (c < 0x80 && IS_MARKER[c]) {
                    length = inlines.marker(at);
                    markers += length;
                } else if (c == 'w' && text.startsWith("www.", at)) {
                    markers++;
                }
                if (word + length - 1 > LONGEST_WORD) {
                    return new TooComplex(Kind.WORD, at);
                }
                if (inlines.depth() > DEEPEST) {
                    return new TooComplex(Kind.DEPTH, at);
                }
                if (markers > MOST_MARKERS) {
                    return new TooComplex(Kind.MARKERS, at);
                }
                word += length - 1;
                at += length;
            }
            start = at + 1;
        }
        return null;
    }
}
