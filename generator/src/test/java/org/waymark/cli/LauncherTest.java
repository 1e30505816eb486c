package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a repository made for the test, with a Java and a Maven that only say how they were called. */
@Timeout(120)
class LauncherTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;

    @BeforeEach
    void repository() throws IOException {
        home = Files.createDirectories(folder.resolve("a place/with spaces"));
        Files.copy(Path.of("../waymark"), home.resolve("waymark"));
        Files.createDirectories(home.resolve("generator/src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("generator/pom.xml"), "");
        jar = home.resolve("generator/target/waymark.jar");
        java("17.0.15");
        script(
                folder.resolve("bin/mvn"),
                "printf '\\033[0m'; echo \"mvn $*\" >maven.txt; mkdir -p generator/target; : >generator/target/waymark.jar");
    }

    private void java(String version) throws IOException {
        Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("jdk/bin/java"), "for word do echo \"<$word>\"; done");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int code, String output) {}

    private Run run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().remove("WAYMARK_JAVA_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    private Run run(String... args) throws Exception {
        return run(home.resolve("waymark"), Map.of(), args);
    }

    @Test
    void buildsTheProgramWhenThereIsNoneAndOnlyThen() throws Exception {
        Run first = run("build", "two words");

        assertThat(first.code()).isZero();
        assertThat(first.output())
                .startsWith("Building Waymark")
                .as("codes for colours")
                .doesNotContain("\033")
                .endsWith("<-jar>\n<" + jar.toRealPath() + ">\n<build>\n<two words>\n");
        assertThat(home.resolve("maven.txt")).hasContent("mvn -B -q -Dmaven.test.skip=true package");
        assertThat(run("build").output()).doesNotContain("Building Waymark");
    }

    @Test
    void buildsTheProgramAgainWhenASourceIsNewer() throws Exception {
        run("build");
        Path source = Files.writeString(home.resolve("generator/src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(run("build").output()).startsWith("Building Waymark");
    }

    @Test
    void isFoundThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/way mark"), home.resolve("waymark"));

        assertThat(run(link, Map.of(), "--version").output()).contains("<" + jar.toRealPath() + ">");
    }

    @Test
    void givesLargeCataloguesTheFullCompiler() throws Exception {
        assertThat(run("build").output()).contains("<-XX:TieredStopAtLevel=1>", "<-XX:+UseSerialGC>", "<-Xmx");
        // Thousands of files are slow to make; the launcher only asks find for their names.
        script(
                folder.resolve("bin/find"),
                "case $1 in *large*) i=0; while [ $i -le 50000 ]; do echo $i; i=$((i + 1)); done ;; esac");

        assertThat(run("build", "--source", folder.resolve("large").toString()).output())
                .contains("<-XX:+UseParallelGC>")
                .doesNotContain("TieredStopAtLevel");
        assertThat(run("build", "--source=" + folder.resolve("large")).output()).contains("<-XX:+UseParallelGC>");
    }

    @Test
    void ownOptionsComeLast() throws Exception {
        String output = run(home.resolve("waymark"), Map.of("WAYMARK_JAVA_OPTS", "-Xmx3g -Da=b"), "build")
                .output();

        assertThat(output).contains("<-Xmx3g>\n<-Da=b>\n<-jar>");
    }

    @Test
    void saysWhatIsWrongWithJava() throws Exception {
        java("11.0.2");

        Run old = run("build");
        assertThat(old.code()).isEqualTo(70);
        assertThat(old.output()).contains("Waymark needs Java 17 or newer, and this is 11.0.2");
        Run none = run(home.resolve("waymark"), Map.of("JAVA_HOME", "/nowhere"), "build");
        assertThat(none.code()).isEqualTo(70);
        assertThat(none.output()).contains("there is no Java in it");
    }

    @Test
    void saysWhenMavenFails() throws Exception {
        script(folder.resolve("bin/mvn"), "echo 'no such plugin'; exit 1");

        Run run = run("build");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.output()).contains("no such plugin", "Waymark could not be built");
    }
}
