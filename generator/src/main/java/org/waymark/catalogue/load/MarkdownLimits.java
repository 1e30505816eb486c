package org.waymark.catalogue.load;

import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;
import org.waymark.source.Location;
import org.waymark.text.nesting.TooComplex;

/** Reports Markdown that is too complex to be shown as Markdown, see {@link TooComplex}. */
final class MarkdownLimits {

    private static final String SHOWN = "Until then the text is shown without formatting";

    private MarkdownLimits() {}

    /**
     * Reports what is too complex in a text.
     *
     * @param key the field
     * @param at where the text starts
     */
    static void check(String key, String text, Location at, Findings findings) {
        TooComplex tangle = TooComplex.in(text);
        if (tangle != null
                && tangle.kind() != TooComplex.Kind.LENGTH) { // the length of the text has been reported already
            findings.add(finding(key, tangle.kind(), place(text, tangle.offset(), at)));
        }
    }

    private static Finding finding(String key, TooComplex.Kind kind, Location at) {
        if (kind == TooComplex.Kind.DEPTH) {
            return Finding.of(
                    Code.TOO_DEEP,
                    at,
                    "'" + key + "' is nested more than " + TooComplex.DEEPEST + " levels deep",
                    "Use fewer lists, quotations or elements inside each other. " + SHOWN);
        }
        if (kind == TooComplex.Kind.WORD) {
            return new Finding(
                    Code.TOO_COMPLEX,
                    Severity.WARNING,
                    at,
                    "'" + key + "' has a word of more than " + TooComplex.LONGEST_WORD + " characters",
                    "Shorten it, or link to the original. " + SHOWN);
        }
        return new Finding(
                Code.TOO_COMPLEX,
                Severity.WARNING,
                at,
                "'" + key + "' has more than " + TooComplex.MOST_MARKERS
                        + " brackets, stars and other marks in one paragraph",
                "Break it up with blank lines. " + SHOWN);
    }

    /**
     * The text below a header begins in the first column, where no value of a key can begin, and has the lines of its
     * file.
     */
    private static Location place(String text, int offset, Location at) {
        int lines =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return at.column() == 1 ? new Location(at.file(), at.line() + lines, 0) : at;
    }
}
