package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a repository made for the test, with a Java and a Maven that only say how they were called. */
@Timeout(120)
class LauncherTest {

    @TempDir
    private Path folder;

    private int later;
    private Path home;
    private Path built;
    private Path source;

    @BeforeEach
    void repository() throws IOException {
        home = Files.createDirectories(folder.resolve("a place/with spaces"));
        Files.copy(Path.of("../waymark"), home.resolve("waymark"));
        Files.createDirectories(home.resolve("generator/src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("generator/pom.xml"), "");
        source = Files.writeString(home.resolve("generator/src/main/Main.java"), "one");
        built = home.resolve("generator/target/waymark.jar");
        java("17.0.15");
        maven("cat generator/src/main/* >generator/target/waymark.jar");
    }

    private void maven(String what) throws IOException {
        script(folder.resolve("bin/mvn"), "echo \"mvn $*\" >>maven.txt; mkdir -p generator/target; " + what);
    }

    private int builds() throws IOException {
        Path calls = home.resolve("maven.txt");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Writes a file at a moment after all before, as {@code git checkout} does. */
    private void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        later += 60;
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(later)));
    }

    /** What the program holds that the launcher starts. */
    private static String program(Run run) throws IOException {
        Matcher jar = Pattern.compile("<-jar>\n<(.*)>").matcher(run.output());
        assertThat(jar.find()).as(run.output()).isTrue();
        return Files.readString(Path.of(jar.group(1)));
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
        // A file, as reading from a process that does not end would never end.
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().keySet().removeAll(List.of("WAYMARK_JAVA_OPTS", "WAYMARK_JAR", "CI"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        String said = Files.readString(output);
        assertThat(ended).as("%s does not end, and said: %s", command, said).isTrue();
        return new Run(process.exitValue(), said);
    }

    private Run run(String... args) throws Exception {
        return run(home.resolve("waymark"), Map.of(), args);
    }

    @Test
    void buildsTheProgramWhenThereIsNoneAndOnlyThen() throws Exception {
        Run first = run("build", "two words");

        assertThat(first.code()).isZero();
        assertThat(first.output()).startsWith("Building Waymark").endsWith(">\n<build>\n<two words>\n");
        assertThat(program(first)).isEqualTo("one");
        assertThat(home.resolve("maven.txt")).hasContent("mvn -B -Dstyle.color=never -Dmaven.test.skip=true package");
        assertThat(run("build").output()).doesNotContain("waymark:", "Building Waymark");
    }

    @Test
    void buildsAgainWhenASourceSaysSomethingElse() throws Exception {
        run("build");
        write(source, "two");

        assertThat(program(run("build"))).isEqualTo("two");
        Files.delete(source);
        write(home.resolve("generator/src/main/Other.java"), "three");
        assertThat(program(run("build"))).isEqualTo("three");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void buildsNothingWhenGitComesBackToWhatThereWas() throws Exception {
        run("build");
        write(source, "two");
        write(source, "one");
        assertThat(program(run("build"))).isEqualTo("one");
        assertThat(builds()).isEqualTo(1);

        for (String branch : List.of("two", "one", "two", "one")) {
            write(source, branch);
            assertThat(program(run("build"))).isEqualTo(branch);
        }

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void theFilesOfEditorsAreNoSources() throws Exception {
        run("build");
        write(home.resolve("generator/src/main/.Main.java.swp"), "typed");
        write(home.resolve("generator/src/main/Main.java~"), "before");

        run("build");

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void takesTheProgramThatMavenMadeForSomebodyElse() throws Exception {
        Files.createDirectories(built.getParent());
        write(built, "made by hand");

        assertThat(program(run("build"))).isEqualTo("made by hand");
        assertThat(builds()).isZero();
    }

    @Test
    void asksMavenOnceWhenItLeavesAnOldProgramAsItWas() throws Exception {
        Files.createDirectories(built.getParent());
        Files.writeString(built, "one");
        Files.setLastModifiedTime(built, FileTime.from(Instant.EPOCH));
        maven(":");

        assertThat(program(run("build"))).isEqualTo("one");
        assertThat(program(run("build"))).isEqualTo("one");

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void programsThatAreNoLongerUsedGo() throws Exception {
        for (String text : List.of("one", "two", "three", "four", "five")) {
            write(source, text);
            run("build");
        }

        try (Stream<Path> kept = Files.list(home.resolve("generator/target/launcher"))) {
            assertThat(kept.filter(Files::isDirectory)).hasSize(3);
        }
    }

    @Test
    void aShippedProgramNeverAsksForMaven() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("a program.jar"), "shipped");
        assertThat(program(run(home.resolve("waymark"), Map.of("WAYMARK_JAR", elsewhere.toString()), "build")))
                .isEqualTo("shipped");

        Files.writeString(home.resolve("waymark.jar"), "beside");
        assertThat(program(run("build"))).isEqualTo("beside");

        Files.delete(home.resolve("waymark.jar"));
        Files.createDirectories(built.getParent());
        Files.writeString(built, "alone");
        Files.delete(source);
        Files.delete(source.getParent());
        assertThat(program(run("build"))).isEqualTo("alone");
        assertThat(builds()).isZero();

        Files.delete(built);
        Run none = run("build");
        assertThat(none.code()).isEqualTo(70);
        assertThat(none.output()).contains("there is no program in", "Put the waymark.jar of a release there");
        Run wrong = run(home.resolve("waymark"), Map.of("WAYMARK_JAR", "/nowhere/waymark.jar"), "build");
        assertThat(wrong.output()).contains("WAYMARK_JAR is /nowhere/waymark.jar, but there is no such file");
    }

    @Test
    void withoutMavenAnOldProgramIsUsedAndSaysSo() throws Exception {
        Map<String, String> noMaven = Map.of("PATH", folderOfTools());
        Run none = run(home.resolve("waymark"), noMaven, "build");
        assertThat(none.code()).isEqualTo(70);
        assertThat(none.output()).contains("Maven is missing. Install Maven", "or set WAYMARK_JAR");

        Files.createDirectories(built.getParent());
        Files.writeString(built, "old");
        write(source, "two");

        Run run = run(home.resolve("waymark"), noMaven, "build");
        assertThat(program(run)).isEqualTo("old");
        assertThat(run.output())
                .contains("the program is older than its sources, and is used as it is: Maven is missing");
    }

    /** The tools that the launcher needs, without Maven. */
    private String folderOfTools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : ("sh cat cksum cp dirname find grep head ls mkdir mktemp mv readlink rm sed sleep sort tail"
                        + " touch tr wc awk")
                .split(" ")) {
            Path program = Stream.of("/bin", "/usr/bin")
                    .map(at -> Path.of(at, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "exec " + program + " \"$@\"");
        }
        return tools.toString();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoObstacle() throws Exception {
        Files.createDirectories(built.getParent());
        write(built, "one");
        Files.writeString(home.resolve("generator/target/launcher"), "a file where the launcher wants a folder");

        Run run = run("build");
        assertThat(program(run)).isEqualTo("one");
        assertThat(run.output()).doesNotContain("waymark:");

        write(source, "two");
        Run old = run("build");
        assertThat(program(old)).isEqualTo("one");
        assertThat(old.output())
                .contains("the program is older than its sources")
                .contains("cannot be written to");
        assertThat(builds()).isZero();
    }

    @Test
    void twoAtTheSameTimeBuildOnce() throws Exception {
        maven("sleep 2; cat generator/src/main/* >generator/target/waymark.jar");
        List<CompletableFuture<Run>> runs = Stream.of("build", "check")
                .map(command -> CompletableFuture.supplyAsync(() -> unchecked(command)))
                .toList();

        for (CompletableFuture<Run> run : runs) {
            assertThat(program(run.join())).isEqualTo("one");
        }
        assertThat(builds()).isEqualTo(1);
    }

    private Run unchecked(String command) {
        try {
            return run(command);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLockThatWasLeftBehindIsNoObstacle() throws Exception {
        Files.createDirectories(home.resolve("generator/target/launcher"));
        Files.writeString(home.resolve("generator/target/launcher/lock"), "999999999\n");

        assertThat(program(run("build"))).isEqualTo("one");
        assertThat(home.resolve("generator/target/launcher/lock")).doesNotExist();
    }

    @Test
    void saysWhatMavenDoes() throws Exception {
        // The launcher looks when its pause ends, and Maven goes on when the launcher has told of it.
        script(
                folder.resolve("bin/sleep"),
                "while [ ! -f \"$HOME/fetched\" ]; do /bin/sleep 0.1; done; /bin/sleep 0.5");
        maven("""
                echo 'Downloading from central: https://example.org/one.jar'
                echo 'Downloaded from central: https://example.org/one.jar (1.5 MB at 2.1 MB/s)'
                echo 'Downloaded from central: https://example.org/two.pom (500 kB at 2.1 MB/s)'
                : >"$HOME/fetched"
                /bin/sleep 2
                cat generator/src/main/* >generator/target/waymark.jar""");

        Run run = run(home.resolve("waymark"), Map.of("HOME", folder.toString()), "build");

        assertThat(run.output()).contains("5 s: 2 files fetched (2 MB)\n").doesNotContain("example.org");
    }

    @Test
    void makesNoArchiveOfClassesForAQuestion() throws Exception {
        Files.createDirectories(home.resolve("datasets"));

        assertThat(run("--version").output()).doesNotContain("preparing");
        assertThat(run("check", "--help").output()).doesNotContain("preparing");
        assertThat(run("check").output()).contains("preparing for quick starts");
        assertThat(run("check").output()).doesNotContain("preparing");
        write(source, "two");
        write(source, "one");
        assertThat(run("check").output()).doesNotContain("preparing");
    }

    @Test
    void isFoundThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/way mark"), home.resolve("waymark"));

        assertThat(program(run(link, Map.of(), "--version"))).isEqualTo("one");
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
        maven("echo '[INFO] Building'; echo 'Downloaded from central: x'; echo '[ERROR] no such plugin'; exit 1");

        Run run = run("build");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.output())
                .contains("[ERROR] no such plugin", "Waymark could not be built")
                .doesNotContain("[INFO]", "Downloaded");
        assertThat(home.resolve("generator/target/launcher/lock")).doesNotExist();
    }
}
