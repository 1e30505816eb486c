package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the workflow that asks links. */
class WorkflowLinksTest {

    private static final String HISTORY = "# address\tstate\tchecked\tlast_fine\tsince\tfailures\treason\tmoved_to\n"
            + "https://example.org/a\tfine\t2026-03-01\t2026-03-01\t-\t0\tok\t-\n";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aRepository() throws IOException {
        shell = new Shell(folder);
        shell.set("REPOSITORY", "example/catalogue").set("BRANCH", "main").set("GH_TOKEN", "secret");
    }

    private void waymarkThatEndsWith(int code) throws IOException {
        shell.pretend(
                "./waymark",
                "[ -z \"${GH_TOKEN:-}\" ] || touch \"$FAKE/token-seen\"",
                "case \"$*\" in",
                "*--issues*) echo '{}' >links/plan.json ;;",
                "*) echo '# Links' >links/report.md; exit " + code + " ;;",
                "esac");
        shell.write("content/link-health.tsv", HISTORY);
    }

    @Test
    void onlyIssuesOfTheWorkflowItselfAreBelieved() throws Exception {
        shell.pretend(
                "gh",
                "echo '[{\"number\": 1, \"title\": \"a\", \"body\": \"b\", \"user\": {\"login\": \"github-actions[bot]\"}},"
                        + " {\"number\": 2, \"title\": \"a\", \"body\": \"b\", \"user\": {\"login\": \"stranger\"}}]'");
        waymarkThatEndsWith(1);
        shell.set("GITHUB_STEP_SUMMARY", folder + "/step-summary.md");

        Shell.Result result = shell.script("links");

        assertThat(result.exit()).as(result.err()).isZero();
        JsonNode issues = new ObjectMapper().readTree(shell.read("links/issues.json"));
        assertThat(issues).hasSize(1);
        assertThat(issues.at("/0/number").asInt()).isEqualTo(1);
        assertThat(shell.read("links/link-health.tsv")).isEqualTo(HISTORY);
        assertThat(shell.read("links/plan.json")).isEqualTo("{}\n");
        assertThat(shell.read("step-summary.md")).isEqualTo("# Links\n");
        assertThat(folder.resolve("token-seen")).doesNotExist();
    }

