package org.waymark.catalogue.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for misplaced quotes, which would make cells and rows run into each other (RFC 4180, 2.5 to 2.7). A blank
 * between a separator and a quote is allowed.
 */
final class Quotes {

    private static final int MOST = 5;

    /**
     * A misplaced quote.
     *
     * @param at where it is in the text
     * @param message what is wrong with it
     * @param fatal whether the cells that follow cannot be separated
     */
    record Fault(int at, String message, boolean fatal) {}

    private final String text;
    private final char separator;
    private final List<Fault> faults = new ArrayList<>();

    private Quotes(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The first misplaced quotes, up to one that is fatal. */
    static List<Fault> faults(String text, char separator) {
        Quotes quotes = new Quotes(text, separator);
        int at = 0;
        while (at >= 0 && at < text.length()) {
            at = quotes.cell(at);
        }
        return quotes.faults;
    }

    /** Where the next cell begins; negative if none can be found. */
    private int cell(int start) {
        int at = afterBlanks(start);
        if (at == text.length() || text.charAt(at) != '"') {
            return plain(at);
        }
        int end = closing(at);
        if (end < 0) {
            faults.add(new Fault(at, "the quote that begins here is never closed", true));
            return -1;
        }
        int next = afterBlanks(end + 1);
        if (next < text.length() && !isEnd(text.charAt(next))) {
            boolean sameLine = text.substring(at, end).chars().noneMatch(c -> c == '\n' || c == '\r');
            faults.add(
                    sameLine
                            ? new Fault(end, "there is text after the quote that closes the cell", true)
                            : new Fault(
                                    at,
                                    "the quote that begins here is closed on line "
                                            + FileText.Place.of(text, end).line() + ", and there is text after it",
                                    true));
            return -1;
        }
        return next + 1;
    }

    private int plain(int start) {
        int at = start;
        boolean told = false;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            if (text.charAt(at) == '"' && !told && faults.size() < MOST) {
                told = true;
                faults.add(new Fault(at, "there is a quote in the middle of a cell", false));
            }
            at++;
        }
        return at + 1;
    }

    private int closing(int opening) {
        int at = text.indexOf('"', opening + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private int afterBlanks(int start) {
        int at = start;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isBlank(char c) {
        return c == ' ' || (c == '\t' && separator != '\t');
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
