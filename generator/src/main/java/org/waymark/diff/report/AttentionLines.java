package org.waymark.diff.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.diff.CatalogueDiff;
import org.waymark.diff.Fate;
import org.waymark.diff.RecordChange;
import org.waymark.model.Entry;

/** What somebody should look at before the change is taken over: new findings, lost addresses, duplicates. */
final class AttentionLines {

    private AttentionLines() {}

    static List<Line> of(CatalogueDiff diff) {
        List<Line> lines = new ArrayList<>();
        diff.findings().added().forEach(finding -> lines.add(ChangeLines.finding(finding)));
        for (RecordChange change : diff.records()) {
            Entry before = change.before();
            Fate fate = change.fate();
            if (before != null && fate != null && fate.outcome() == Fate.Outcome.GONE) {
                lines.add(lost(change, before));
            }
        }
        diff.duplicates().forEach(duplicate -> lines.add(ChangeLines.duplicate(duplicate)));
        return lines;
    }

    private static Line lost(RecordChange change, Entry before) {
        Line line = Line.strong("lost address")
                .then(": ")
                .thenCode(before.address())
                .then(" will lead nowhere. ");
        Entry after = change.after();
        if (after != null) {
            return line.then("Add ")
                    .thenCode("aliases: [" + before.slug() + "]")
                    .then(" to ")
                    .thenCode(after.source().file());
        }
        return line.then("Say in ")
                .thenCode("content/removed.yaml")
                .then(" that the record was removed, or add its name to the aliases of what takes its place");
    }
}
