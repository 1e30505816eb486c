package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that make a pull request of an issue. */
class WorkflowProposeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aRepository() throws IOException {
        shell = new Shell(folder);
        shell.set("REPOSITORY", "example/catalogue")
                .set("OWNER", "example")
                .set("BRANCH", "trunk")
                .set("NUMBER", "12");
    }

    private static String event(String body, String... labels) {
        ObjectNode event = JSON.createObjectNode().put("action", "labeled");
        ObjectNode issue = event.putObject("issue").put("body", body).put("created_at", "2026-03-01T10:00:00Z");
        for (String label : labels) {
            issue.withArray("labels").addObject().put("name", label);
        }
        return event.toString();
    }

    private static String proposal(@Nullable String file) {
        return JSON.createObjectNode()
                .put("file", file)
                .put("text", "title: Rents $(touch x)\n")
                .put("comment", "Thank you.\n")
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(touch x)", "`touch x`", "\"; touch x; \"", "--help", "-e\n### Title", "'\\''"})
    void theTextOfAnIssueReachesTheProgramAsItIs(String body) throws Exception {
        shell.write("event.json", event(body, "make-pull-request", "gap"));
        shell.pretend("./waymark", "cat \"${@: -1}\" >\"$FAKE/seen.md\"; echo '{}' >proposal/proposal.json; exit 1");

        Shell.Result result = shell.script("fromissue", "event.json", "proposal");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("seen.md")).isEqualTo(body + "\n");
        assertThat(shell.read("waymark.log"))
                .isEqualTo(
                        "from-issue --quiet --as-of 2026-03-01 --json proposal/proposal.json gap proposal/issue.md\n");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void whatIsNoProposalIsAnswered() throws Exception {
        shell.write("event.json", event("x", "make-pull-request", "link"));
        shell.pretend("./waymark");

        assertThat(shell.script("fromissue", "event.json", "proposal").exit()).isZero();
        assertThat(JSON.readTree(shell.read("proposal/proposal.json"))
                        .path("comment")
                        .asText())
                .contains("It needs one of the labels that say what is proposed: correction, dataset, gap,");
        assertThat(shell.read("waymark.log")).isEmpty();
    }

    @Test
    void aCorrectionReachesTheProgramAsOne() throws Exception {
        shell.write("event.json", event("$(touch x)", "correction", "make-pull-request"));
        shell.pretend("./waymark", "echo '{}' >proposal/proposal.json");

        assertThat(shell.script("fromissue", "event.json", "proposal").exit()).isZero();
        assertThat(shell.read("waymark.log")).endsWith(" correction proposal/issue.md\n");
        assertThat(shell.read("proposal/issue.md")).isEqualTo("$(touch x)\n");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aFaultOfTheProgramStopsIt() throws Exception {
        shell.write("event.json", event("x", "gap"));
        shell.pretend("./waymark", "exit 70");

        assertThat(shell.script("fromissue", "event.json", "proposal").exit()).isEqualTo(70);
    }

    private Shell.Result propose(String text, String pulls) throws Exception {
        shell.write("proposal.json", text);
        shell.pretend(
                "gh",
                "case \"$*\" in",
                "*--input*) cat \"${@: -1}\" >>\"$FAKE/sent.json\"; echo '{\"number\": 40}' ;;",
                "*pulls*) echo '" + pulls + "' ;;",
                "*POST*git/refs*) [ ! -e \"$FAKE/branch-exists\" ] ;;",
                "*git/ref/heads/proposal-12*) echo '{\"object\": {\"sha\": \"def\"}}' ;;",
                "*git/ref/*) echo '{\"object\": {\"sha\": \"abc\"}}' ;;",
                "*compare/abc...def*) cat \"$FAKE/compare.json\" ;;",
                "esac");
        return shell.script("propose", "proposal.json");
    }

    @Test
    void aProposalBecomesABranchAPullRequestAndAnAnswer() throws Exception {
        Shell.Result result = propose(proposal("datasets/rents é.yaml"), "[]");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("gh.log").lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("api repos/example/catalogue/git/ref/heads/trunk"),
                        line -> assertThat(line).endsWith("git/refs -f ref=refs/heads/proposal-12 -f sha=abc"),
                        line -> assertThat(line)
                                .startsWith(
                                        "api --method PUT repos/example/catalogue/contents/datasets/rents%20%C3%A9.yaml "),
                        line -> assertThat(line).contains("GET", "head=example:proposal-12"),
                        line -> assertThat(line).startsWith("api --method POST repos/example/catalogue/pulls "),
                        line -> assertThat(line)
                                .startsWith("api --method POST repos/example/catalogue/issues/12/comments "));
        JsonNode[] sent = JSON.readValue("[" + shell.read("sent.json").replace("}\n{", "},{") + "]", JsonNode[].class);
        assertThat(new String(Base64.getDecoder().decode(sent[0].path("content").asText()), StandardCharsets.UTF_8))
                .isEqualTo("title: Rents $(touch x)\n");
        assertThat(sent[0].path("branch").asText()).isEqualTo("proposal-12");
        assertThat(sent[1].path("title").asText()).isEqualTo("Add datasets/rents é.yaml");
        assertThat(sent[1].path("body").asText()).startsWith("Closes #12").endsWith("Thank you.\n");
        assertThat(sent[2].path("body").asText()).isEqualTo("Thank you.\n\nIt is proposed in #40.");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private void theBranchIsThere(int total, String... commits) throws IOException {
        shell.write("branch-exists", "");
        shell.write(
                "compare.json", "{\"total_commits\": " + total + ", \"commits\": [" + String.join(",", commits) + "]}");
    }

    private static String commit(String author, String committer) {
        return "{\"author\": " + author + ", \"committer\": " + committer + "}";
    }

    private static final String BOT = "{\"login\": \"github-actions[bot]\"}";
    private static final String GITHUB = "{\"login\": \"web-flow\"}";
    private static final String PERSON = "{\"login\": \"someone\"}";

    static Stream<Arguments> commitsOfOthers() {
        return Stream.of(
                Arguments.of(2, List.of(commit(BOT, GITHUB), commit(PERSON, PERSON))),
                Arguments.of(1, List.of(commit(PERSON, GITHUB))),
                Arguments.of(1, List.of(commit(BOT, PERSON))),
                Arguments.of(1, List.of(commit("null", "null"))),
                Arguments.of(300, List.of(commit(BOT, GITHUB))));
    }

    @ParameterizedTest
    @MethodSource("commitsOfOthers")
    void theWorkOfOthersOnTheBranchStays(int total, List<String> commits) throws Exception {
        theBranchIsThere(total, commits.toArray(String[]::new));

        Shell.Result result = propose(proposal("content/gaps/a.md"), "[{\"number\": 33}]");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("gh.log")).doesNotContain("PATCH", "PUT", "/pulls");
        assertThat(JSON.readTree(shell.read("sent.json")).path("body").asText())
                .startsWith(
                        "Thank you.\n\nThe branch `proposal-12` has commits by other people, so nothing was changed there.");
    }

    @Test
    void aSecondLabelChangesTheSamePullRequest() throws Exception {
        theBranchIsThere(2, commit(BOT, GITHUB), commit(BOT, BOT));
        Shell.Result result = propose(proposal("content/gaps/a.md"), "[{\"number\": 33}]");

        assertThat(result.out()).isEqualTo("Pull request 33 proposes what issue 12 does.\n");
        assertThat(shell.read("gh.log"))
                .contains("PATCH repos/example/catalogue/git/refs/heads/proposal-12 -f sha=abc -F force=true")
                .doesNotContain("POST repos/example/catalogue/pulls");
    }

    private static String correction(String file, String was) {
        return JSON.createObjectNode()
                .put("file", file)
                .put("text", "title: Rents\n")
                .put("was", was)
                .put("comment", "Thank you.\n")
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datasets/housing/wards/rents.yaml",
                "datasets/rents.yml",
                "content/standards/a.md",
                "content/access-routes/a.md",
                "content/gaps/a.md"
            })
    void aCorrectionChangesTheFileThatIsStillWhatItWas(String file) throws Exception {
        Shell.Result result = propose(correction(file, "0123456789abcdef0123456789abcdef01234567"), "[]");

        assertThat(result.exit()).as(result.err()).isZero();
        JsonNode[] sent = JSON.readValue("[" + shell.read("sent.json").replace("}\n{", "},{") + "]", JsonNode[].class);
        assertThat(sent[0].path("sha").asText()).isEqualTo("0123456789abcdef0123456789abcdef01234567");
        assertThat(sent[0].path("message").asText()).isEqualTo("Correct " + file);
        assertThat(sent[1].path("title").asText()).isEqualTo("Correct " + file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datasets/../.github/workflows/x.yaml",
                ".github/workflows/x.yml",
                "datasets//x.yaml",
                "content/site.yaml",
                "content/vocabularies/x.yaml",
                "content/blog/x.md",
                "content/pages/contribute.md",
                "content/gaps/a/b.md",
                "datasets/a/b/c/d/e/f/g/h/i/x.yaml",
                "datasets/x.csv",
                "datasets/housing\n/x.yaml"
            })
    void aCorrectionElsewhereIsNotMade(String file) throws Exception {
        assertThat(propose(correction(file, "0123456789abcdef0123456789abcdef01234567"), "[]")
                        .exit())
                .isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "$(touch x)", "0123456789abcdef0123456789abcdef0123456Z"})
    void whatAFileWasIsTheNameThatGitGivesIt(String was) throws Exception {
        assertThat(propose(correction("datasets/a.yaml", was), "[]").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }

    @Test
    void withoutAFileThereIsOnlyAnAnswer() throws Exception {
        assertThat(propose(proposal(null), "[]").exit()).isZero();
        assertThat(shell.read("gh.log").lines()).hasSize(1).allMatch(line -> line.contains("issues/12/comments"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.yaml",
                "datasets/../.github/workflows/x.yaml",
                ".github/workflows/x.yml",
                "datasets/a/b.yaml",
                "datasets/x.md",
                "content/gaps/x.yaml",
                "content/site.yaml",
                "content/blog/x.md",
                "/datasets/x.yaml",
                "datasets/x\n.yaml",
                "datasets/x.yaml\n",
                "datasets/a\\b.yaml",
                "datasets/..yaml",
                ""
            })
    void aFileElsewhereIsNotWritten(String file) throws Exception {
        assertThat(propose(proposal(file), "[]").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "no", "{\"file\": null, \"text\": 1, \"comment\": \"\"}", "{} {}"})
    void whatIsNoProposalIsNotCarriedOut(String text) throws Exception {
        assertThat(propose(text, "[]").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }

    @Test
    void aNumberIsOne() throws Exception {
        shell.set("NUMBER", "12; id");
        assertThat(propose(proposal("datasets/a.yaml"), "[]").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }
}
