package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check of a pull request finds reaches people whole, and nothing else does. */
class WorkflowReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aRepository() throws IOException {
        shell = new Shell(folder);
    }

    private static ObjectNode finding(String severity, String message) {
        return JSON.createObjectNode()
                .put("code", "unknown-term")
                .put("severity", severity)
                .put("file", "datasets/rents.yaml")
                .put("line", 7)
                .put("column", 10)
                .put("message", message)
                .put("hint", "Did you mean 'OGL-UK-3.0'?");
    }

    private static String findings(ObjectNode... findings) {
        ArrayNode list = JSON.createArrayNode();
        for (ObjectNode finding : findings) {
            list.add(finding);
        }
        return JSON.createObjectNode().set("findings", list).toString();
    }

    private Shell.Result report(String text) throws Exception {
        shell.write("findings.json", text);
        return shell.script("report", "findings.json");
    }

    @Test
    void findingsAreCountedAndListedWorstFirst() throws Exception {
        shell.set("DOCS_URL", "https://example.org/findings");

        Shell.Result result = report(findings(finding("warning", "late"), finding("error", "wrong")));

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "## What Waymark found",
                        "",
                        "1 error, 1 warning, 0 notes in the whole catalogue."
                                + " Fix the errors before you merge the change.",
                        "",
                        "- **error** in `datasets/rents.yaml:7`,"
                                + " [unknown-term](https://example.org/findings/unknown-term.md): `wrong`."
                                + " To do: `Did you mean 'OGL-UK-3.0'?`",
                        "- **warning** in `datasets/rents.yaml:7`,"
                                + " [unknown-term](https://example.org/findings/unknown-term.md): `late`."
                                + " To do: `Did you mean 'OGL-UK-3.0'?`");
    }

    @Test
    void aCleanCatalogueIsSaidToBeClean() throws Exception {
        assertThat(report(findings()).out()).endsWith("\nNo problems found.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "` @everyone <img src=x onerror=alert(1)> [a](javascript:b) `",
                "``` \n\n# Merged\n@someone",
                "a\r\nb\u2028c\u2029d\u0085e",
                "\u202egnp.exe\u200b \u001b[31m",
                "``",
                "",
            })
    void whateverAFindingSaysStaysInOneCodeSpan(String hostile) throws Exception {
        Shell.Result result =
                report(findings(finding("error", hostile).put("file", hostile).put("hint", hostile)));

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines()).hasSize(5);
        String line = result.out().lines().toList().get(4);
        assertThat(line.replaceAll("`[^`]+`", "X")).isEqualTo("- **error** in X, unknown-term: X. To do: X");
        assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    }

    @Test
    void aLongReportIsCutToWhatACommentHolds() throws Exception {
        ObjectNode[] many = new ObjectNode[80];
        for (int i = 0; i < many.length; i++) {
            many[i] = finding("error", "x".repeat(2000)).put("file", "y".repeat(2000));
        }

        String out = report(findings(many)).out();

        assertThat(out).contains("80 errors").endsWith("And 30 more, in the report of the check.\n");
        assertThat(out.length()).isLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"findings\": 1}",
                "{\"findings\": [1]}",
                "{\"findings\": []} {\"findings\": []}",
                "{\"findings\": [{\"code\": \"a](b)\", \"severity\": \"error\", \"file\": \"f\", \"message\": \"m\"}]}",
                "{\"findings\": [{\"code\": \"a\\nb\", \"severity\": \"error\", \"file\": \"f\", \"message\": \"m\"}]}",
                "{\"findings\": [{\"code\": \"a\\n\", \"severity\": \"error\", \"file\": \"f\", \"message\": \"m\"}]}",
                "{\"findings\": [{\"code\": \"a\", \"severity\": \"@all\", \"file\": \"f\", \"message\": \"m\"}]}",
                "{\"findings\": [{\"code\": \"a\", \"severity\": \"error\", \"file\": \"f\", \"message\": [\"m\"]}]}",
                "{\"findings\": [{\"code\": \"a\", \"severity\": \"error\", \"file\": \"f\", \"line\": \"`\", \"message\": \"m\"}]}",
                "{\"findings\": [{\"code\": \"a\", \"severity\": \"error\", \"file\": \"f\", \"line\": 1.5, \"message\": \"m\"}]}",
            })
    void aReportOfAnotherShapeIsRefused(String text) throws Exception {
        Shell.Result result = report(text);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("does not look like one");
    }

    @Test
    void aReportThatIsTooLargeIsRefused() throws Exception {
        Shell.Result result = report(" ".repeat(5_000_001));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("more than 5000000 bytes");
    }

    @Test
    void aCheckShowsAnnotationsInTheRepositorysTermsAndKeepsBothReportAndSite() throws Exception {
        shell.write("answer.json", findings(finding("error", "wrong")));
        shell.pretend(
                "./waymark",
                "case \"$*\" in",
                "*github*) echo '::error file=datasets/rents.yaml,line=7::wrong'; exit 1 ;;",
                "*json*) cat \"$FAKE/answer.json\"; exit 1 ;;",
                "esac");
        shell.set("SOURCE", "catalogues/own/").set("GITHUB_STEP_SUMMARY", folder + "/step-summary.md");

        Shell.Result result = shell.script("catalogue");

        assertThat(result.exit()).as(result.err()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("::error file=catalogues/own/datasets/rents.yaml,line=7::wrong\n");
        assertThat(shell.read("step-summary.md")).contains("1 error,");
        assertThat(shell.read("report/findings.json")).contains("\"wrong\"");
        assertThat(shell.read("waymark.log").lines().toList().get(2))
                .matches("build --quiet --as-of \\d{4}-\\d\\d-\\d\\d --source catalogues/own --output public");
    }

    @Test
    void aCheckPassesOnWhatTheWorkflowAsksFor() throws Exception {
        shell.pretend("./waymark", "case \"$*\" in *json*) echo '{\"findings\": []}' ;; esac");
        shell.set("STRICT", "true").set("SITE", "");

        assertThat(shell.script("catalogue").exit()).isZero();
        assertThat(shell.read("waymark.log").lines())
                .containsExactly(
                        "check --quiet --strict --format github --source .", "check --quiet --format json --source .");
    }

    /** What others have changed in the branch since the event is not the pull request's doing. */
    @ParameterizedTest
    @CsvSource({
        "event, head, merge^1", // GitHub's merge of the two
        "event, other, event", // the pull request itself was checked out, whatever its last commit is
        "chosen, head, chosen", // the workflow says what to compare with
        "event, , event"
    })
    void aMergedPullRequestIsComparedWithWhatItIsMergedInto(String base, String head, String compared)
            throws Exception {
        shell.pretend("git", "case \"$*\" in *HEAD^2*) echo head ;; *HEAD^1*) echo 'merge^1' ;; *) exit 1 ;; esac");
        shell.pretend("./waymark", "case \"$*\" in *json*) echo '{\"findings\": []}' ;; esac");
        shell.set("SITE", "").set("BASE", base).set("PULL_BASE", "event").set("PULL_HEAD", head == null ? "" : head);

        assertThat(shell.script("catalogue").exit()).isZero();
        assertThat(shell.read("waymark.log"))
                .contains("diff --quiet --format json --preview --source . --output report/changes.json " + compared
                        + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/../b", "/etc", "-x", "a b", "a|b"})
    void aCatalogueOutsideTheRepositoryIsRefused(String source) throws Exception {
        shell.pretend("./waymark");
        shell.set("SOURCE", source);

        assertThat(shell.script("catalogue").exit()).isEqualTo(2);
        assertThat(shell.read("waymark.log")).isEmpty();
    }
}
