package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;

/** What a pull request changes reaches the person who reviews it, and nothing of it is more than text. */
class WorkflowChangesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aRepository() throws IOException {
        shell = new Shell(folder);
    }

    /** As {@code waymark diff --format json} writes it, for one record that was added. */
    static String account(String title) throws IOException {
        ObjectNode account = (ObjectNode) JSON.readTree("""
                {"records": [{"change": "added", "kind": "dataset", "file_before": null, "file": "datasets/a.yaml",
                    "address_before": null, "address": "datasets/a.html", "old_address": null, "fields": []}],
                 "new_findings": [], "solved_findings": [], "duplicates": [], "gaps": [],
                 "datasets": {"before": 1, "after": 2},
                 "quality": [{"check": "Licence is said", "before": 1, "after": 2},
                             {"check": "Licence is open", "before": 1, "after": 1}],
                 "links": [{"file": "datasets/a.yaml", "href": "https://example.org/", "new_host": true}]}
                """);
        ((ObjectNode) account.at("/records/0")).put("title", title);
        return account.toString();
    }

    private Shell.Result changes(String text) throws Exception {
        shell.write("changes.json", text);
        return shell.script("changes", "changes.json");
    }

    @Test
    void recordsQualityAndLinksAreReported() throws Exception {
        Shell.Result result = changes(account("Rents by ward"));

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "## What this changes",
                        "",
                        "- **added**: `Rents by ward`, dataset, in `datasets/a.yaml`",
                        "",
                        "**New links**",
                        "",
                        "- `https://example.org/`, a site that is new to the catalogue",
                        "",
                        "**Datasets that pass each check**",
                        "",
                        "- `Licence is said`: 1 of 1 → 2 of 2");
    }

    @Test
    void unreadableRecordsTermsAndOtherFilesAreReported() throws Exception {
        ObjectNode account = (ObjectNode) JSON.readTree(account("Rents"));
        ObjectNode record = (ObjectNode) account.at("/records/0");
        ObjectNode broken = record.deepCopy();
        account.withArray("records").add(broken.put("change", "unreadable").put("title", "Waits"));
        record.withArray("fields")
                .addObject()
                .put("label", "Publisher")
                .putNull("before")
                .put("after", "A council");
        record.withArray("fields")
                .addObject()
                .put("label", "Licence")
                .putNull("before")
                .putNull("after");
        ObjectNode term =
                account.putArray("terms").addObject().put("change", "removed").put("vocabulary", "themes");
        term.put("id", "care").put("label", "Care").put("records", 1);
        term.putArray("lost_addresses").add("themes/care.html");
        term.putArray("fields");
        for (String path : new String[] {"README.md", ".github/workflows/x.yml"}) {
            account.withArray("files")
                    .addObject()
                    .put("path", path)
                    .put("role", "a role")
                    .put("change", "added")
                    .put("judges", path.startsWith(".github"));
        }

        Shell.Result result = changes(account.toString());

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .containsSubsequence(
                        "- **added**: `Rents`, dataset, in `datasets/a.yaml`",
                        "  - `Publisher`: `A council`",
                        "  - `Licence`: not said",
                        "- **cannot be read; its published page is kept**: `Waits`, dataset, in `datasets/a.yaml`",
                        "**Terms of vocabularies**",
                        "- `Care`, `care` in `themes`, **removed**: 1 record",
                        "  - **`themes/care.html` will no longer work.** Keep the id; change the label.",
                        "**Files that are not records**",
                        "- `.github/workflows/x.yml` added, `a role`, **part of the checker**",
                        "- `README.md` added, `a role`");
    }

    private void git(Path catalogue, String arguments) throws Exception {
        for (String who : new String[] {"AUTHOR", "COMMITTER"}) {
            shell.set("GIT_" + who + "_NAME", "Someone").set("GIT_" + who + "_EMAIL", "someone@example.org");
        }
        Shell.Result result = shell.step("cd '" + catalogue + "' && git " + arguments);
        assertThat(result.exit()).as(result.err()).isZero();
    }

    /** The two programs agree on the form of the file: a real difference between two commits goes through both. */
    @Test
    void whatTheProgramWritesIsUnderstood() throws Exception {
        Path catalogue = Files.createDirectories(folder.resolve("catalogue"));
        CommandLineFixture.run("init", catalogue.toString());
        git(catalogue, "init -q && git add -A && git commit -q -m Begin");
        Path stops = catalogue.resolve("datasets/bus-stops.yaml");
        CatalogueFixture.change(stops, before -> before.replaceFirst("(?m)^licence: .*$", "licence: CC0-1.0"));
        Files.delete(catalogue.resolve("content/gaps/no-count-of-bus-passengers.md"));
        Path themes = catalogue.resolve("content/vocabularies/themes.yaml");
        CatalogueFixture.change(themes, before -> before.replace("id: buses", "id: coaches"));
        git(catalogue, "commit -q -a -m Change");

        CommandLineFixture diff = CommandLineFixture.run(
                "diff", "HEAD~1", "--source", catalogue.toString(), "--format", "json", "--preview", "--quiet");
        Shell.Result result = changes(diff.out());

        assertThat(result.exit()).as(result.err() + diff.err()).isZero();
        assertThat(result.out())
                .contains("- **changed**: `")
                .contains("  - `Licence`: `")
                .contains("- **removed**: `")
                .contains(
                        "**`themes/buses.html` will no longer work.**",
                        "- `content/vocabularies/themes.yaml` changed, `vocabulary`")
                .contains("**At the head of pages**\n\n- `Bus stops`, `datasets/bus-stops.html`\n  - `Licence`: `")
                .contains("**Its address will no longer work.**");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "` @everyone <img src=x onerror=alert(1)> [a](javascript:b) `",
                "``` \n\n# Merged\n@someone",
                "a\r\nb\u2028c\u2029d\u0085e",
                "``",
                "",
            })
    void whateverARecordIsCalledStaysInOneCodeSpan(String hostile) throws Exception {
        ObjectNode account = (ObjectNode) JSON.readTree(account(hostile));
        ObjectNode record = (ObjectNode) account.at("/records/0");
        record.put("file", hostile).put("change", "changed");
        record.putArray("fields")
                .addObject()
                .put("label", hostile)
                .put("before", hostile)
                .put("after", hostile);

        ObjectNode page =
                account.putArray("previews").addObject().put("address", hostile).put("title", hostile);
        page.putArray("facts")
                .addObject()
                .put("label", hostile)
                .put("before", "x")
                .put("after", hostile);

        Shell.Result result = changes(account.toString());

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines().map(line -> line.replaceAll("`[^`]+`", "X")))
                .containsSequence("**At the head of pages**", "", "- X, X", "  - X: X → X", "");
        assertThat(result.out().lines().skip(2).limit(3).map(line -> line.replaceAll("`[^`]+`", "X")))
                .containsExactly("- **changed**: X, dataset, in X", "  - X: X → X", "");
    }

    @Test
    void aLongAccountIsCutBetweenLines() throws Exception {
        JsonNode one = JSON.readTree(account("x".repeat(500))).at("/records/0");
        ObjectNode account = (ObjectNode) JSON.readTree(account("y"));
        for (int i = 0; i < 400; i++) {
            ObjectNode record = ((ObjectNode) one.deepCopy()).put("change", "changed");
            for (int field = 0; field < 20; field++) {
                record.withArray("fields")
                        .addObject()
                        .put("label", "l")
                        .put("before", "b".repeat(300))
                        .put("after", "a");
            }
            account.withArray("records").add(record);
        }

        String out = changes(account.toString()).out();

        assertThat(out.length()).isLessThan(20_100);
        assertThat(out).endsWith("- and more: `waymark diff` shows all of it\n");
        assertThat(out.chars().filter(c -> c == '`').count() % 2).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "{}",
                "{\"records\": []}",
                "{\"records\": [{\"change\": \"@all\"}]}",
            })
    void anAccountOfAnotherShapeIsRefused(String text) throws Exception {
        Shell.Result result = changes(text);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("does not look like one");
    }

    @Test
    void aCountThatIsNoneIsRefused() throws Exception {
        ObjectNode account = (ObjectNode) JSON.readTree(account("a"));
        ((ObjectNode) account.path("datasets")).put("before", "`");

        assertThat(changes(account.toString()).exit()).isEqualTo(1);
    }
}
