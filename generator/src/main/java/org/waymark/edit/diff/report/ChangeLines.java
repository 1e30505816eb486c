package org.waymark.edit.diff.report;

import org.waymark.edit.diff.AddedLink;
import org.waymark.edit.diff.Duplicate;
import org.waymark.edit.diff.FieldChange;
import org.waymark.edit.diff.FileChange;
import org.waymark.edit.diff.GapChange;
import org.waymark.edit.diff.TermChange;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.report.Finding;
import org.waymark.report.Line;

/** One change on one line. */
final class ChangeLines {

    /** How much of a long text is shown around its first difference, in UTF-16 code units. */
    private static final int SHOWN = 160;

    private static final int BEFORE_DIFFERENCE = 30;

    private ChangeLines() {}

    static Line finding(Finding finding) {
        return Line.strong(finding.severity().word())
                .then(" in ")
                .thenCode(
                        finding.location().line() == 0
                                ? finding.location().file()
                                : finding.location().file() + ":"
                                        + finding.location().line())
                .then(": " + shortened(finding.text(), 3 * SHOWN));
    }

    static Line duplicate(Duplicate duplicate) {
        return Line.strong("possible duplicate")
                .then(": " + title(duplicate.added()) + " (")
                .thenCode(duplicate.added().source().file())
                .then(") and " + title(duplicate.other()) + " (")
                .thenCode(duplicate.other().source().file())
                .then("): " + String.join(", ", duplicate.reasons()));
    }

    static Line gap(GapChange change) {
        Term before = change.before();
        Term after = change.after();
        Line line = Line.strong(title(change.gap()))
                .then(": " + (before == null ? "new" : before.label().any()) + " → "
                        + (after == null ? "no status" : after.label().any()));
        Entry by = change.closedBy();
        return by == null ? line : line.then(", by " + title(by));
    }

    static Line term(TermChange change) {
        Line line = Line.strong(shortened(change.label(), SHOWN))
                .then(" (")
                .thenCode(change.id())
                .then(" in " + change.vocabulary() + ") " + change.type().words() + ": "
                        + SummaryLines.counted(change.records(), "record") + (change.records() == 1 ? " has" : " have")
                        + " it");
        for (FieldChange field : change.fields()) {
            Line part = field(field);
            line = line.then("; ").and(part);
        }
        return line;
    }

    static Line link(AddedLink link) {
        Line line = Line.code(shortened(link.href(), 3 * SHOWN))
                .then(" in ")
                .thenCode(link.entry().source().file());
        return link.newHost() ? line.then(": ").thenStrong("a site that is new to the catalogue") : line;
    }

    static Line file(FileChange file) {
        return Line.code(file.path()).then(" " + file.type() + " (" + file.role() + ")");
    }

    /** The values of an added record. */
    static Line fact(FieldChange field) {
        String value = field.after();
        return Line.strong(field.label()).then(": " + (value == null ? "not said" : shortened(value, 3 * SHOWN)));
    }

    static Line field(FieldChange change) {
        String before = change.before();
        String after = change.after();
        Line line = Line.strong(change.label()).then(": ");
        if (before == null) {
            return line.then("added " + shortened(after == null ? "" : after, SHOWN));
        }
        if (after == null) {
            return line.then("removed " + shortened(before, SHOWN));
        }
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return line.then(around(before, same) + " → " + around(after, same));
    }

    /** A long text from shortly before a place. */
    private static String around(String text, int place) {
        int start = place - BEFORE_DIFFERENCE;
        if (text.length() <= SHOWN || start <= 0) {
            return shortened(text, SHOWN);
        }
        int space = text.indexOf(' ', start);
        return "… " + shortened(text.substring(space < 0 || space >= place ? start : space + 1), SHOWN);
    }

    static String title(Entry entry) {
        return shortened(entry.title().any(), SHOWN);
    }

    static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
