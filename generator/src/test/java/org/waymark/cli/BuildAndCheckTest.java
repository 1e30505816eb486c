package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.value.Link;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.source.Location;
import org.waymark.task.build.BuildRequest;
import org.waymark.task.build.BuildResult;

/** What {@code build} and {@code check} ask of their tasks and make of the answers. */
class BuildAndCheckTest {

    private static final Finding ERROR =
            Finding.of(Code.UNKNOWN_TERM, new Location("datasets/a.yaml", 7, 10), "licence 'X' is not known", null);
    private static final Finding WARNING =
            Finding.of(Code.REVIEW_OVERDUE, Location.of("datasets/b.yaml"), "the review is overdue", null);

    private final List<BuildRequest> requests = new ArrayList<>();

    @TempDir
    private Path folder;

    private String source;

    @BeforeEach
    void source() {
        source = "--source=" + folder;
    }

    private CommandLineFixture build(BuildResult result, String... options) {
        BuildCommand command = new BuildCommand((request, progress) -> {
            requests.add(request);
            progress.begin("Reading records", 12);
            progress.step(12);
            progress.end();
            return result;
        });
        return CommandLineFixture.run(CommandLineFixture.with("build", command), args("build", options));
    }

    private CommandLineFixture check(List<Finding> findings, String... options) {
        CheckCommand command = new CheckCommand((root, files, progress) -> findings);
        return CommandLineFixture.run(CommandLineFixture.with("check", command), args("check", options));
    }

    private String[] args(String command, String... options) {
        List<String> args = new ArrayList<>(List.of(command, source));
        args.addAll(List.of(options));
        return args.toArray(new String[0]);
    }

    private static BuildResult built(Finding... findings) {
        return new BuildResult(true, List.of(findings), 1234, 12, 2);
    }

    @Test
    void aGoodBuildClosesWithItsCounts() {
        CommandLineFixture run = build(built());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .contains("Reading records (12)")
                .endsWith("Built 1,234 files in public (12 changed, 2 removed)");
    }

    @Test
    void everyOptionReachesThePipeline() {
        build(
                built(),
                "--output=site",
                "--base-url=https://example.org/catalogue",
                "--strict",
                "--drafts",
                "--future",
                "--as-of=2026-11-22",
                "--no-search");

        assertThat(requests)
                .containsExactly(new BuildRequest(
                        folder,
                        Path.of("site"),
                        URI.create("https://example.org/catalogue/"),
                        LocalDate.of(2026, 11, 22),
                        true,
                        true,
                        false,
                        true));
    }

    @Test
    void theCommandLineSaysWhereProposalsGo() {
        build(built(), "--repository=https://github.com/a/b/tree/c", "--contact=data@example.org");
        build(built(), "--contact=https://example.org/contact");

        assertThat(requests.get(0).ways().repository()).isEqualTo(new Link("https://github.com/a/b/tree/c"));
        assertThat(requests.get(0).ways().contact().email()).isEqualTo("data@example.org");
        assertThat(requests.get(1).ways().contact().url()).isEqualTo(new Link("https://example.org/contact"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--repository=owner/name",
                "--repository=javascript:alert(1)",
                "--repository=https://user:secret@example.org/a",
                "--repository=",
                "--contact=nobody",
                "--contact=a@b",
                "--contact=a@b@example.org",
                "--contact=javascript:alert(1)",
                "--contact=mailto:<a@example.org>"
            })
    void anAddressThatLeadsNowhereIsAFaultOfTheCommandLine(String option) {
        CommandLineFixture run = build(built(), option);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("write it like");
        assertThat(requests).isEmpty();
    }

    @Test
    void aBuildWithErrorsThatPublishesSaysSoLoudly() {
        CommandLineFixture run = build(built(ERROR, WARNING));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("datasets/a.yaml:7:10 error unknown-term: licence 'X' is not known");
        assertThat(run.err()).contains("Published with problems: 1 error, 1 warning in 2 files");
    }

    @Test
    void aBuildThatPublishesNothingFails() {
        CommandLineFixture run = build(new BuildResult(false, List.of(ERROR), 0, 0, 0), "--strict");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Nothing was published: 1 error in 1 file, which --strict does not allow");
    }

    @Test
    void quietPrintsFindingsOnly() {
        CommandLineFixture run = build(built(ERROR), "--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("unknown-term");
    }

    @Test
    void jsonIsAllThereIsOnStandardOutput() {
        assertThat(build(built(), "--format=json").out().strip())
                .startsWith("{")
                .endsWith("}");
    }

    @Test
    void checkFailsOnErrorsAndStrictlyOnWarnings() {
        assertThat(check(List.of()).code()).isZero();
        assertThat(check(List.of(WARNING)).code()).isZero();
        assertThat(check(List.of(WARNING), "--strict").code()).isEqualTo(1);
        assertThat(check(List.of(ERROR)).code()).isEqualTo(1);
    }

    @Test
    void checkOfAFolderIsACheckOfItsFiles() throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("datasets/a")).resolve("b.yaml"), "");
        List<Path> asked = new ArrayList<>();
        CheckCommand command = new CheckCommand((root, files, progress) -> {
            asked.addAll(files);
            return List.of();
        });

        CommandLineFixture.run(
                CommandLineFixture.with("check", command),
                args("check", folder.resolve("datasets").toString()));

        assertThat(asked).containsExactly(file);
    }

    @Test
    void checkPrintsAnnotations() {
        assertThat(check(List.of(ERROR), "--format", "github").out()).startsWith("::error file=datasets/a.yaml");
    }
}
