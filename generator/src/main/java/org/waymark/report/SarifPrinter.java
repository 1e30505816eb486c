package org.waymark.report;

import static org.waymark.text.Json.object;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.waymark.source.Location;
import org.waymark.text.Json;
import org.waymark.text.PercentEncoding;
import org.waymark.text.VisibleText;

/** The Static Analysis Results Interchange Format (OASIS, SARIF 2.1.0 plus errata 01): one run with the rules broken. */
final class SarifPrinter implements FindingPrinter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Characters that a path holds as they are (RFC 3986, 2.3), in addition to letters and digits. */
    private static final String UNRESERVED = "-._~/";

    @Override
    public void print(List<Finding> findings, Appendable out) throws IOException {
        List<Code> rules =
                findings.stream().map(Finding::code).distinct().sorted().toList();
        Object driver = object("name", "waymark", "rules", Json.objects(rules, SarifPrinter::rule));
        out.append(Json.report(object(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(object(
                        "tool", object("driver", driver),
                        "columnKind", "utf16CodeUnits",
                        "results", Json.objects(findings, finding -> result(finding, rules)))))));
    }

    private static Map<String, Object> rule(Code code) {
        return object(
                "id", code.id(),
                "shortDescription", text(code.title()),
                "fullDescription", text(code.title()),
                // No helpUri: it has to be absolute (3.49.12), and the pages travel with the program.
                "help", text("Waymark explains this finding in " + code.docs() + "."),
                "defaultConfiguration", object("level", code.severity().word()));
    }

    private static Map<String, Object> result(Finding finding, List<Code> rules) {
        return object(
                "ruleId", finding.code().id(),
                "ruleIndex", rules.indexOf(finding.code()),
                "level", finding.severity().word(),
                "message", text(message(finding.text())),
                "locations", finding.location().file().isEmpty() ? List.of() : List.of(location(finding.location())));
    }

    private static Map<String, Object> location(Location location) {
        Map<String, Object> place = object("artifactLocation", object("uri", uri(location.file())));
        if (location.line() > 0) {
            Map<String, Object> region = object("startLine", location.line());
            if (location.column() > 0) {
                region.put("startColumn", location.column());
            }
            place.put("region", region);
        }
        return object("physicalLocation", place);
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    /** Quoted values must not turn into placeholders (SARIF, 3.11.5) or links (3.11.6) of the message. */
    private static String message(String text) {
        String braced = VisibleText.of(text).replace("{", "{{").replace("}", "}}");
        return braced.contains("](") ? braced.replace("[", "\\[").replace("]", "\\]") : braced;
    }

    /** The path as a relative reference (RFC 3986, 4.2); colons are escaped, so that no name looks like a scheme. */
    private static String uri(String path) {
        return PercentEncoding.of(path, UNRESERVED);
    }
}
