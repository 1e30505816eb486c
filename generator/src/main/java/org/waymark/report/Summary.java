package org.waymark.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How many findings there are.
 *
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param notes findings of severity note
 * @param files files in which something was found
 */
public record Summary(int errors, int warnings, int notes, int files) {

    /** Counts these findings. */
    public static Summary of(List<Finding> findings) {
        long files = findings.stream()
                .map(finding -> finding.location().file())
                .distinct()
                .count();
        return new Summary(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.NOTE),
                Math.toIntExact(files));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    /** In words, without the zeros: {@code 3 errors, 1 warning in 2 files}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, errors, "error");
        add(parts, warnings, "warning");
        add(parts, notes, "note");
        return parts.isEmpty() ? "no findings" : String.join(", ", parts) + " in " + counted(files, "file");
    }

    private static void add(List<String> parts, int count, String noun) {
        if (count > 0) {
            parts.add(counted(count, noun));
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }
}
