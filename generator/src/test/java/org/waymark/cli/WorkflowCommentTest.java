package org.waymark.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.edit.diff.FileRole;

/** The workflows that write to GitHub write what they should, and nothing that a fork tells them to. */
class WorkflowCommentTest {

    private static final String SHA = "0123456789abcdef0123456789abcdef01234567";
    private static final String FINE = "{\"findings\": []}";
    private static final String OVERDUE = "{\"findings\": [{\"code\": \"review-overdue\", \"severity\": \"warning\","
            + " \"file\": \"datasets/a.yaml\", \"message\": \"should have been reviewed by 2020-01\"},"
            + " {\"code\": \"unused-file\", \"severity\": \"warning\", \"file\": \"b\", \"message\": \"c\"}]}";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void gitHub() throws IOException {
        shell = new Shell(folder);
        shell.pretend(
                "gh",
                "while [ $# -gt 0 ]; do",
                "  case $1 in",
                "    --input) cp \"$2\" \"$FAKE/sent.json\"; exit ;;",
                "    */files\\?*) cat \"$FAKE/files.json\"; exit ;;",
                "    */pulls) cat \"$FAKE/pulls.json\"; exit ;;",
                "    */artifacts) cat \"$FAKE/artifacts.json\"; exit ;;",
                "    */zip) cat \"$FAKE/report.zip\"; exit ;;",
                "    */comments\\?*) cat \"$FAKE/comments.json\"; exit ;;",
                "    */issues\\?*) cat \"$FAKE/issues.json\"; exit ;;",
                "  esac",
                "  shift",
                "done");
        shell.set("REPOSITORY", "example/catalogue")
                .set("RUN_ID", "99")
                .set("RUN_URL", "https://example.org/runs/99")
                .set("HEAD_OWNER", "someone")
                .set("HEAD_BRANCH", "$(touch hacked); x`id`")
                .set("HEAD_SHA", SHA);
        shell.write("pulls.json", "[{\"number\": 12, \"head\": {\"sha\": \"" + SHA + "\"}}]");
        shell.write("artifacts.json", artifact(1000));
        shell.write("files.json", "[{\"filename\": \"datasets/a.yaml\"}]");
        shell.write("comments.json", "[]");
        shell.write("issues.json", "[]");
        zip(Map.of("findings.json", FINE));
    }

    private static String artifact(int size) {
        return "{\"artifacts\": [{\"id\": 5, \"name\": \"report\", \"expired\": false, \"size_in_bytes\": " + size
                + "}]}";
    }

    private void zip(Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("report.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String sentBody() throws IOException {
        return new ObjectMapper().readTree(shell.read("sent.json")).path("body").asText();
    }

    @Test
    void aPullRequestFromAForkGetsAComment() throws Exception {
        Shell.Result result = shell.script("comment");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("gh.log"))
                .contains("-f head=someone:$(touch hacked); x`id`")
                .contains("--method POST repos/example/catalogue/issues/12/comments");
        assertThat(sentBody())
                .startsWith("<!-- waymark: report -->\n## What Waymark found\n")
                .contains("No problems found.")
                .endsWith("Commit 0123456789ab. [The check, with the site to download](https://example.org/runs/99)\n");
        assertThat(folder.resolve("hacked")).doesNotExist();
    }

    @Test
    void changesOfThePullRequestComeBeforeTheFindings() throws Exception {
        zip(Map.of("findings.json", FINE, "changes.json", WorkflowChangesTest.account("Rents by ward")));

        Shell.Result result = shell.script("comment");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(sentBody())
                .startsWith(
                        "<!-- waymark: report -->\n## What this changes\n\n- **added**: `Rents by ward`, dataset, in")
                .contains("\n\n## What Waymark found\n");
    }

