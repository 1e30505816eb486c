package org.waymark.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.cli.Shell;

/** The program of a release is used where there is one of just what the workflow names, and nothing else is. */
class WorkflowProgramTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aRelease() throws Exception {
        shell = new Shell(folder);
        shell.set("ACTION_REPOSITORY", "example/waymark")
                .set("ACTION_REF", COMMIT)
                .set("SERVER_URL", "https://git.example")
                .set("RUNNER_TEMP", folder + "/temp")
                .set("GITHUB_OUTPUT", folder + "/output.txt");
        shell.write("pom.xml", "<project>\n  <version>1.2.3</version>\n</project>\n");
        // Its last two arguments are the file and the address.
        shell.pretend("curl", "cp \"$FAKE/release/$(basename \"${@: -1}\")\" \"${@: -2:1}\" 2>/dev/null || exit 22");
        jar(COMMIT);
    }

    private void jar(String commit) throws Exception {
        Path jar = Files.createDirectories(folder.resolve("release")).resolve("waymark.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            String manifest = "Manifest-Version: 1.0\r\nWaymark-Commit: " + commit + "\r\nMain-Class: x\r\n";
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
        shell.write("release/waymark.jar.sha256", HexFormat.of().formatHex(hash) + "  waymark.jar\n");
    }

    private String output() throws IOException {
        return shell.read("output.txt");
    }

    @ParameterizedTest
    @CsvSource({COMMIT, "v1.2.3"})
    void theReleaseOfTheCommitOrTagIsUsed(String ref) throws Exception {
        shell.set("ACTION_REF", ref);

        Shell.Result result = shell.script("program");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(output()).isEqualTo("jar=" + folder + "/temp/waymark-program/waymark.jar\n");
        assertThat(folder.resolve("temp/waymark-program/waymark.jar"))
                .hasSameBinaryContentAs(folder.resolve("release/waymark.jar"));
        assertThat(shell.read("curl.log").lines())
                .hasSize(2)
                .allMatch(line ->
                        line.contains(" https://git.example/example/waymark/releases/download/v1.2.3/waymark.jar"))
                .allMatch(line -> line.contains("--proto =https"));
    }

    @ParameterizedTest
    @CsvSource({
        ", " + COMMIT + ", 1.2.3", // the action of this repository
        "example/waymark, trunk, 1.2.3", // a branch can have gone on since its release
        "example/waymark, v1.2.2, 1.2.3",
        "example/waymark, , 1.2.3",
        "example/waymark, " + COMMIT + ", 1.2.3-SNAPSHOT",
        "x; id, " + COMMIT + ", 1.2.3",
    })
    void whatIsNoReleaseIsBuiltFromItsSources(String repository, String ref, String version) throws Exception {
        shell.set("ACTION_REPOSITORY", repository == null ? "" : repository).set("ACTION_REF", ref == null ? "" : ref);
        shell.write("pom.xml", "<project>\n  <version>" + version + "</version>\n</project>\n");

        Shell.Result result = shell.script("program");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).endsWith("The program is built from its sources.\n");
        assertThat(output()).isEmpty();
        assertThat(shell.read("curl.log")).isEmpty();
    }

    @Test
    void aReleaseThatIsNotThereOrOfAnotherCommitIsNotUsed() throws Exception {
        jar("f".repeat(40));
        assertThat(shell.script("program").out()).contains("not of " + COMMIT);
        assertThat(output()).isEmpty();

        Files.delete(folder.resolve("release/waymark.jar"));
        Shell.Result result = shell.script("program");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("could not be fetched");
        assertThat(output()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "''", "no checksum"})
    void aProgramThatIsNotWhatItsReleaseSaysStopsTheJob(String checksum) throws Exception {
        shell.write("release/waymark.jar.sha256", checksum.equals("0") ? "0".repeat(64) + "  waymark.jar\n" : checksum);

        Shell.Result result = shell.script("program");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("has the SHA-256");
        assertThat(output()).isEmpty();
    }
}
