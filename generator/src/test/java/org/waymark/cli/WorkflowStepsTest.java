package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each line of shell that the workflows hold; the programs that it calls only pretend. */
class WorkflowStepsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String REVIEW = "{\"findings\": [{\"code\": \"review-overdue\", \"severity\": \"warning\","
            + " \"file\": \"datasets/a.yaml\", \"line\": null, \"message\": \"late\", \"hint\": \"Look\"}]}";

    @TempDir
    private Path folder;

    private Shell shell;

    /** Each step once: where it is, and its text. */
    record Step(String where, String text) {
        @Override
        public String toString() {
            return where + ": " + text;
        }
    }

    static Stream<Step> steps() throws IOException {
        List<Path> files = new ArrayList<>(WorkflowsTest.actions().toList());
        try (Stream<Path> workflows = Files.list(ROOT.resolve(".github/workflows"))) {
            workflows.sorted().forEach(files::add);
        }
        List<Step> steps = new ArrayList<>();
        for (Path file : files) {
            for (String text : new YAMLMapper().readTree(file.toFile()).findValuesAsText("run")) {
                steps.add(new Step(ROOT.relativize(file).toString(), text));
            }
        }
        return steps.stream();
    }

    @BeforeEach
    void aRunner() throws IOException {
        shell = new Shell(folder);
        shell.set("GITHUB_ACTION_PATH", folder.toString())
                .set("GITHUB_ENV", folder + "/env.txt")
                .set("GITHUB_REF_NAME", "v1.2.3")
                .set("BASE_URL", "https://example.org/a b/");
        shell.pretend("mvn").pretend("./waymark");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void eachStepRunsAProgramThatThereIs(Step step) throws Exception {
        List<String> scripts;
        try (Stream<Path> files = Files.list(folder.resolve(".github/scripts"))) {
            scripts = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        for (String script : scripts) {
            shell.pretend("./.github/scripts/" + script);
        }
        if (step.where().startsWith(".github/actions/")) {
            Path action = folder.resolve(step.where()).getParent();
            shell.set("GITHUB_ACTION_PATH", Files.createDirectories(action).toString());
        }

        Shell.Result result = shell.step(step.text());

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        try (Stream<Path> traces = Files.list(folder)) {
            assertThat(traces.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".log") || name.equals("env.txt"));
        }
    }

    @Test
    void anAddressWithABlankStaysOneWord() throws Exception {
        shell.pretend(
                "./waymark",
                "printf '<%s>' \"$@\" >\"$FAKE/words.txt\"; case \"$*\" in *json*) echo '{\"findings\": []}' ;; esac");

        assertThat(shell.script("catalogue").exit()).isZero();
        assertThat(shell.read("words.txt")).contains("<--base-url><https://example.org/a b/>");
    }

    private JsonNode gitLab() throws IOException {
        return new YAMLMapper().readTree(ROOT.resolve(".gitlab-ci.yml").toFile());
    }

    /** As GitLab runs a job: its lines in one shell, which stops at the first that fails. */
    private Shell.Result gitLab(String job) throws Exception {
        StringBuilder text = new StringBuilder();
        for (JsonNode line : gitLab().path(job).path("script")) {
            text.append(line.asText()).append('\n');
        }
        shell.set("WAYMARK", gitLab().at("/variables/WAYMARK").asText())
                .set("CI_PAGES_URL", "https://example.org")
                .set("CI_PROJECT_URL", "https://gitlab.com/example/catalogue")
                .set("CI_DEFAULT_BRANCH", "trunk");
        return shell.step(text.toString());
    }

    @Test
    void onGitLabFindingsBecomeCodeQuality() throws Exception {
        shell.write("answer.json", REVIEW);
        shell.pretend("./waymark", "case \"$*\" in check*json) cat \"$FAKE/answer.json\" ;; check*) exit 1 ;; esac");
        shell.set("CI_MERGE_REQUEST_DIFF_BASE_SHA", "0ld");

        Shell.Result result = gitLab("catalogue");

        assertThat(result.exit()).as(result.err()).isEqualTo(1);
        JsonNode quality = new YAMLMapper().readTree(shell.read("report/code-quality.json"));
        assertThat(quality).hasSize(1);
        assertThat(quality.path(0).path("description").asText()).isEqualTo("late. Look");
        assertThat(quality.path(0).path("check_name").asText()).isEqualTo("review-overdue");
        assertThat(quality.path(0).path("severity").asText()).isEqualTo("minor");
        assertThat(quality.path(0).path("fingerprint").asText()).isNotEmpty();
        assertThat(quality.path(0).at("/location/path").asText()).isEqualTo("datasets/a.yaml");
        assertThat(quality.path(0).at("/location/lines/begin").asInt()).isEqualTo(1);
        assertThat(shell.read("waymark.log"))
                .contains("build --quiet --output public")
                .contains("changes.html 0ld\n");

        shell.set("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "n3w");
        gitLab("catalogue");
        assertThat(shell.read("waymark.log")).contains("changes.html n3w\n");
    }

    @Test
    void onGitLabAnOverdueReviewFailsTheSchedule() throws Exception {
        shell.write("answer.json", REVIEW);
        shell.pretend("./waymark", "cat \"$FAKE/answer.json\"");
        assertThat(gitLab("reviews").exit()).isEqualTo(1);
        assertThat(shell.read("report/overdue.txt")).isEqualTo("datasets/a.yaml, late\n");

        shell.write("answer.json", "{\"findings\": []}");
        assertThat(gitLab("reviews").exit()).isZero();
    }

    @Test
    void onGitLabADeadLinkFailsTheSchedule() throws Exception {
        shell.pretend("./waymark", "exit 1");
        assertThat(gitLab("links").exit()).isEqualTo(1);
        assertThat(shell.read("waymark.log"))
                .matches("links --quiet --as-of \\d{4}-\\d\\d-\\d\\d --format markdown --output report/links.md\n");
    }

    @Test
    void onGitLabABrokenCatalogueIsNotPublished() throws Exception {
        assertThat(gitLab("pages").exit()).isZero();
        assertThat(shell.read("waymark.log")).contains("build --base-url https://example.org/ --as-of ");

        shell.pretend("./waymark", "case $1 in check) exit 1 ;; *) touch \"$FAKE/built\" ;; esac");
        assertThat(gitLab("pages").exit()).isEqualTo(1);
        assertThat(folder.resolve("built")).doesNotExist();
    }

    @Test
    void onGitLabTheProgramsTestsRun() throws Exception {
        assertThat(gitLab("test").exit()).isZero();
        assertThat(shell.read("mvn.log")).isEqualTo("-B verify\n");
    }
}
