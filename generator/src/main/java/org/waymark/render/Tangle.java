package org.waymark.render;

/**
 * Tells text that no person wrote: so long, so deeply nested or so full of markers that parsing it would take time out
 * of proportion. A Markdown parser looks back through open brackets, emphasis and quotations; a page has tens of
 * them in a paragraph, an attack has thousands.
 */
final class Tangle {

    /** Code units; longer texts are shown as plain paragraphs. */
    static final int LONGEST = 300_000;

    /** Brackets, stars and their like between two blank lines. */
    static final int MOST_MARKERS = 4_000;

    /** Quotation marks, list bullets or indents at the start of one line. */
    static final int DEEPEST = 24;

    /** Code units between two spaces; the search for bare links goes back over each word. */
    static final int LONGEST_WORD = 2_000;

    private Tangle() {}

    static boolean isTooMuch(String text) {
        if (text.length() > LONGEST) {
            return true;
        }
        int markers = 0;
        int lead = 0;
        int word = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word = Character.isWhitespace(c) ? 0 : word + 1;
            if (c == '\n') {
                markers = atStart ? 0 : markers;
                lead = 0;
                atStart = true;
            } else if (atStart && c != ' ' && c != '\t' && c != '\r') {
                lead += ">-+*".indexOf(c) >= 0 ? 1 : 0;
                atStart = ">-+*".indexOf(c) >= 0;
                markers++;
            } else {
                markers += "[]*_`<!~&\\|".indexOf(c) >= 0 ? 1 : 0;
            }
            if (markers > MOST_MARKERS || word > LONGEST_WORD || (lead > DEEPEST && !isRule(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** A thematic break may be as long as it likes. */
    private static boolean isRule(String text, int at) {
        char c = text.charAt(at);
        return c != '>' && at > 0 && text.charAt(at - 1) == c;
    }
}
