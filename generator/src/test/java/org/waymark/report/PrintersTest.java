package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.source.Location;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrintersTest {

    private static final Finding TERM = Finding.of(
            Code.UNKNOWN_TERM,
            new Location("datasets/housing/rents.yaml", 7, 10),
            "licence 'CC-BY4' is not known",
            "Did you mean 'CC-BY-4.0'?");
    private static final Finding KEY = Finding.of(
            Code.UNKNOWN_KEY, new Location("datasets/housing/rents.yaml", 9, 1), "'tpyo' is not a field", null);
    private static final Finding FILE = Finding.of(
            Code.NOT_UTF8, Location.of("content/gaps/homes.md"), "the file is not UTF-8", "Save it as UTF-8");
    private static final Finding EMPTY =
            Finding.of(Code.EMPTY_CATALOGUE, Location.of(""), "there are no datasets", null);
    private static final List<Finding> ALL = List.of(KEY, TERM, FILE, EMPTY);

    private static String print(ReportFormat format, Finding... findings) {
        return print(format, List.of(findings));
    }

    private static String print(ReportFormat format, List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        try {
            format.printer().print(findings, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static JsonNode json(ReportFormat format, List<Finding> findings) {
        return JsonMapper.shared().readTree(print(format, findings));
    }

    private static Finding quoting(String value) {
        return Finding.of(Code.INVALID_VALUE, new Location("datasets/a.yaml", 1, 1), "'" + value + "' is wrong", null);
    }

    @Test
    void textIsOneLineAFindingAndACount() {
        assertThat(print(ReportFormat.TEXT, TERM, KEY, FILE)).isEqualTo("""
                        datasets/housing/rents.yaml:7:10 error unknown-term: licence 'CC-BY4' is not known. Did you mean 'CC-BY-4.0'?
                        datasets/housing/rents.yaml:9:1 warning unknown-key: 'tpyo' is not a field
                        content/gaps/homes.md error not-utf8: the file is not UTF-8. Save it as UTF-8
                        2 errors, 1 warning in 2 files
                        """);
    }

    @Test
    void textSaysWhenThereIsNothing() {
        assertThat(print(ReportFormat.TEXT)).isEqualTo("no findings\n");
    }

    @Test
    void textShowsWhatActsUnseen() {
        assertThat(print(ReportFormat.TEXT, quoting("a\r\n::error::b\u202e\u0000\u001b[31m\u2028\ufeff\ud800 é 🏠")))
                .startsWith("datasets/a.yaml:1:1 error invalid-value: "
                        + "'a\\u000d\\u000a::error::b\\u202e\\u0000\\u001b[31m\\u2028\\ufeff\\ud800 é 🏠' is wrong\n");
    }

    @Test
    void textNeverHoldsARunnerCommand() {
        Finding named = Finding.of(Code.BAD_FILE_NAME, Location.of(" ::add-mask::x"), "##[error]no", null);
        assertThat(print(ReportFormat.TEXT, named))
                .startsWith("./ ::add-mask::x warning bad-file-name: ##\\u005berror]no\n");
    }

    @Test
    void jsonHasTheDocumentedShape() {
        assertThat(json(ReportFormat.JSON, List.of(TERM, FILE)))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"findings": [
                          {"code": "unknown-term", "severity": "error", "file": "datasets/housing/rents.yaml",
                           "line": 7, "column": 10, "message": "licence 'CC-BY4' is not known",
                           "hint": "Did you mean 'CC-BY-4.0'?", "docs": "generator/docs/findings/unknown-term.md"},
                          {"code": "not-utf8", "severity": "error", "file": "content/gaps/homes.md",
                           "line": null, "column": null, "message": "the file is not UTF-8",
                           "hint": "Save it as UTF-8", "docs": "generator/docs/findings/not-utf8.md"}],
                         "summary": {"errors": 2, "warnings": 0, "notes": 0, "files": 2}}
                        """));
    }

    @Test
    void jsonKeepsHostileValuesInAscii() {
        String value = "</script>\u202e\n\"\\";
        String text = print(ReportFormat.JSON, quoting(value));
        assertThat(text).matches("\\p{ASCII}*");
        assertThat(JsonMapper.shared().readTree(text).at("/findings/0/message").asString())
                .isEqualTo("'" + value + "' is wrong");
    }

    @Test
    void sarifHasWhatTheStandardRequires() {
        JsonNode log = json(ReportFormat.SARIF, ALL);
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("runs")).hasSize(1);
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("waymark");
        assertThat(run.get("results")).hasSize(4);
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
                .containsExactly("not-utf8", "empty-catalogue", "unknown-key", "unknown-term");
        for (JsonNode result : run.get("results")) {
            assertThat(result.at("/message/text").asString()).isNotBlank();
            assertThat(result.get("level").asString()).isIn("error", "warning", "note");
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/help/text").asString()).contains("generator/docs/findings/");
        }
    }

    @Test
    void sarifPointsToThePlaceAsFarAsItIsKnown() {
        Finding line = Finding.of(Code.INVALID_YAML, new Location("datasets/a.yaml", 3, 0), "odd", null);
        JsonNode results =
                json(ReportFormat.SARIF, List.of(TERM, line, FILE, EMPTY)).at("/runs/0/results");
        assertThat(results.get(0).get("locations"))
                .isEqualTo(JsonMapper.shared().readTree("""
                [{"physicalLocation": {"artifactLocation": {"uri": "datasets/housing/rents.yaml"},
                                       "region": {"startLine": 7, "startColumn": 10}}}]"""));
        assertThat(results.get(1).at("/locations/0/physicalLocation/region").propertyNames())
                .containsExactly("startLine");
        assertThat(results.get(2).at("/locations/0/physicalLocation").propertyNames())
                .containsExactly("artifactLocation");
        assertThat(results.get(3).get("locations")).isEmpty();
    }

    @Test
    void sarifEscapesPathsPlaceholdersAndLinks() {
        Finding odd = Finding.of(
                Code.BAD_FILE_NAME,
                Location.of("data:sets/a b%é#?.yaml"),
                "'{0} [win](https://example.org)' is a bad name",
                null);
        JsonNode result = json(ReportFormat.SARIF, List.of(odd)).at("/runs/0/results/0");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("data%3Asets/a%20b%25%C3%A9%23%3F.yaml");
        assertThat(result.at("/message/text").asString())
                .isEqualTo("'{{0}} \\[win\\](https://example.org)' is a bad name");
    }

    @Test
    void githubPutsErrorsFirst() {
        assertThat(print(ReportFormat.GITHUB, ALL)).isEqualTo("""
                        ::error file=datasets/housing/rents.yaml,line=7,col=10,title=unknown-term::licence 'CC-BY4' is not known. Did you mean 'CC-BY-4.0'?
                        ::error file=content/gaps/homes.md,title=not-utf8::the file is not UTF-8. Save it as UTF-8
                        ::warning file=datasets/housing/rents.yaml,line=9,col=1,title=unknown-key::'tpyo' is not a field
                        ::notice title=empty-catalogue::there are no datasets
                        """);
    }

    @Test
    void githubEscapesWhatTheRunnerReads() {
        Finding odd = Finding.of(Code.BAD_FILE_NAME, Location.of("a,line=1::b%.yaml"), "100 %0A\n::error::x", null);
        assertThat(print(ReportFormat.GITHUB, odd))
                .isEqualTo("::warning file=a%2Cline=1%3A%3Ab%25.yaml,title=bad-file-name::"
                        + "100 %250A\\u000a::error::x\n");
    }

    @Property(tries = 300)
    void noValueAddsALineOrAnUnseenCharacter(@ForAll String value) {
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.GITHUB)) {
            String text = print(format, quoting(value));
            assertThat(text.lines())
                    .hasSameSizeAs(print(format, quoting("")).lines().toList());
            assertThat(text.replace("\n", "").codePoints())
                    .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outputDoesNotDependOnTheLocale(ReportFormat format) {
        Locale before = Locale.getDefault();
        String expected = print(format, ALL);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(print(format, ALL)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
