package org.waymark.edit.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.edit.diff.AnswerChange;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.GapChange;
import org.waymark.edit.diff.RecordChange;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Question;
import org.waymark.report.Finding;
import org.waymark.report.Line;
import org.waymark.report.Severity;

/** The few lines that a reviewer reads first. */
final class SummaryLines {

    private SummaryLines() {}

    static List<Line> of(CatalogueDiff diff) {
        List<Line> lines = new ArrayList<>();
        for (RecordChange.Type type : RecordChange.Type.values()) {
            List<RecordChange> changes = diff.records(type);
            if (!changes.isEmpty()) {
                lines.add(Line.strong(kinds(changes) + " " + type.words()));
            }
        }
        if (diff.records().isEmpty()) {
            lines.add(Line.of("No record changes"));
        }
        findings("new", diff.findings().added(), lines);
        findings("solved", diff.findings().solved(), lines);
        if (!diff.terms().isEmpty()) {
            lines.add(Line.strong(counted(diff.terms().size(), "term") + " of vocabularies changed"));
        }
        long lost = diff.lostAddresses();
        if (lost > 0) {
            lines.add(Line.strong(counted(lost, "page") + " lost without redirect or note"));
        }
        long closed = diff.gaps().stream().filter(GapChange::closed).count();
        if (closed > 0) {
            lines.add(Line.strong(counted(closed, "gap") + " closed"));
        }
        long answers = diff.answers().stream()
                .filter(change -> change.asked() instanceof Question)
                .count();
        if (answers > 0) {
            lines.add(Line.strong(counted(answers, "answer") + " changed"));
        }
        long narrowed = diff.answers().stream().filter(AnswerChange::narrows).count();
        if (narrowed > 0) {
            lines.add(Line.strong(counted(narrowed, "gap") + " narrowed"));
        }
        if (!diff.duplicates().isEmpty()) {
            lines.add(Line.strong(counted(diff.duplicates().size(), "possible duplicate")));
        }
        if (!diff.links().isEmpty()) {
            long hosts = diff.links().stream()
                    .filter(org.waymark.edit.diff.AddedLink::newHost)
                    .map(org.waymark.edit.diff.AddedLink::host)
                    .distinct()
                    .count();
            String known = hosts == 0 ? ", none to a new host" : ", to " + counted(hosts, "new host");
            lines.add(Line.of(counted(diff.links().size(), "link") + " added" + known));
        }
        if (!diff.files().isEmpty()) {
            lines.add(Line.of(counted(diff.files().size(), "other file") + " changed"));
        }
        return lines;
    }

    private static void findings(String state, List<Finding> findings, List<Line> lines) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(counted(count, severity.word()));
            }
        }
        if (!counts.isEmpty()) {
            lines.add(Line.strong((state.equals("new") ? "New: " : "Solved: ") + String.join(", ", counts)));
        } else if (state.equals("new")) {
            lines.add(Line.of("No new findings"));
        }
    }

    private static String kinds(List<RecordChange> changes) {
        Map<Kind<?>, Long> counts = changes.stream()
                .collect(Collectors.groupingBy(change -> change.entry().kind(), Collectors.counting()));
        return Kinds.ALL.stream()
                .filter(counts::containsKey)
                .map(kind -> counted(counts.getOrDefault(kind, 0L), kind.word()))
                .collect(Collectors.joining(", "));
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