    /** A fork's program writes the report, so that what GitHub itself says of the change comes first. */
    @Test
    void aChangeOfTheCheckerIsAlwaysReported() throws Exception {
        shell.write(
                "files.json",
                "[{\"filename\": \"datasets/a.yaml\"}, {\"filename\": \".github/workflows/x`y\\u202e.yml\"}]\n"
                        + "[{\"filename\": \"b.java\", \"previous_filename\": \"generator/src/main/java/B.java\"}]");
        String warning =
                "<!-- waymark: report -->\n> [!WARNING]\n> **The checker itself changes.** These files decide what"
                        + " is said below, so read them before you believe it:\n> - `.github/workflows/x'y .yml`\n"
                        + "> - `generator/src/main/java/B.java`\n\n";

        assertThat(shell.script("comment").exit()).isZero();
        assertThat(sentBody()).startsWith(warning + "## What Waymark found\n");

        zip(Map.of("findings.json", "{\"body\": \"Approved by @owner\"}"));
        assertThat(shell.script("comment").exit()).isZero();
        assertThat(sentBody())
                .startsWith(warning + "The check left no report that can be read.\n")
                .doesNotContain("@owner");

        shell.write("artifacts.json", "{\"artifacts\": []}");
        assertThat(shell.script("comment").exit()).isZero();
        assertThat(sentBody()).startsWith(warning + "The check left no report that can be read.\n");
    }

    @Test
    void theScriptKnowsTheCheckerAsTheProgramDoes() throws Exception {
        List<String> paths = List.of(
                ".github/workflows/check.yml",
                ".GitHub/Workflows/x.yml",
                ".github/scripts/report",
                ".github/labels.json",
                ".github/actions/comment/action.yml",
                "action.yml",
                "tools/Action.yaml",
                "datasets/action.yml",
                ".github/ISSUE_TEMPLATE/gap.yml",
                ".github/CODEOWNERS",
                "CODEOWNERS",
                "docs/codeowners",
                "x/CODEOWNERS",
                ".gitlab-ci.yml",
                ".gitlab/ci/x.yml",
                ".forgejo/workflows/x.yaml",
                ".woodpecker/x.yml",
                ".woodpecker.yaml",
                "Jenkinsfile",
                ".ci/run",
                "waymark",
                "waymark.bat",
                "waymark/x",
                "waymark.jar",
                "lib/other.jar",
                "content/assets/x.jar",
                "generator/pom.xml",
                "generators/x",
                "pom.xml",
                "x/pom.xml",
                ".mvn/jvm.config",
                "mvnw.cmd",
                "Dockerfile",
                "README.md",
                "templates/pages/gap.ftlh",
                "site-assets/js/x.js",
                "");

        Shell.Result result = shell.step("printf '%s\\n' "
                + paths.stream().map(path -> "'" + path + "'").collect(joining(" ")) + " | .github/scripts/judges");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .containsExactlyElementsOf(paths.stream()
                        .filter(path -> FileRole.of(path).judges())
                        .toList());
    }

    @Test
    void anAccountOfChangesThatLiesCostsOnlyItself() throws Exception {
        zip(Map.of("findings.json", FINE, "changes.json", "{\"body\": \"Approved by @owner\"}"));

        assertThat(shell.script("comment").exit()).isZero();
        assertThat(sentBody())
                .startsWith("<!-- waymark: report -->\n## What Waymark found\n")
                .doesNotContain("Approved");
    }

    @Test
    void theNextCheckChangesTheCommentAndNoOneElses() throws Exception {
        shell.write(
                "comments.json",
                "[{\"id\": 1, \"body\": \"<!-- waymark: report -->\", \"user\": {\"login\": \"someone\"}},"
                        + " {\"id\": 2, \"body\": \"Hello\", \"user\": {\"login\": \"github-actions[bot]\"}}]\n"
                        + "[{\"id\": 3, \"body\": \"<!-- waymark: report -->\\nold\","
                        + " \"user\": {\"login\": \"github-actions[bot]\"}}]");

        assertThat(shell.script("comment").exit()).isZero();
        assertThat(shell.read("gh.log"))
                .contains("--method PATCH repos/example/catalogue/issues/comments/3 ")
                .doesNotContain("POST");
    }

    @Test
    void aBranchThatMovedOnGetsNone() throws Exception {
        shell.write("pulls.json", "[{\"number\": 12, \"head\": {\"sha\": \"" + "f".repeat(40) + "\"}}]");

        Shell.Result result = shell.script("comment");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("Nothing to do");
        assertThat(shell.read("sent.json")).isEmpty();
    }

