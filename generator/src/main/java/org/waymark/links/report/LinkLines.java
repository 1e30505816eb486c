package org.waymark.links.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.links.LinkHealth;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkState;

/** The sentences that the reports share. */
final class LinkLines {

    private LinkLines() {}

    /** Why a link is believed not to work, and since when; steady from one run to the next. */
    static String fault(LinkHealth link) {
        StringBuilder line = new StringBuilder(link.reason().words());
        if (link.since() != null) {
            line.append(", since ").append(link.since());
        }
        return line.append(link.lastFine() == null ? "; it was never seen to work" : "; it last worked on ")
                .append(link.lastFine() == null ? "" : link.lastFine().toString())
                .toString();
    }

    /** How many links are in which state. */
    static String counts(LinkReport report) {
        int unclear = report.unclear().size();
        int unasked = report.in(LinkState.UNKNOWN).size() - unclear;
        List<String> parts = new ArrayList<>();
        parts.add(report.in(LinkState.FINE).size() + " fine");
        parts.add(report.in(LinkState.DEAD).size() + " dead");
        parts.add(report.in(LinkState.SUSPECT).size() + " suspect");
        parts.add(unclear + " not known");
        if (unasked > 0) {
            parts.add(unasked + " not asked yet");
        }
        String links = report.links().size() == 1 ? "link" : "links";
        return String.format(Locale.ROOT, "%d %s: %s", report.links().size(), links, String.join(", ", parts));
    }
}
