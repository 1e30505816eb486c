package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.cli.terminal.Invocation;
import org.waymark.site.write.WriteException;
import picocli.CommandLine.Command;

/** Whatever is thrown, a person gets a few lines and the shell gets a code. */
class FailuresTest {

    @Command(name = "build")
    private record Failing(Throwable failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }

    private static CommandLineFixture failWith(Throwable failure, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "build";
        System.arraycopy(options, 0, args, 1, options.length);
        return CommandLineFixture.run(CommandLineFixture.with("build", new Failing(failure)), args);
    }

    @Test
    void aBugIsApologisedForAndReported() throws IOException {
        CommandLineFixture run = failWith(new IllegalStateException("the cat\nsat on it"));

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .contains("Sorry, Waymark failed: java.lang.IllegalStateException: the cat")
                .doesNotContain("\tat ");
        Matcher place = Pattern.compile("are in (.*); please").matcher(run.err());
        assertThat(place.find()).isTrue();
        Path report = Path.of(place.group(1));
        assertThat(report).content().contains("waymark build", "\tat org.waymark.cli.FailuresTest");
        Files.delete(report);
    }

    @Test
    void errorsOfTheMachineAreHandledToo() throws IOException {
        CommandLineFixture deep = failWith(new StackOverflowError());

        assertThat(deep.code()).isEqualTo(70);
        assertThat(deep.err()).contains("StackOverflowError").doesNotContain("\tat ");
        CommandLineFixture full = failWith(new CompletionException(new OutOfMemoryError("Java heap space")));
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err().lines())
                .singleElement()
                .asString()
                .startsWith("waymark: the catalogue needs more memory")
                .contains("WAYMARK_JAVA_OPTS");
    }

    @Test
    void debugShowsTheTrace() {
        CommandLineFixture run = CommandLineFixture.run(
                commandLine -> {
                    CommandLineFixture.with("build", new Failing(new IllegalStateException("x")))
                            .apply(commandLine);
                    return commandLine;
                },
                "--debug",
                "build");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("\tat org.waymark.cli.FailuresTest");
    }

    @Test
    void aFullDiskOrAClosedFolderIsNoBug() {
        CommandLineFixture full = failWith(new UncheckedIOException(new IOException("No space left on device")));
        CommandLineFixture reason = failWith(new FileSystemException("public/a.html", null, "No space left on device"));
        CommandLineFixture denied = failWith(new AccessDeniedException("public"));

        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err()).isEqualTo("waymark: the disk is full." + System.lineSeparator());
        assertThat(reason.err()).contains("public/a.html: No space left on device.");
        assertThat(denied.err()).contains("public cannot be read or written by this user.");
        assertThat(failWith(new WriteException("public is full", "Make room.")).err())
                .contains("waymark: public is full. Make room.");
        assertThat(failWith(new IOException("Stream closed")).code()).isEqualTo(70);
    }

    @Test
    void causesInACircleEnd() {
        Exception first = new RuntimeException("first");
        Exception second = new RuntimeException("second", first);
        first.initCause(second);

        assertThat(failWith(first).code()).isEqualTo(70);
    }

    @Test
    void whatTheFileSystemRefusesIsNamed() {
        assertThat(failWith(new FileAlreadyExistsException("site.yaml")).err())
                .isEqualTo("waymark: site.yaml: a file with this name already exists.\n");
        assertThat(failWith(new NotDirectoryException("site.yaml")).err())
                .isEqualTo("waymark: site.yaml: this is a file, not a folder.\n");
        assertThat(failWith(new NoSuchFileException("site.yaml")).err())
                .isEqualTo("waymark: site.yaml: the file or folder does not exist.\n");
    }

    @Test
    void whatIsProposedCanBeTypedWhereItIsRead() {
        Map<String, String> launchers =
                Map.of("./waymark", "./waymark serve", "/opt/way mark/waymark", "\"/opt/way mark/waymark\" serve");
        String before = System.getProperty("waymark.command", "");
        launchers.forEach((launcher, command) -> {
            System.setProperty("waymark.command", launcher);
            assertThat(Invocation.of("serve")).isEqualTo(command);
        });
        System.setProperty("waymark.command", before);
    }
}