    @Test
    void whereNothingWasReachedNothingIsHandedOn() throws Exception {
        shell.pretend("gh", "echo '[]'").pretend("./waymark", "exit 1");

        assertThat(shell.script("links").exit()).isEqualTo(1);
        assertThat(folder.resolve("links/plan.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/../b", "/etc", "-x", "a b", "a|b"})
    void aCatalogueOutsideTheRepositoryIsRefused(String source) throws Exception {
        shell.pretend("./waymark").pretend("gh");
        shell.write("links/link-health.tsv", HISTORY);
        shell.set("SOURCE", source);

        assertThat(shell.script("links").exit()).isEqualTo(2);
        assertThat(shell.script("linkhistory", "links/link-health.tsv").exit()).isEqualTo(2);
        assertThat(shell.read("gh.log")).isEmpty();
    }

    @Test
    void aChangedHistoryIsCommitted() throws Exception {
        shell.write("links/link-health.tsv", HISTORY);
        shell.pretend(
                "gh",
                "case \"$*\" in *PUT*) cat \"${@: -1}\" >\"$FAKE/sent.json\" ;; *) echo '{\"sha\": \"abc\"}' ;; esac");

        Shell.Result result = shell.script("linkhistory", "links/link-health.tsv");

        assertThat(result.exit()).as(result.err()).isZero();
        JsonNode sent = new ObjectMapper().readTree(shell.read("sent.json"));
        assertThat(sent.path("sha").asText()).isEqualTo("abc");
        assertThat(sent.path("branch").asText()).isEqualTo("main");
        assertThat(new String(Base64.getDecoder().decode(sent.path("content").asText()), StandardCharsets.UTF_8))
                .isEqualTo(HISTORY);
        assertThat(shell.read("gh.log")).contains("PUT repos/example/catalogue/contents/content/link-health.tsv");
    }

    @Test
    void theFirstHistoryHasNoVersionBefore() throws Exception {
        shell.write("links/link-health.tsv", HISTORY);
        shell.set("SOURCE", "catalogues/own/");
        shell.pretend(
                "gh",
                "case \"$*\" in *PUT*) cat \"${@: -1}\" >\"$FAKE/sent.json\" ;;"
                        + " *) echo '{\"message\": \"Not Found\"}'; exit 1 ;; esac");

        assertThat(shell.script("linkhistory", "links/link-health.tsv").exit()).isZero();
        assertThat(new ObjectMapper().readTree(shell.read("sent.json")).has("sha"))
                .isFalse();
        assertThat(shell.read("gh.log")).contains("contents/catalogues/own/content/link-health.tsv");
    }

    @Test
    void theSameHistoryIsNot() throws Exception {
        shell.write("links/link-health.tsv", HISTORY);
        shell.pretend("gh", "echo \"{\\\"sha\\\": \\\"$(git hash-object --no-filters links/link-health.tsv)\\\"}\"");

        Shell.Result result = shell.script("linkhistory", "links/link-health.tsv");

        assertThat(result.out()).isEqualTo("Nothing new is known.\n");
        assertThat(shell.read("gh.log")).doesNotContain("PUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#!/bin/sh\nrm -rf /\n",
                "# address\nhttps://example.org/\tfine\n",
                "# address\nfile:///a\tfine\t-\t-\t-\t0\tok\t-\n",
                "# address\nhttps://example.org/\tgreat\t-\t-\t-\t0\tok\t-\n"
            })
    void whatIsNoHistoryIsNotCommitted(String text) throws Exception {
        shell.write("links/link-health.tsv", text);
        shell.pretend("gh");

        assertThat(shell.script("linkhistory", "links/link-health.tsv").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }

    @Test
    void issuesAreOpenedChangedAndClosed() throws Exception {
        shell.write("plan.json", """
                {"open": [{"title": "Dead links in `a`", "labels": ["broken-link"], "body": "- $(touch x)\\n\\\\n"}],
                 "change": [{"number": 5, "body": "new\\n"}],
                 "close": [{"number": 7, "comment": "Healed."}],
                 "later": 3}
                """);
        shell.pretend("gh", "case \"$*\" in *--input*) cat >>\"$FAKE/sent.json\"; echo '{\"number\": 9}' ;; esac");

        Shell.Result result = shell.script("linkissues", "plan.json");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .isEqualTo(
                        "Opened issue 9.\nChanged issue 5.\nClosed issue 7.\n3 more records wait for the next run.\n");
        assertThat(shell.read("gh.log").lines())
                .containsExactly(
                        "api --method POST repos/example/catalogue/issues --input -",
                        "api --method PATCH repos/example/catalogue/issues/5 --input -",
                        "api --method POST repos/example/catalogue/issues/7/comments --input -",
                        "api --method PATCH repos/example/catalogue/issues/7 -f state=closed -f state_reason=completed");
        assertThat(shell.read("sent.json").lines())
                .containsExactly(
                        "{\"title\":\"Dead links in `a`\",\"body\":\"- $(touch x)\\n\\\\n\",\"labels\":[\"broken-link\"]}",
                        "{\"body\":\"new\\n\"}",
                        "{\"body\":\"Healed.\"}");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"open\": [], \"change\": [{\"number\": \"5; rm\", \"body\": \"\"}], \"close\": []}",
                "{\"open\": [], \"change\": [], \"close\": [{\"number\": 5}]}",
                "{\"open\": {}, \"change\": [], \"close\": []}"
            })
    void whatIsNoPlanIsNotCarriedOut(String plan) throws Exception {
        shell.write("plan.json", plan);
        shell.pretend("gh");

        assertThat(shell.script("linkissues", "plan.json").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }
}
