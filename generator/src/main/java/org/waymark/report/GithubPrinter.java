package org.waymark.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.waymark.source.Location;
import org.waymark.text.VisibleText;

/**
 * Workflow commands that become annotations (GitHub Docs, "Workflow commands for GitHub Actions").
 *
 * <p>GitHub shows only the first few annotations of a step, so errors come first.
 */
final class GithubPrinter implements FindingPrinter {

    @Override
    public void print(List<Finding> findings, Appendable out) throws IOException {
        List<Finding> worstFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : worstFirst) {
            out.append(command(finding)).append('\n');
        }
    }

    private static String command(Finding finding) {
        StringBuilder command = new StringBuilder("::").append(command(finding.severity()));
        char before = ' ';
        Location location = finding.location();
        if (!location.file().isEmpty()) {
            command.append(before).append("file=").append(property(location.file()));
            before = ',';
            if (location.line() > 0) {
                command.append(",line=").append(location.line());
                if (location.column() > 0) {
                    command.append(",col=").append(location.column());
                }
            }
        }
        command.append(before).append("title=").append(property(finding.code().id()));
        return command.append("::").append(data(finding.text())).toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return VisibleText.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
