package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release holds what was built, under the version that was tagged. */
class WorkflowReleaseTest {

    private static final String DIGEST = "sha256:" + "a1".repeat(32);

    @TempDir
    private Path folder;

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private Shell shell;

    @BeforeEach
    void aVersion() throws IOException {
        shell = new Shell(folder);
        shell.write("pom.xml", pom("1.2.3"));
        shell.write(
                "CHANGELOG.md",
                "# Changelog\n\n## 1.2.30\n\n- Later\n\n## 1.2.3 - 2027-01-02\n\n- New\n\n## 1.2.2\n\n- Old\n");
        shell.write("Dockerfile", Files.readString(Path.of("../Dockerfile")));
        shell.pretend(
                "mvn",
                "mkdir -p generator/target",
                "echo jar >generator/target/waymark.jar",
                "echo {} >generator/target/sbom.json");
        shell.pretend("git", "echo " + COMMIT);
        shell.pretend(
                "gh",
                "for file in \"$@\"; do case $file in --notes-file) next=1 ;; *)",
                "[ -z \"${next:-}\" ] || { cat \"$file\" >\"$FAKE/notes.md\"; next=; } ;; esac; done");
        shell.pretend(
                "docker",
                "case $1 in",
                "login) cat >\"$FAKE/password.txt\" ;;",
                "build) ls \"${@: -1}\" >\"$FAKE/context.txt\" ;;",
                "inspect) echo \"registry.example/example/catalogue@" + DIGEST + "\" ;;",
                "esac");
        shell.set("REPOSITORY", "Example/Catalogue");
    }

    private static String pom(String version) {
        return "<project>\n  <artifactId>waymark</artifactId>\n  <version>" + version
                + "</version>\n  <dependency><version>9</version></dependency>\n</project>\n";
    }

    private void files() throws Exception {
        Shell.Result result = shell.script("release-files", "v1.2.3", "release");
        assertThat(result.exit()).as(result.err()).isZero();
    }

    @Test
    void theFilesAreTheProgramItsPartsAndTheirChecksums() throws Exception {
        files();

        try (var list = Files.list(folder.resolve("release"))) {
            assertThat(list.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("waymark.jar", "waymark.jar.sha256", "waymark.cdx.json", "SHA256SUMS");
        }
        assertThat(shell.read("release/SHA256SUMS").lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64}  waymark\\.[a-z.]+"));
        assertThat(shell.read("release/waymark.jar.sha256")).matches("[0-9a-f]{64}  waymark\\.jar\n");
        assertThat(shell.read("mvn.log"))
                .startsWith("-B -Dwaymark.commit=" + COMMIT + " -Dwaymark.repository=Example/Catalogue verify\n")
                .contains("cyclonedx-maven-plugin:2.9.1:makeBom");
    }

    @ParameterizedTest
    @CsvSource({"v1.2.4,1.2.3", "1.2.3,1.2.3", "v1.2.3-SNAPSHOT,1.2.3-SNAPSHOT", "v1.2,1.2"})
    void aTagThatIsNotTheVersionMakesNothing(String tag, String version) throws Exception {
        shell.write("pom.xml", pom(version));

        Shell.Result result = shell.script("release-files", tag, "release");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains(version);
        assertThat(shell.read("mvn.log")).isEmpty();
    }

    @Test
    void theNotesAreThoseOfTheVersionAlone() throws Exception {
        files();

        Shell.Result result = shell.script("release", "v1.2.3", "release");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("gh.log"))
                .startsWith("release create v1.2.3 --repo Example/Catalogue --verify-tag --title Waymark 1.2.3")
                .contains(" release/waymark.jar ", " release/waymark.jar.sha256 ", " release/waymark.cdx.json ")
                .contains(" release/SHA256SUMS")
                .doesNotContain("--prerelease");
        assertThat(shell.read("notes.md"))
                .startsWith("Waymark is one file, `waymark.jar` below.")
                .contains("\njava -jar waymark.jar serve --source my-catalogue\n", "PowerShell")
                .endsWith("### What is new\n\n- New\n");
    }

    @Test
    void aReleaseWithoutNotesIsNotPublished() throws Exception {
        files();
        shell.write("CHANGELOG.md", "## 1.2.3\n\n## 1.2.2\n\n- Old\n");

        assertThat(shell.script("release", "v1.2.3", "release").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
    }

    @Test
    void filesThatChangedAfterTheyWereBuiltAreNotPublished() throws Exception {
        files();
        shell.write("release/waymark.jar", "another");
        shell.set("REGISTRY", "registry.example").set("REGISTRY_TOKEN", "x").set("REGISTRY_USER", "y");

        assertThat(shell.script("release", "v1.2.3", "release").exit()).isEqualTo(1);
        assertThat(shell.script("image", "v1.2.3", "release").exit()).isEqualTo(1);
        assertThat(shell.read("gh.log")).isEmpty();
        assertThat(shell.read("docker.log")).isEmpty();
    }

    @Test
    void theImageHoldsTheProgramThatWasBuiltAndTellsItsDigest() throws Exception {
        files();
        shell.set("REGISTRY", "registry.example")
                .set("REGISTRY_USER", "someone")
                .set("REGISTRY_TOKEN", "a secret")
                .set("GITHUB_OUTPUT", folder + "/output.txt");

        Shell.Result result = shell.script("image", "v1.2.3", "release");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shell.read("context.txt").lines()).containsExactly("Dockerfile", "waymark.jar");
        assertThat(shell.read("docker.log"))
                .contains("push registry.example/example/catalogue:1.2.3")
                .doesNotContain("a secret");
        assertThat(shell.read("password.txt")).isEqualTo("a secret");
        assertThat(shell.read("output.txt"))
                .isEqualTo("name=registry.example/example/catalogue\ndigest=" + DIGEST + "\n");
    }

    @Test
    void theImageIsPinnedAndRunsAsNobodyInParticular() throws IOException {
        assertThat(shell.read("Dockerfile"))
                .containsPattern("(?m)^FROM [a-z0-9-]+:[a-z0-9.-]+@sha256:[0-9a-f]{64}$")
                .containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$");
    }
}
