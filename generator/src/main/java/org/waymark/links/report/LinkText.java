package org.waymark.links.report;

import org.jspecify.annotations.Nullable;
import org.waymark.links.LinkPlace;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkReport.Row;
import org.waymark.links.LinkState;
import org.waymark.text.VisibleText;

/** Writes a report for a terminal: a line for each place to repair, as compilers print faults. */
final class LinkText {

    private LinkText() {}

    static String write(LinkReport report) {
        StringBuilder out = new StringBuilder();
        for (Row row : report.in(LinkState.DEAD)) {
            for (LinkPlace place : row.places()) {
                line(out, place, "dead: " + row.health().address() + ": " + LinkLines.fault(row.health()));
                out.append("    An archived copy may be at ")
                        .append(shown(row.copy()))
                        .append('\n');
            }
        }
        for (Row row : report.moved()) {
            for (LinkPlace place : row.places()) {
                line(out, place, "moved: " + row.health().address());
                out.append("    Write ").append(shown(row.health().movedTo())).append('\n');
            }
        }
        for (Row row : report.unclear()) {
            String address = row.health().address();
            line(
                    out,
                    row.places().first(),
                    "unknown: " + address + ": " + row.health().reason().words());
        }
        return out.append(LinkLines.counts(report)).append('\n').toString();
    }

    private static void line(StringBuilder out, LinkPlace place, String text) {
        out.append(shown(place.at() + " " + text)).append('\n');
    }

    private static String shown(@Nullable String text) {
        return VisibleText.of(text == null ? "" : text);
    }
}
