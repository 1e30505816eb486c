package org.waymark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                finding(finding, json);
            }
            json.writeEndArray();
            summary(Summary.of(findings), json);
            json.writeEndObject();
        });
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        Location location = finding.location();
        json.writeStartObject();
        json.writeStringField("code", finding.code().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("file", location.file());
        number("line", location.line(), json);
        number("column", location.column(), json);
        json.writeStringField("message", finding.message());
        text("hint", finding.hint(), json);
        json.writeStringField("docs", finding.code().docs());
        json.writeEndObject();
    }

    private static void number(String key, int value, JsonGenerator json) throws IOException {
        if (value > 0) {
            json.writeNumberField(key, value);
        } else {
            json.writeNullField(key);
        }
    }

    private static void text(String key, @Nullable String value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value);
        }
    }

    private static void summary(Summary summary, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("errors", summary.errors());
        json.writeNumberField("warnings", summary.warnings());
        json.writeNumberField("notes", summary.notes());
        json.writeNumberField("files", summary.files());
        json.writeEndObject();
    }
}
