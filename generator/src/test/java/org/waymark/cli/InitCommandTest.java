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

/** The catalogue that {@code waymark init} writes. */
class InitCommandTest {

    @TempDir
    private Path folder;

    private Path catalogue;

    @BeforeEach
    void place() {
        catalogue = folder.resolve("some/catalogue");
    }

    private CommandLineFixture init(String... options) {
        String[] all = Stream.concat(Stream.of("init", catalogue.toString()), Stream.of(options))
                .toArray(String[]::new);
        return CommandLineFixture.run(all);
    }

    @Test
    void itPassesTheStrictCheckAndNeedsNoFix() {
        CommandLineFixture run = init();
        String source = "--source=" + catalogue;

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("content/site.yaml\n", ".github/workflows/check.yml\n");
        CommandLineFixture check = CommandLineFixture.run("check", "--strict", source);
        assertThat(check.out()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(CommandLineFixture.run("fix", "--order", "--dry-run", source).out())
                .isEmpty();
    }

    @Test
    void itBuildsWithoutAWord() {
        init();
        Path site = folder.resolve("site");

        CommandLineFixture build = CommandLineFixture.run(
                "build",
                "--strict",
                "--quiet",
                "--as-of=2026-02-01",
                "--base-url=https://littleton.github.io/data/",
                "--repository=https://github.com/littleton/data",
                "--source=" + catalogue,
                "--output=" + site);

        assertThat(build.out()).isEmpty();
        assertThat(build.code()).isZero();
        assertThat(site.resolve("datasets/bus-stops.html")).content().contains("Example Council");
        assertThat(site.resolve("gaps/no-count-of-bus-passengers.html")).exists();
    }

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(catalogue.resolve(".github/workflows"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void theWorkflowsUseTheActionsThatAreNamed() throws IOException {
        CommandLineFixture run = init("--action=example/waymark@" + COMMIT);

        assertThat(run.err()).doesNotContain("OWNER");
        List<String> uses = new ArrayList<>();
        for (Path workflow : workflows()) {
            Files.readAllLines(workflow).stream()
                    .filter(line -> line.contains("uses:"))
                    .forEach(uses::add);
        }
        assertThat(uses).allMatch(line -> line.matches("\\s*(- )?uses: [\\w./-]+@[0-9a-f]{40}( # v[0-9.]+)?"));
        assertThat(uses)
                .extracting(line -> line.replaceFirst("^.*uses: ", ""))
                .contains("example/waymark@" + COMMIT)
                .contains("example/waymark/.github/actions/comment@" + COMMIT)
                .contains("example/waymark/.github/actions/from-issue@" + COMMIT)
                .contains("example/waymark/.github/actions/propose@" + COMMIT);
        assertThat(catalogue.resolve("README.md")).content().contains("(https://github.com/example/waymark)");
    }

    /** The same bars as for the workflows of this repository, from which they come. */
    @Test
    void theWorkflowsDoNotRaceAssumeNoBranchAndHoldNoPlaceholder() throws IOException {
        init("--action=example/waymark@" + COMMIT);

        assertThat(workflows())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "check.yml",
                        "comment.yml",
                        "labels.yml",
                        "links.yml",
                        "propose.yml",
                        "publish.yml",
                        "reviews.yml");
        for (Path workflow : workflows()) {
            JsonNode read = new YAMLMapper().readTree(workflow.toFile());
            assertThat(read.at("/concurrency/group").asText()).isNotEmpty();
            assertThat(Files.readString(workflow))
                    .doesNotContain("OWNER", "@ACTION", "./waymark", "uses: ./")
                    .doesNotContainPattern("\\bmain\\b");
        }
        JsonNode publish = new YAMLMapper()
                .readTree(catalogue.resolve(".github/workflows/publish.yml").toFile());
        assertThat(publish.at("/on/schedule/0/cron").asText()).isNotEmpty();
        assertThat(publish.at("/jobs/build/steps/1/uses").asText()).startsWith("actions/configure-pages@");
        assertThat(publish.at("/jobs/build/steps/2/with/base-url").asText())
                .isEqualTo("${{ steps.pages.outputs.base_url }}");
        assertThat(catalogue.resolve("content/site.yaml"))
                .content()
                .doesNotContainPattern("(?m)^base_url|example\\.org");
        assertThat(catalogue.resolve(".github/ISSUE_TEMPLATE/dataset.yml")).exists();
    }

    @Test
    void anActionOfAnotherFormIsRefused() {
        for (String action : new String[] {"waymark", "a/b/c", "a/b@", "a/b@-x", "a b/c", "a/b@c d"}) {
            CommandLineFixture run = init("--action=" + action);

            assertThat(run.code()).as(action).isEqualTo(2);
            assertThat(run.err()).contains("is not of the form OWNER/NAME");
        }
        assertThat(catalogue).doesNotExist();
    }

    @Test
    void everyFileThatTheReadmeNamesIsThere() throws IOException {
        init();
        String readme = Files.readString(catalogue.resolve("README.md"));

        assertThat(readme.lines().filter(line -> line.startsWith("| `")))
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(catalogue.resolve(line.split("`")[1])).exists());
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() throws IOException {
        Files.createDirectories(catalogue);
        Path mine = Files.writeString(catalogue.resolve("notes.txt"), "mine");

        CommandLineFixture run = init();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("it is not empty");
        try (Stream<Path> files = Files.list(catalogue)) {
            assertThat(files).containsExactly(mine);
        }
    }

    @Test
    void aFreshRepositoryIsAPlaceForIt() throws IOException {
        Files.createDirectories(catalogue.resolve(".git"));
        Files.writeString(catalogue.resolve(".gitignore"), "mine\n");

        CommandLineFixture run = init();

        assertThat(run.code()).isZero();
        assertThat(catalogue.resolve(".gitignore")).hasContent("mine");
        assertThat(run.out().lines()).contains("README.md").doesNotContain(".gitignore");
    }
}
