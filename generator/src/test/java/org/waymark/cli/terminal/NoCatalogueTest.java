package org.waymark.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.CommandLineFixture;

/** In a folder that holds no catalogue, commands say so, leave it as it is and end with 1. */
class NoCatalogueTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "check --strict", "serve --no-watch", "links --offline", "fix"})
    void sayThatThereIsNone(String command) throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandLineFixture run = run(command + " --source " + empty);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("There is no catalogue in " + empty, "waymark init");
        try (Stream<Path> files = Files.list(empty)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void neitherIsThereOneInACommit() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "None here.\n");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Notes")
                    .setSign(false)
                    .setAuthor("A", "a@example.org")
                    .setCommitter("A", "a@example.org")
                    .call();
        }
        CommandLineFixture run = run("diff HEAD --source " + folder);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("There is no catalogue in " + folder);
    }

    private static CommandLineFixture run(String line) {
        return CommandLineFixture.run(line.split(" "));
    }
}
