package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the workflows to least privilege, so that a pull request from anyone can be built. */
class WorkflowsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The whole of what each job may do, beside reading the files of the repository. Nothing else is granted anywhere. */
    private static final Map<String, Set<String>> RIGHTS = Map.ofEntries(
            Map.entry("publish.yml/build", Set.of("pages: read")),
            Map.entry("publish.yml/deploy", Set.of("pages: write", "id-token: write")),
            Map.entry("comment.yml/comment", Set.of("actions: read", "pull-requests: write")),
            Map.entry("links.yml/ask", Set.of("issues: read")),
            Map.entry("links.yml/record", Set.of("contents: write")),
            Map.entry("links.yml/tell", Set.of("issues: write")),
            Map.entry("propose.yml/propose", Set.of("contents: write", "pull-requests: write", "issues: write")),
            Map.entry("reviews.yml/remind", Set.of("issues: write")),
            Map.entry("release.yml/publish", Set.of("contents: write", "id-token: write", "attestations: write")),
            Map.entry("release.yml/image", Set.of("packages: write", "id-token: write", "attestations: write")),
            Map.entry("labels.yml/labels", Set.of("issues: write")));

    /** The actions beside the main one. */
    private static final List<String> PARTS =
            List.of("comment", "from-issue", "labels", "link-history", "link-issues", "links", "propose", "reviews");

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(".github/workflows"))) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> workflowsAndActions() throws IOException {
        return Stream.concat(workflows(), actions());
    }

    static Stream<Path> actions() {
        return Stream.concat(
                Stream.of(ROOT.resolve("action.yml")), PARTS.stream().map(name -> part(name)));
    }

    private static Path part(String name) {
        return ROOT.resolve(".github/actions/" + name + "/action.yml");
    }

    private static JsonNode read(Path workflow) throws IOException {
        return new YAMLMapper().readTree(workflow.toFile());
    }

    @Test
    void thereIsOneForEachJob() throws IOException {
        assertThat(workflows().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "check.yml",
                        "comment.yml",
                        "labels.yml",
                        "links.yml",
                        "propose.yml",
                        "publish.yml",
                        "release.yml",
                        "reviews.yml");
    }

    @ParameterizedTest
    @MethodSource("workflowsAndActions")
    void everyActionIsPinnedByItsCommit(Path workflow) throws IOException {
        List<String> uses = Files.readAllLines(workflow).stream()
                .filter(line -> line.matches("\\s*(- )?uses:.*"))
                .filter(line ->
                        !line.matches("\\s*(- )?uses: \\./(\\.github/actions/(" + String.join("|", PARTS) + "))?"))
                .toList();

        assertThat(uses)
                .allSatisfy(line ->
                        assertThat(line).matches("\\s*(- )?uses: actions/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void theTokenCanOnlyReadUnlessAJobSaysMore(Path workflow) throws IOException {
        JsonNode permissions = read(workflow).path("permissions");

        assertThat(permissions.isObject()).isTrue();
        assertThat(permissions.properties())
                .allSatisfy(
                        permission -> assertThat(permission.getValue().asText()).isIn("read", "none"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void eachJobMayDoWhatItNeedsAndNoMore(Path workflow) throws IOException {
        JsonNode jobs = read(workflow).path("jobs");
        jobs.fieldNames().forEachRemaining(name -> {
            Set<String> granted = new TreeSet<>();
            jobs.path(name)
                    .path("permissions")
                    .properties()
                    .forEach(right ->
                            granted.add(right.getKey() + ": " + right.getValue().asText()));
            granted.remove("contents: read");
            assertThat(granted).as(name).isEqualTo(RIGHTS.getOrDefault(workflow.getFileName() + "/" + name, Set.of()));
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aJobThatCanWriteRunsOneScriptAndNeitherBuildsNorTests(Path workflow) throws IOException {
        for (JsonNode job : read(workflow).path("jobs")) {
            Set<String> granted = new TreeSet<>();
            job.path("permissions").forEach(value -> granted.add(value.asText()));
            if (granted.contains("write")) {
                assertThat(job.path("steps").findValuesAsText("run"))
                        .hasSizeLessThanOrEqualTo(1)
                        .allSatisfy(run -> assertThat(run).matches("\\.github/scripts/[a-z]+( [\"$A-Za-z_./]+)*"));
                assertThat(job.path("steps").findValuesAsText("uses"))
                        .noneMatch(use -> use.equals("./") || use.contains("setup-java"));
                for (String use : job.path("steps").findValuesAsText("uses")) {
                    if (use.startsWith("./.github/actions/")) {
                        JsonNode action = read(part(use.substring("./.github/actions/".length())));
                        assertThat(action.findValuesAsText("run")).hasSize(1);
                        assertThat(action.findValuesAsText("uses"))
                                .allMatch(each -> each.contains("download-artifact"));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noForkRunsWithRights(Path workflow) throws IOException {
        JsonNode triggers = read(workflow).path("on");
        Set<String> names = new TreeSet<>();
        triggers.fieldNames().forEachRemaining(names::add);

        assertThat(names).isNotEmpty().doesNotContain("pull_request_target", "issue_comment");
        assertThat(names.contains("issues")).isEqualTo(workflow.endsWith("propose.yml"));
        assertThat(Files.readString(workflow)).doesNotContain("secrets.");
        if (names.contains("pull_request")) {
            assertThat(Files.readString(workflow)).doesNotContain(": write").doesNotContain("github.token");
        }
    }

    @Test
    void theCommentIsWrittenByMainAndNotByThePullRequest() throws IOException {
        Path workflow = ROOT.resolve(".github/workflows/comment.yml");
        JsonNode read = read(workflow);

        assertThat(read.path("on").properties()).extracting(Map.Entry::getKey).containsExactly("workflow_run");
        JsonNode steps = read.at("/jobs/comment/steps");
        assertThat(steps.findValuesAsText("uses"))
                .hasSize(2)
                .satisfies(uses -> assertThat(uses.get(0)).startsWith("actions/checkout@"))
                .satisfies(uses -> assertThat(uses.get(1)).isEqualTo("./.github/actions/comment"));
        assertThat(steps.path(0).path("with").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("persist-credentials", "sparse-checkout");
        assertThat(read(ROOT.resolve(".github/actions/comment/action.yml")).findValuesAsText("uses"))
                .isEmpty();
    }

    /** A form gives an issue its labels, and anyone can fill in a form; this label only a maintainer gives. */
    @Test
    void aProposalWaitsForTheLabelOfAMaintainer() throws IOException {
        Path workflow = ROOT.resolve(".github/workflows/propose.yml");
        JsonNode read = read(workflow);

        assertThat(read.at("/on").properties()).extracting(Map.Entry::getKey).containsExactly("issues");
        assertThat(read.at("/on/issues/types")).extracting(JsonNode::asText).containsExactly("labeled");
        assertThat(read.at("/jobs/write/if").asText()).isEqualTo("github.event.label.name == 'make-pull-request'");
        assertThat(read.at("/jobs/propose/needs").asText()).isEqualTo("write");
        assertThat(read.path("jobs")).hasSize(2);
        assertThat(Files.readString(workflow)).doesNotContain("issue.body", "issue.title", "issue.user");
        try (Stream<Path> forms = Files.list(ROOT.resolve(".github/ISSUE_TEMPLATE"))) {
            assertThat(forms).isNotEmpty().noneMatch(form -> reads(form, "make-pull-request"));
        }
    }

    @ParameterizedTest
    @MethodSource("workflowsAndActions")
    void noneAssumesWhatTheDefaultBranchIsCalled(Path workflow) throws IOException {
        assertThat(Files.readString(workflow)).doesNotContainPattern("\\b(main|master)\\b");
    }

    /** Two that write the same place at the same time would undo each other's work. */
    @ParameterizedTest
    @MethodSource("workflows")
    void noneRacesItself(Path workflow) throws IOException {
        JsonNode read = read(workflow);

        assertThat(read.at("/concurrency/group").asText()).isNotEmpty();
        // Of several that wait in one group GitHub keeps the latest: another branch must not take its place.
        if (read.path("on").has("push")) {
            assertThat(read.at("/concurrency/group").asText()).endsWith("${{ github.ref }}");
        }
    }

    @Test
    void onlyTheCommentStartsAfterAnotherWorkflow() throws IOException {
        assertThat(workflows().filter(file -> reads(file, "workflow_run:")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("comment.yml");
    }

    private static boolean reads(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void checkoutsKeepNoCredentials(Path workflow) throws IOException {
        read(workflow)
                .path("jobs")
                .forEach(job -> job.path("steps").forEach(step -> {
                    if (step.path("uses").asText().startsWith("actions/checkout@")) {
                        assertThat(step.at("/with/persist-credentials").asText("missing"))
                                .isEqualTo("false");
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("workflowsAndActions")
    void scriptsTakeNothingFromTheEventAndParse(Path workflow) throws Exception {
        for (JsonNode run : read(workflow).findValues("run")) {
            assertThat(run.asText()).doesNotContain("${{");
            assertThat(parses("bash", run.asText())).as(run.asText()).isTrue();
        }
    }

    @Test
    void theScriptsOfTheRepositoryParseAndCanBeRun() throws Exception {
        List<Path> scripts = new ArrayList<>(List.of(ROOT.resolve("waymark"), ROOT.resolve(".ci/run")));
        try (Stream<Path> files = Files.list(ROOT.resolve(".github/scripts"))) {
            files.sorted().forEach(scripts::add);
        }
        for (Path script : scripts) {
            String text = Files.readString(script);
            assertThat(Files.isExecutable(script)).as(script.toString()).isTrue();
            assertThat(parses(text.startsWith("#!/bin/sh") ? "sh" : "bash", text))
                    .as(script.toString())
                    .isTrue();
        }
    }

    private static boolean parses(String shell, String script) throws Exception {
        Path file = Files.createTempFile("script", ".sh");
        try {
            Files.writeString(file, script);
            Process process = new ProcessBuilder(shell, "-n", file.toString()).start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            Files.delete(file);
        }
    }
}
