package org.waymark.edit.diff.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.FileChange;
import org.waymark.edit.diff.OldAddress;
import org.waymark.edit.diff.RecordChange;
import org.waymark.edit.diff.TermChange;
import org.waymark.model.Entry;
import org.waymark.report.Line;

/** What a reviewer should look at before the change is merged: new findings, lost addresses, duplicates. */
final class AttentionLines {

    /** More than these are a change to the program, whose files the list of other files names. */
    private static final int MOST_FILES = 5;

    private AttentionLines() {}

    static List<Line> of(CatalogueDiff diff) {
        List<Line> lines = new ArrayList<>();
        List<FileChange> judges =
                diff.files().stream().filter(FileChange::judges).toList();
        if (!judges.isEmpty()) {
            lines.add(checker(judges));
        }
        diff.findings().added().forEach(finding -> lines.add(ChangeLines.finding(finding)));
        for (RecordChange change : diff.records()) {
            Entry before = change.before();
            OldAddress fate = change.fate();
            if (before != null && fate != null && fate.outcome() == OldAddress.Outcome.GONE) {
                lines.add(lost(change, before));
            }
        }
        for (TermChange term : diff.terms()) {
            term.lost()
                    .forEach(address -> lines.add(lost(address)
                            .then("It lists records with the term ")
                            .thenCode(term.id())
                            .then(" of the vocabulary " + term.vocabulary()
                                    + ". To change what readers see, keep the id and change the label")));
        }
        diff.duplicates().forEach(duplicate -> lines.add(ChangeLines.duplicate(duplicate)));
        return lines;
    }

    /** A change can alter the program that reports on it. */
    private static Line checker(List<FileChange> judges) {
        Line line = Line.strong("the checker itself changes");
        String before = ": ";
        for (FileChange file : judges.subList(0, Math.min(MOST_FILES, judges.size()))) {
            line = line.then(before).thenCode(file.path()).then(" (" + file.role() + ")");
            before = ", ";
        }
        int more = judges.size() - MOST_FILES;
        return line.then(
                (more > 0 ? " and " + more + " more" : "") + ". They decide what this report says, so read them first");
    }

    private static Line lost(String address) {
        return Line.strong("lost address").then(": ").thenCode(address).then(" will no longer work. ");
    }

    private static Line lost(RecordChange change, Entry before) {
        Line line = lost(before.address());
        Entry after = change.after();
        if (after != null) {
            return line.then("Add ")
                    .thenCode("aliases: [" + before.slug() + "]")
                    .then(" to ")
                    .thenCode(after.source().file());
        }
        return line.then("Say in ")
                .thenCode("content/removed.yaml")
                .then(" that the record was removed, or add its name to the aliases of its replacement");
    }
}
