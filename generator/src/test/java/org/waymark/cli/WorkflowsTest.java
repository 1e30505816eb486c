package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(".github/workflows"))) {
            return files.sorted().toList().stream();
        }
    }

    private static JsonNode read(Path workflow) throws IOException {
        return new YAMLMapper().readTree(workflow.toFile());
    }

    @Test
    void thereIsOneToCheckAndOneToPublish() throws IOException {
        assertThat(workflows().map(file -> file.getFileName().toString())).contains("check.yml", "publish.yml");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedByItsCommit(Path workflow) throws IOException {
        List<String> uses = Files.readAllLines(workflow).stream()
                .filter(line -> line.contains("uses:"))
                .toList();

        assertThat(uses).isNotEmpty();
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
    void aJobThatCanWriteRunsNothingOfTheRepository(Path workflow) throws IOException {
        for (JsonNode job : read(workflow).path("jobs")) {
            Set<String> granted = new TreeSet<>();
            job.path("permissions").forEach(value -> granted.add(value.asText()));
            if (granted.contains("write")) {
                assertThat(job.path("steps"))
                        .allSatisfy(step -> assertThat(step.has("run")).isFalse());
                assertThat(job.path("steps").findValuesAsText("uses")).noneMatch(use -> use.contains("checkout"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noForkRunsWithRights(Path workflow) throws IOException {
        JsonNode triggers = read(workflow).path("on");
        Set<String> names = new TreeSet<>();
        triggers.fieldNames().forEachRemaining(names::add);

        assertThat(names).isNotEmpty().doesNotContain("pull_request_target", "workflow_run", "issue_comment");
        if (names.contains("pull_request")) {
            assertThat(Files.readString(workflow)).doesNotContain("secrets.").doesNotContain(": write");
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
    @MethodSource("workflows")
    void scriptsTakeNothingFromTheEventAndParse(Path workflow) throws Exception {
        for (JsonNode run : read(workflow).findValues("run")) {
            assertThat(run.asText()).doesNotContain("${{");
            assertThat(parses("bash", run.asText())).as(run.asText()).isTrue();
        }
    }

    @Test
    void theScriptsOfTheRepositoryParseAndCanBeRun() throws Exception {
        for (String script : List.of("waymark", ".ci/run")) {
            Path file = ROOT.resolve(script);
            String text = Files.readString(file);
            assertThat(Files.isExecutable(file)).as(script).isTrue();
            assertThat(parses(text.startsWith("#!/bin/sh") ? "sh" : "bash", text))
                    .as(script)
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
