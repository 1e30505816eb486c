package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** That git on Windows, which turns LF into CRLF where nothing forbids it, leaves every byte as it is. */
class LineEndsTest {

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void place() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
    }

    private void git(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=true", "-c", "core.eol=crlf"));
        command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        CatalogueFixture.bytes(repository).forEach((name, content) -> {
            if (!name.startsWith(".git/")) {
                bytes.put(name, new String(content, StandardCharsets.ISO_8859_1));
            }
        });
        return bytes;
    }

    /** Commits all there is, deletes it and checks it out again. */
    private void checkedOutOnWindows() throws IOException, InterruptedException {
        git("init", "-q");
        git("add", "--all");
        git("commit", "-q", "-m", "All");
        git("rm", "-q", "-r", ".");
        git("checkout", "-q", "HEAD", "--", ".");
    }

    private void copy(String from) throws IOException {
        Path to = repository.resolve(from);
        Files.createDirectories(to.getParent());
        Files.copy(Path.of("..").resolve(from), to);
    }

    @Test
    void aNewCatalogueStaysAsItWasWritten() throws Exception {
        CommandLineFixture.run("init", repository.toString());
        Files.writeString(repository.resolve("datasets/stops.csv"), "stop,riders\r\nHigh Street,12\r\n");
        Map<String, String> written = bytes();

        checkedOutOnWindows();

        assertThat(written).containsKey(".gitattributes");
        assertThat(bytes()).isEqualTo(written);
    }

    @Test
    void thisRepositoryStaysAsItIs() throws Exception {
        for (String file : List.of(
                ".gitattributes",
                "waymark",
                ".github/scripts/catalogue",
                "content/site.yaml",
                "templates/pages/dataset.ftlh",
                "generator/docs/pictures/place-page.png",
                "generator/src/test/resources/tiny-site/charts/rents-by-ward-1.csv",
                "generator/src/test/resources/invalid/not-utf8/findings.txt")) {
            copy(file);
        }
        Map<String, String> written = bytes();

        checkedOutOnWindows();

        assertThat(bytes()).isEqualTo(written);
    }

    @Test
    void otherwiseThisTestWouldFail() throws Exception {
        copy("waymark");
        Map<String, String> written = bytes();

        checkedOutOnWindows();

        assertThat(bytes()).isNotEqualTo(written);
    }
}
