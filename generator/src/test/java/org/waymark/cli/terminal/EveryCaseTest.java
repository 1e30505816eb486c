package org.waymark.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cli.CommandLineFixture;

/**
 * What {@code check} lets pass, {@code build} publishes: over every catalogue with faults that is here, and over the
 * collection of failing inputs that may lie beside the repository.
 */
class EveryCaseTest {

    private static final Path INVALID = Path.of("src/test/resources/invalid");
    private static final Pattern FINDING = Pattern.compile(".* (?:error|warning|note) [a-z0-9-]+: .*");

    @TempDir
    private Path folder;

    /** The collection: {@code shared/cases} beside the repository or further up; empty where there is none. */
    private static List<Path> collection() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        return folders(Stream.iterate(here, up -> up != null, Path::getParent)
                .map(up -> up.resolve("shared/cases"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(INVALID));
    }

    private static List<Path> folders(Path of) throws IOException {
        try (Stream<Path> list = Files.list(of)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    static List<Path> cases() throws IOException {
        List<Path> all = new ArrayList<>(folders(INVALID));
        collection().stream().filter(folder -> !all.contains(folder)).forEach(all::add);
        return all;
    }

    @Test
    void theCollectionIsThere() throws IOException {
        assumeTrue(!collection().equals(folders(INVALID)), "there is no folder shared/cases beside the repository");
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Timeout(120)
    void buildPublishesWhatCheckLetsPass(Path origin) throws IOException {
        String source = catalogue(origin).toString();
        String site = folder.resolve("site").toString();
        CommandLineFixture check = CommandLineFixture.run("check", "--source", source);
        boolean clean = !has(check, "error") && !has(check, "warning");
        CommandLineFixture build = CommandLineFixture.run(
                "build", "--source", source, "--output", site, "--quiet", clean ? "--strict" : "--no-search");

        assertThat(check.code()).as(check.err()).isIn(0, 1);
        assertThat(build.code()).as(build.err()).isIn(0, 1);
        assertThat(check.out() + build.out()).doesNotContain(" waymark-failed: ");
        if (check.code() == ExitCode.FINE) {
            TreeSet<String> added = findings(build);
            added.removeAll(findings(check));
            // That the base address is missing tells how build was called, not what is in the catalogue.
            assertThat(added).allMatch(finding -> finding.matches("\\S+ (error template-error|note no-base-url): .*"));
            // Neither command takes a folder that holds no catalogue.
            boolean refused = check.code() != ExitCode.FINE && findings(check).isEmpty();
            boolean strictly = clean && has(build, "error");
            assertThat(build.code()).as(build.err()).isEqualTo(refused || strictly ? ExitCode.FINDINGS : ExitCode.FINE);
        }
    }

    /** The folder, or what an importer makes of it where it is of another kind. */
    private Path catalogue(Path origin) {
        String importer = Files.isDirectory(origin.resolve("_datasets"))
                ? "jkan"
                : Files.exists(origin.resolve("tags.yaml")) ? "aws" : "";
        if (importer.isEmpty()) {
            return origin;
        }
        Path imported = folder.resolve("imported");
        CommandLineFixture run =
                CommandLineFixture.run("import", importer, origin.toString(), "--to", imported.toString());
        assertThat(run.code()).as(run.err()).isIn(0, 1);
        return imported;
    }

    private static boolean has(CommandLineFixture run, String severity) {
        return findings(run).stream().anyMatch(finding -> finding.matches("\\S+ " + severity + " [a-z0-9-]+: .*"));
    }

    private static TreeSet<String> findings(CommandLineFixture run) {
        TreeSet<String> findings = new TreeSet<>();
        run.out().lines().filter(FINDING.asMatchPredicate()).forEach(findings::add);
        return findings;
    }
}
