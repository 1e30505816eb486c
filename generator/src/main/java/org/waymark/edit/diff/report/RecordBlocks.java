package org.waymark.edit.diff.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.OldAddress;
import org.waymark.edit.diff.RecordChange;
import org.waymark.model.Entry;
import org.waymark.report.Block;
import org.waymark.report.Line;

/** Each record that was added, changed, renamed or removed. */
record RecordBlocks(CatalogueDiff diff, int most) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        compared("Added", RecordChange.Type.ADDED, blocks);
        compared("Changed", RecordChange.Type.CHANGED, blocks);
        compared("Renamed", RecordChange.Type.RENAMED, blocks);
        plain("Cannot be read", RecordChange.Type.UNREADABLE, blocks);
        plain("Removed", RecordChange.Type.REMOVED, blocks);
        return blocks;
    }

    private void plain(String heading, RecordChange.Type type, List<Block> blocks) {
        List<RecordChange> changes = diff.records(type);
        if (!changes.isEmpty()) {
            blocks.add(new Block.Heading(3, heading));
            blocks.add(DiffReport.list(changes, RecordBlocks::line, most));
        }
    }

    private static Line line(RecordChange change) {
        Entry entry = change.entry();
        Line line = Line.strong(ChangeLines.title(entry))
                .then(" (" + entry.kind().word() + ") ")
                .thenCode(entry.source().file());
        OldAddress fate = change.fate();
        return fate == null ? line : line.then(": " + outcome(fate));
    }

    private void compared(String heading, RecordChange.Type type, List<Block> blocks) {
        List<RecordChange> changes = diff.records(type);
        if (changes.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(3, heading));
        changes.stream().limit(most).forEach(change -> blocks.add(details(change)));
        if (changes.size() > most) {
            blocks.add(new Block.Paragraph(
                    Line.of("And " + (changes.size() - most) + " more, in the report as HTML or JSON.")));
        }
    }

    private Block details(RecordChange change) {
        Entry now = change.entry();
        Entry old = change.before();
        List<Block> inside = new ArrayList<>();
        String oldFile = old == null ? now.source().file() : old.source().file();
        Line files = oldFile.equals(now.source().file())
                ? Line.code(oldFile)
                : Line.code(oldFile).then(" → ").thenCode(now.source().file());
        OldAddress fate = change.fate();
        boolean stays = fate == null || fate.outcome() == OldAddress.Outcome.STAYS;
        inside.add(new Block.Paragraph(stays || fate == null ? files : files.then(": " + outcome(fate))));
        if (!change.fields().isEmpty()) {
            inside.add(DiffReport.list(
                    change.fields(),
                    change.type() == RecordChange.Type.ADDED ? ChangeLines::fact : ChangeLines::field,
                    Math.max(most, 5)));
        }
        return new Block.Details(ChangeLines.title(now) + " (" + now.kind().word() + ")" + much(change), inside);
    }

    private static String much(RecordChange change) {
        if (change.type() == RecordChange.Type.ADDED) {
            return "";
        }
        return change.fields().isEmpty()
                ? ": only its file"
                : ": " + SummaryLines.counted(change.fields().size(), "change");
    }

    private static String outcome(OldAddress fate) {
        return switch (fate.outcome()) {
            case STAYS -> "its address stays";
            case REDIRECT -> "its old address leads to " + fate.file() + ", by an alias";
            case TOMBSTONE -> "its address says that it was removed";
            case KEPT -> "its file cannot be read; its published page is kept";
            case GONE -> "its address no longer works";
        };
    }
}
