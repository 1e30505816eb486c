package org.waymark.links.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.links.LinkPlace;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkReport.Row;
import org.waymark.links.LinkState;
import org.waymark.text.EscapedMarkdown;

/** Writes a report as Markdown, as GitHub, GitLab and Forgejo understand it, whatever addresses and titles say. */
final class LinkMarkdown {

    /** An address in which nothing is markup, mentions anybody or ends a link. */
    private static final Pattern PLAIN = Pattern.compile("https://[A-Za-z0-9:/?&=%._~+,;-]+");

    private static final int MOST = 200;

    private LinkMarkdown() {}

    static String write(LinkReport report) {
        StringBuilder out = new StringBuilder("# Links\n\n");
        out.append(EscapedMarkdown.escape(LinkLines.counts(report)))
                .append(". As of ")
                .append(report.day())
                .append(".\n");
        section(out, "Dead", report.in(LinkState.DEAD));
        section(out, "Moved for good", report.moved());
        section(out, "Suspect, not yet told to anyone", report.in(LinkState.SUSPECT));
        section(
                out,
                "Cannot be told",
                report.in(LinkState.UNKNOWN).stream()
                        .filter(row -> row.health().checked() != null)
                        .toList());
        return out.toString();
    }

    private static void section(StringBuilder out, String heading, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("\n## ").append(heading).append("\n\n");
        rows.stream().limit(MOST).forEach(row -> {
            LinkPlace first = row.places().first();
            out.append("- ")
                    .append(EscapedMarkdown.code(first.at().toString()))
                    .append(": ")
                    .append(link(row));
            if (row.places().size() > 1) {
                out.append(" Also in ").append(row.places().size() - 1).append(" other places.");
            }
            out.append('\n');
        });
        if (rows.size() > MOST) {
            out.append("\nAnd ").append(rows.size() - MOST).append(" more.\n");
        }
    }

    /** The dead links of a record: what an issue about it says. */
    static String ofRecord(List<Row> rows, String file) {
        SortedMap<LinkPlace, Row> byPlace = new TreeMap<>();
        rows.forEach(row -> row.places().stream()
                .filter(place -> place.file().equals(file))
                .forEach(place -> byPlace.putIfAbsent(place, row)));
        StringBuilder out = new StringBuilder();
        byPlace.forEach((place, row) -> out.append("- [ ] Line ")
                .append(place.at().line())
                .append(": ")
                .append(link(row))
                .append('\n'));
        return out.toString();
    }

    private static String link(Row row) {
        StringBuilder line = new StringBuilder(EscapedMarkdown.code(row.health().address()));
        if (row.health().movedTo() != null) {
            return line.append(" is now at ")
                    .append(EscapedMarkdown.code(row.health().movedTo()))
                    .append('.')
                    .toString();
        }
        line.append(": ")
                .append(EscapedMarkdown.escape(LinkLines.fault(row.health())))
                .append('.');
        if (row.copy() != null) {
            line.append(" An archived copy may be at ")
                    .append(address(row.copy()))
                    .append('.');
        }
        return line.toString();
    }

    private static String address(@Nullable String address) {
        String text = address == null ? "" : address;
        return PLAIN.matcher(text).matches() ? "<" + text + ">" : EscapedMarkdown.code(text);
    }
}
