package org.waymark.catalogue.load;

import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;
import org.waymark.source.Location;
import org.waymark.text.nesting.TooComplex;

/** Tells the writers of Markdown when the pages will not read it as such, see {@link TooComplex}. */
final class MarkdownLimits {

    private static final String SHOWN = "Until then the text is shown as plain paragraphs, without its markup";

    private MarkdownLimits() {}

    /**
     * Reports what is too much in a text.
     *
     * @param key the field
     * @param at where the text starts
     */
    static void check(String key, String text, Location at, Findings findings) {
        TooComplex tangle = TooComplex.in(text);
        if (tangle != null && tangle.kind() != TooComplex.Kind.LENGTH) { // a text that long has a finding already
            findings.add(finding(key, tangle.kind(), place(text, tangle.offset(), at)));
        }
    }

    private static Finding finding(String key, TooComplex.Kind kind, Location at) {
        if (kind == TooComplex.Kind.DEPTH) {
            return Finding.of(
                    Code.TOO_DEEP,
                    at,
                    "'" + key + "' is nested more than " + TooComplex.DEEPEST + " levels deep",
                    "Put fewer lists, quotations or elements into each other. " + SHOWN);
        }
        if (kind == TooComplex.Kind.WORD) {
            return new Finding(
                    Code.TOO_COMPLEX,
                    Severity.WARNING,
                    at,
                    "'" + key + "' has a word of more than " + TooComplex.LONGEST_WORD + " characters",
                    "Shorten it, or link to where it is. " + SHOWN);
        }
        return new Finding(
                Code.TOO_COMPLEX,
                Severity.WARNING,
                at,
                "'" + key + "' has more than " + TooComplex.MOST_MARKERS
                        + " brackets, stars and other marks in one paragraph",
                "Put blank lines into it. " + SHOWN);
    }

    /** The text under a header begins in the first column, where no value of a key can, and has the lines of its file. */
    private static Location place(String text, int offset, Location at) {
        int lines =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return at.column() == 1 ? new Location(at.file(), at.line() + lines, 0) : at;
    }
}
