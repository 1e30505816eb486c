package org.waymark.report;

import static org.waymark.text.Json.object;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.waymark.source.Location;
import org.waymark.text.Json;

/**
 * One JSON object:
 *
 * <pre>{@code
 * {
 *   "findings": [{
 *     "code": "unknown-term",
 *     "severity": "error",          error, warning or note
 *     "file": "datasets/rents.yaml",
 *     "line": 7,                    from 1; null when the whole file is meant
 *     "column": 10,                 UTF-16 code units from 1; null when the whole line is meant
 *     "message": "licence 'CC-BY4' is not known",
 *     "hint": "Did you mean 'CC-BY-4.0'?",         or null
 *     "docs": "generator/docs/findings/unknown-term.md"
 *   }],
 *   "summary": {"errors": 1, "warnings": 0, "notes": 0, "files": 1}
 * }
 * }</pre>
 *
 * <p>Values are as they were found: JSON's own escapes keep them harmless, also on a terminal, since everything outside
 * ASCII is escaped.
 */
final class JsonPrinter implements FindingPrinter {

    @Override
    public void print(List<Finding> findings, Appendable out) throws IOException {
        Summary summary = Summary.of(findings);
        out.append(Json.report(object(
                "findings", Json.objects(findings, JsonPrinter::finding),
                "summary",
                        object(
                                "errors", summary.errors(),
                                "warnings", summary.warnings(),
                                "notes", summary.notes(),
                                "files", summary.files()))));
    }

    private static Map<String, Object> finding(Finding finding) {
        Location location = finding.location();
        return object(
                "code", finding.code().id(),
                "severity", finding.severity().word(),
                "file", location.file(),
                "line", location.line() > 0 ? location.line() : null,
                "column", location.column() > 0 ? location.column() : null,
                "message", finding.message(),
                "hint", finding.hint(),
                "docs", finding.code().docs());
    }
}