    @Test
    void aReportThatIsTooLargeOrMissingIsNotFetched() throws Exception {
        for (String artifacts : new String[] {artifact(5_000_001), "{\"artifacts\": []}"}) {
            shell.write("artifacts.json", artifacts);

            assertThat(shell.script("comment").exit()).isZero();
            assertThat(shell.read("gh.log")).doesNotContain("/zip");
        }
    }

    @Test
    void anArchiveThatWantsOutOfItsFolderWritesNothing() throws Exception {
        zip(Map.of("../escaped", "x", "/tmp/waymark-escaped", "x", "findings.json", FINE));

        assertThat(shell.script("comment").exit()).isZero();
        assertThat(Path.of("/tmp/waymark-escaped")).doesNotExist();
        assertThat(CatalogueFixture.walk(folder.resolve("tmp"))).containsExactly(folder.resolve("tmp"));
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void aReportThatGrowsWhenUnpackedOrLiesIsNotPosted() throws Exception {
        for (String report : new String[] {" ".repeat(6_000_000) + FINE, "{\"body\": \"Approved by @owner\"}"}) {
            zip(Map.of("findings.json", report));

            assertThat(shell.script("comment").exit()).isEqualTo(1);
            assertThat(shell.read("sent.json")).isEmpty();
        }
    }

    @Test
    void overdueReviewsOpenOneIssue() throws Exception {
        shell.write("findings.json", OVERDUE);

        Shell.Result result = shell.script("reviews", "findings.json");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("gh.log")).contains("--method POST repos/example/catalogue/issues --input");
        assertThat(sentBody())
                .startsWith("<!-- waymark: reviews -->\n")
                .endsWith("- [ ] `datasets/a.yaml`: `should have been reviewed by 2020-01`")
                .doesNotContain("`b`");
    }

    @Test
    void theIssueIsChangedWhileRecordsAreOverdueAndClosedWhenNoneIs() throws Exception {
        shell.write(
                "issues.json",
                "[{\"number\": 3, \"body\": \"<!-- waymark: reviews -->\", \"user\": {\"login\": \"someone\"}},"
                        + " {\"number\": 4, \"body\": null, \"user\": {\"login\": \"github-actions[bot]\"}},"
                        + " {\"number\": 7, \"body\": \"<!-- waymark: reviews -->\","
                        + " \"user\": {\"login\": \"github-actions[bot]\"}}]");
        shell.write("findings.json", OVERDUE);
        assertThat(shell.script("reviews", "findings.json").exit()).isZero();
        assertThat(shell.read("gh.log")).contains("--method PATCH repos/example/catalogue/issues/7 --input");

        shell.write("findings.json", FINE);
        assertThat(shell.script("reviews", "findings.json").exit()).isZero();
        assertThat(shell.read("gh.log"))
                .contains("--method PATCH repos/example/catalogue/issues/7 -f state=closed")
                .doesNotContain("POST");
    }

    @Test
    void nothingIsSaidWhileNothingIsOverdue() throws Exception {
        shell.write("findings.json", FINE);

        assertThat(shell.script("reviews", "findings.json").exit()).isZero();
        assertThat(shell.read("gh.log")).doesNotContain("PATCH").doesNotContain("POST");
    }

    @Test
    void aFormMayQuoteItsLabelsAndItsDescription() throws Exception {
        shell.write(
                ".github/ISSUE_TEMPLATE/study.yml",
                "name: Study\ndescription: 'A study: $(touch x)'\nlabels: [\"study\", 'to read']\n");

        assertThat(shell.script("labels", ".github").exit()).isZero();
        assertThat(shell.read("gh.log"))
                .contains(
                        "label create study --repo example/catalogue --color 1d5c63 --description A study: $(touch x) ")
                .contains("label create to read --repo");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void theLabelsAreThoseOfTheFormsAndOfTheirFile() throws Exception {
        Shell.Result result = shell.script("labels", ".github");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("gh.log").lines())
                .allMatch(
                        line -> line.matches(
                                "label create [a-z-]+ --repo example/catalogue --color [0-9a-f]{6} --description .{1,100} --force"))
                .anyMatch(line -> line.startsWith("label create review-due "))
                .anyMatch(line -> line.startsWith("label create question ")
                        && line.contains("--description A question that data should answer. --force"));
    }
}
