package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.text.EscapedMarkdown;

/** A line of a report, made of parts, each of which is escaped as the format asks. */
public record Line(List<Part> parts) {

    /** What a part is: running text, text that matters, what a computer reads, or an address to follow. */
    private enum Style {
        PLAIN,
        STRONG,
        CODE,
        ADDRESS
    }

    /** @param text the text itself, which anyone may have written */
    private record Part(Style style, String text) {}

    public Line {
        parts = List.copyOf(parts);
    }

    /** A line of running text. */
    public static Line of(String text) {
        return new Line(List.of()).then(text);
    }

    /** A line of important text. */
    public static Line strong(String text) {
        return new Line(List.of()).thenStrong(text);
    }

    /** A line of code. */
    public static Line code(String text) {
        return new Line(List.of()).thenCode(text);
    }

    /** This line followed by running text. */
    public Line then(String text) {
        return and(new Part(Style.PLAIN, text));
    }

    /** This line followed by important text. */
    public Line thenStrong(String text) {
        return and(new Part(Style.STRONG, text));
    }

    /** This line followed by code. */
    public Line thenCode(String text) {
        return and(new Part(Style.CODE, text));
    }

    /** An address that can be followed where a format can show it safely. */
    public Line thenAddress(String text) {
        return and(new Part(Style.ADDRESS, text));
    }

    /** This line and then another. */
    public Line and(Line other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Line(all);
    }

    private Line and(Part part) {
        return and(new Line(List.of(part)));
    }

    /** The line as Markdown; in a cell of a table a bar in code is escaped. */
    String markdown(boolean inCell) {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            String text = part.text();
            line.append(
                    switch (part.style()) {
                        case CODE -> inCell ? EscapedMarkdown.codeInCell(text) : EscapedMarkdown.code(text);
                        case ADDRESS -> EscapedMarkdown.address(text);
                        // The tag, since ** does not close after punctuation where a letter follows (CommonMark 0.31.2,
                        // 6.2).
                        case STRONG -> text.isBlank() ? "" : "<strong>" + escaped(text, line.isEmpty()) + "</strong>";
                        case PLAIN ->
                            (text.startsWith(" ") ? " " : "")
                                    + escaped(text, line.isEmpty())
                                    + (text.endsWith(" ") && !text.isBlank() ? " " : "");
                    });
        }
        return line.toString();
    }

    private static String escaped(String text, boolean first) {
        return first ? EscapedMarkdown.opening(text) : EscapedMarkdown.escape(text);
    }

    String html() {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            String text = HtmlPage.escape(part.text());
            line.append(
                    switch (part.style()) {
                        case CODE, ADDRESS -> "<code>" + text + "</code>";
                        case STRONG -> "<strong>" + text + "</strong>";
                        case PLAIN -> text;
                    });
        }
        return line.toString();
    }
}
