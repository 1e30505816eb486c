package org.waymark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.waymark.source.Location;
import org.waymark.text.Json;
import org.waymark.text.VisibleText;

/** The Static Analysis Results Interchange Format (OASIS, SARIF 2.1.0 plus errata 01): one run with the rules broken. */
final class SarifPrinter implements FindingPrinter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Characters that stand for themselves in a path (RFC 3986, 2.3), besides letters and digits. */
    private static final String UNRESERVED = "-._~/";

    @Override
    public void print(List<Finding> findings, Appendable out) throws IOException {
        List<Code> rules =
                findings.stream().map(Finding::code).distinct().sorted().toList();
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(rules, json);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Finding finding : findings) {
                result(finding, rules, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(List<Code> rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "waymark");
        json.writeArrayFieldStart("rules");
        for (Code code : rules) {
            rule(code, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(Code code, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", code.id());
        text("shortDescription", code.title(), json);
        text("fullDescription", code.title(), json);
        // No helpUri: it has to be absolute (3.49.12), and the pages travel with the program.
        text("help", "Waymark explains this finding in " + code.docs() + ".", json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", code.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(Finding finding, List<Code> rules, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.code().id());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.code()));
        json.writeStringField("level", finding.severity().word());
        text("message", message(finding.text()), json);
        json.writeArrayFieldStart("locations");
        if (!finding.location().file().isEmpty()) {
            location(finding.location(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(Location location, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(location.file()));
        json.writeEndObject();
        if (location.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", location.line());
            if (location.column() > 0) {
                json.writeNumberField("startColumn", location.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(String key, String value, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", value);
        json.writeEndObject();
    }

    /** Quoted values must not turn into placeholders (SARIF, 3.11.5) or links (3.11.6) of the message. */
    private static String message(String text) {
        String braced = VisibleText.of(text).replace("{", "{{").replace("}", "}}");
        return braced.contains("](") ? braced.replace("[", "\\[").replace("]", "\\]") : braced;
    }

    /** The path as a relative reference (RFC 3986, 4.2); colons are escaped, so that no name looks like a scheme. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 8);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
