package org.waymark.text.nesting;

/**
 * How many lists, quotations and footnotes are open at each line, by the rules that decide which block a line belongs to
 * (CommonMark 0.31.2, section 5 and appendix "A parsing strategy"). Code in fences is read like any other text, so that the
 * depth may come out too large there, and never too small.
 */
final class BlockDepth {

    private static final int TAB = 4;

    /** In place of a column: a quotation. */
    private static final int QUOTATION = -1;

    private final String text;

    /** Of each open block the columns by which a line must be indented to belong to it, from the block around it. */
    private final int[] open = new int[TooComplex.DEEPEST + 1];

    private int depth;
    private int opened;
    private int at;
    private int column;
    private boolean blank;

    BlockDepth(String text) {
        this.text = text;
    }

    /** How many blocks are open. */
    int depth() {
        return depth;
    }

    /** How many blocks the line opened. */
    int opened() {
        return opened;
    }

    /** Whether the line begins another block than the one before. */
    boolean startsBlock() {
        return blank || opened > 0;
    }

    /** Whether nothing is on the line. */
    boolean isBlank() {
        return blank;
    }

    /**
     * Reads the start of a line.
     *
     * @param start where the line starts
     * @return where its content starts, behind the marks of lists and quotations; where the line ends at the latest
     */
    int line(int start) {
        at = start;
        column = 0;
        opened = 0;
        int matched = 0;
        while (matched < depth && continues(open[matched])) {
            matched++;
        }
        blank = isEnd(afterSpace());
        if (blank) {
            return at; // quotations end here and lists do not; both may be taken for open
        }
        int before = depth;
        depth = matched;
        while (depth <= TooComplex.DEEPEST && opens()) {
            opened++;
        }
        if (opened == 0) {
            depth = before; // perhaps a line that goes on with a paragraph of a deeper block
        }
        return at;
    }

    private boolean continues(int indent) {
        int content = afterSpace();
        if (indent == QUOTATION) {
            boolean quoted = content < text.length() && text.charAt(content) == '>' && width(content) < TAB;
            if (quoted) {
                advance(content + 1);
                skipSpace(1);
            }
            return quoted;
        }
        if (isEnd(content)) {
            return true;
        }
        if (width(content) < indent) {
            return false;
        }
        skipSpace(indent);
        return true;
    }

    private boolean opens() {
        int mark = afterSpace();
        if (isEnd(mark) || width(mark) >= TAB || isRule(mark)) {
            return false;
        }
        if (text.charAt(mark) == '>') {
            advance(mark + 1);
            skipSpace(1);
            open[depth++] = QUOTATION;
            return true;
        }
        int note = endOfFootnoteMark(mark);
        if (note > 0) {
            advance(note);
            open[depth++] = TAB;
            return true;
        }
        int end = endOfBullet(mark);
        if (end < 0) {
            return false;
        }
        int indent = width(mark) + end - mark;
        advance(end);
        int spaces = width(afterSpace());
        boolean code = spaces > TAB || isEnd(afterSpace());
        int own = code ? Math.min(1, spaces) : spaces;
        skipSpace(own);
        open[depth++] = indent + Math.max(1, own);
        return true;
    }

    /** Where the mark {@code [^name]:} of a footnote that is here ends, or -1 where there is none. */
    private int endOfFootnoteMark(int mark) {
        if (!text.startsWith("[^", mark)) {
            return -1;
        }
        int end = mark + 2;
        while (!isEnd(end) && text.charAt(end) != ']') {
            end++;
        }
        return text.startsWith("]:", end) ? end + 2 : -1;
    }

    /** Where the mark of a list item that is here ends, or -1 where there is none. */
    private int endOfBullet(int mark) {
        int end = mark;
        if ("-+*".indexOf(text.charAt(mark)) >= 0) {
            end++;
        } else {
            while (end < text.length() && end - mark < 9 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            boolean number = end > mark && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
            end = number ? end + 1 : mark;
        }
        boolean spaced = isEnd(end) || text.charAt(end) == ' ' || text.charAt(end) == '\t';
        return end > mark && spaced ? end : -1;
    }

    /** Whether the rest of the line is a thematic break, which may be as long as it likes. */
    private boolean isRule(int mark) {
        char c = text.charAt(mark);
        int marks = 0;
        for (int i = mark; "-*_".indexOf(c) >= 0 && !isEnd(i); i++) {
            char each = text.charAt(i);
            if (each != c && each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
            marks += each == c ? 1 : 0;
        }
        return marks >= 3;
    }

    private boolean isEnd(int index) {
        return index >= text.length() || text.charAt(index) == '\n';
    }

    private int afterSpace() {
        int index = at;
        while (index < text.length() && " \t\r".indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }

    /** Columns from here to there, all of them spaces and tabs. */
    private int width(int to) {
        int end = column;
        for (int i = at; i < to; i++) {
            end = text.charAt(i) == '\t' ? end + TAB - end % TAB : end + 1;
        }
        return end - column;
    }

    private void advance(int to) {
        column += width(to);
        at = to;
    }

    /** Goes over this many columns of spaces and tabs, as far as there are; part of a tab counts as all of it. */
    private void skipSpace(int columns) {
        int end = column + columns;
        while (column < end && at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
            advance(at + 1);
        }
    }
}
