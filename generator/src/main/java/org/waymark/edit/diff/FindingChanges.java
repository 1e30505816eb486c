package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Severity;

/**
 * Findings that are new, and those that are solved. A finding that is only on another line, or in a renamed file, is
 * neither.
 *
 * @param added those of the later version only, sorted: errors first
 * @param solved those of the earlier version only, sorted: errors first
 */
public record FindingChanges(List<Finding> added, List<Finding> solved) {

    /** What a finding says, wherever it is in its file. */
    private record Statement(Code code, Severity severity, String file, String message) {}

    /** @param renamed the name that a file has now, by the name it had */
    static FindingChanges between(ComparedVersion before, ComparedVersion after, Map<String, String> renamed) {
        Map<Statement, List<Finding>> olds = new HashMap<>();
        for (Finding finding : before.findings()) {
            String file = finding.location().file();
            olds.computeIfAbsent(statement(finding, renamed.getOrDefault(file, file)), key -> new ArrayList<>())
                    .add(finding);
        }
        Map<Statement, List<Finding>> news = new HashMap<>();
        for (Finding finding : after.findings()) {
            news.computeIfAbsent(statement(finding, finding.location().file()), key -> new ArrayList<>())
                    .add(finding);
        }
        List<Finding> added = new ArrayList<>();
        List<Finding> solved = new ArrayList<>();
        news.forEach((statement, found) -> added.addAll(surplus(found, olds.getOrDefault(statement, List.of()))));
        olds.forEach((statement, found) -> solved.addAll(surplus(found, news.getOrDefault(statement, List.of()))));
        return new FindingChanges(sorted(added), sorted(solved));
    }

    private static Statement statement(Finding finding, String file) {
        return new Statement(finding.code(), finding.severity(), file, finding.message());
    }

    /** The findings that the others lack; among equal ones, preferably those on lines without another. */
    private static List<Finding> surplus(List<Finding> findings, List<Finding> others) {
        int more = findings.size() - others.size();
        if (more <= 0) {
            return List.of();
        }
        Set<Integer> lines = new HashSet<>();
        others.forEach(other -> lines.add(other.location().line()));
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(java.util.Comparator.comparing(
                finding -> lines.contains(finding.location().line())));
        return ordered.subList(0, more);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::severity)
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .toList();
    }

    /** The same with more new findings. */
    FindingChanges and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(added);
        all.addAll(more);
        return new FindingChanges(sorted(all), solved);
    }

    /** Whether there is an error that was not there before. */
    public boolean hasNewErrors() {
        return added.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
