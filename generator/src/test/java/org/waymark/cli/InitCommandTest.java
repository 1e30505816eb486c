package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void itPassesTheStrictCheckAndNeedsNoMending() {
        CommandLineFixture run = init();
        String source = "--source=" + catalogue;

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("content/site.yaml\n", ".github/workflows/catalogue.yml\n");
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
                "build", "--strict", "--quiet", "--as-of=2026-02-01", "--source=" + catalogue, "--output=" + site);

        assertThat(build.out()).isEmpty();
        assertThat(build.code()).isZero();
        assertThat(site.resolve("datasets/bus-stops.html")).content().contains("Example Council");
        assertThat(site.resolve("gaps/no-count-of-bus-passengers.html")).exists();
    }

    @Test
    void theWorkflowUsesTheActionThatIsNamed() {
        CommandLineFixture run = init("--action=example/waymark@v1");

        assertThat(run.err()).doesNotContain("OWNER");
        assertThat(catalogue.resolve(".github/workflows/catalogue.yml"))
                .content()
                .contains("uses: example/waymark@v1\n")
                .doesNotContain("@ACTION@");
        assertThat(catalogue.resolve(".github/workflows/comment.yml"))
                .content()
                .contains("workflows: [Catalogue]", "uses: example/waymark/.github/actions/comment@v1\n")
                .doesNotContain("actions/checkout", "@ACTION");
        assertThat(catalogue.resolve(".github/workflows/links.yml"))
                .content()
                .contains("uses: example/waymark/.github/actions/links@v1\n")
                .contains("uses: example/waymark/.github/actions/link-issues@v1\n")
                .doesNotContain("@ACTION");
        assertThat(catalogue.resolve("README.md")).content().contains("(https://github.com/example/waymark)");
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
        assertThat(run.err()).contains("there is something in it already");
        try (Stream<Path> files = Files.list(catalogue)) {
            assertThat(files).containsExactly(mine);
        }
    }

    @Test
    void aFreshRepositoryIsAPlaceForIt() throws IOException {
        Files.createDirectories(catalogue.resolve(".git"));

        assertThat(init().code()).isZero();
    }
}
