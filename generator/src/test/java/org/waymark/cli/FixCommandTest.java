package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** {@code waymark fix} on files. */
class FixCommandTest {

    private static final String FAULTY = "title: Rents \nlicence: CC0 # really\nmodified: 7 March 2026\n";
    private static final String MENDED = "title: Rents\nlicence: CC0-1.0 # really\nmodified: 2026-03-07\n";

    @TempDir
    private Path folder;

    private Path catalogue;
    private Path rents;

    @BeforeEach
    void catalogue() throws IOException {
        catalogue = folder.resolve("catalogue");
        rents = write("datasets/rents.yaml", FAULTY);
        write("datasets/cafes.yaml", "title: Cafés\nlicence: CC-BY-4.0\n");
    }

    private Path write(String name, String text) throws IOException {
        return CatalogueFixture.write(catalogue, name, text);
    }

    private CommandLineFixture fix(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "fix";
        all[1] = "--source=" + catalogue;
        System.arraycopy(args, 0, all, 2, args.length);
        return CommandLineFixture.run(all);
    }

    @Test
    void everyChangeIsNamedByItsLine() {
        CommandLineFixture run = fix();

        assertThat(run.out()).isEqualTo("""
                datasets/rents.yaml:1: trailing spaces are removed
                datasets/rents.yaml:2: licence 'CC0' becomes CC0-1.0
                datasets/rents.yaml:3: modified '7 March 2026' becomes 2026-03-07
                """);
        assertThat(run.err()).isEqualTo("Fixed 1 file\n");
        assertThat(run.code()).isZero();
        assertThat(rents).hasContent(MENDED);
        assertThat(fix().err()).isEqualTo("Nothing to fix\n");
    }

    @Test
    void whatCheckComplainedOfIsGone() {
        String[] check = {"check", "--source=" + catalogue, rents.toString()};
        assertThat(CommandLineFixture.run(check).out()).contains("7 March 2026");

        fix();

        assertThat(CommandLineFixture.run(check).out())
                .doesNotContain("modified")
                .doesNotContain("licence");
    }

    @Test
    void aDryRunPrintsADiffAndWritesNothing() {
        CommandLineFixture run = fix("--dry-run");

        assertThat(run.out()).isEqualTo("""
                --- a/datasets/rents.yaml
                +++ b/datasets/rents.yaml
                @@ -1,3 +1,3 @@
                -title: Rents\s
                -licence: CC0 # really
                -modified: 7 March 2026
                +title: Rents
                +licence: CC0-1.0 # really
                +modified: 2026-03-07
                """);
        assertThat(run.err()).isEqualTo("Would fix 1 file\n");
        assertThat(rents).hasContent(FAULTY);
    }

    @Test
    void onlyTheNamedFilesAreFixed() throws IOException {
        Path other = write("datasets/other.yaml", FAULTY);

        assertThat(fix(other.toString(), "--quiet").out()).isEmpty();
        assertThat(other).hasContent(MENDED);
        assertThat(rents).hasContent(FAULTY);
    }

    @Test
    void whatCannotBeReadIsNamedAndLeftAlone() throws IOException {
        Path broken = write("datasets/broken.yaml", "title: [\n");
        Path latin = catalogue.resolve("datasets/latin.yaml");
        Files.write(latin, new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});

        CommandLineFixture run = fix();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("datasets/broken.yaml: left alone: we cannot read its YAML")
                .contains("datasets/latin.yaml: left alone: it is not UTF-8");
        assertThat(broken).hasContent("title: [\n");
        assertThat(rents).hasContent(MENDED);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), FAULTY);
        Path folderOutside = Files.createDirectories(folder.resolve("more"));
        Path more = Files.writeString(folderOutside.resolve("more.yaml"), FAULTY);
        Path link = Files.createSymbolicLink(catalogue.resolve("datasets/link.yaml"), outside);
        Files.createSymbolicLink(catalogue.resolve("datasets/more"), folderOutside);

        assertThat(fix().code()).isZero();
        assertThat(fix(link.toString()).err()).contains("datasets/link.yaml: left alone");
        assertThat(fix(catalogue.resolve("datasets/more/more.yaml").toString()).code())
                .isEqualTo(1);
        assertThat(outside).hasContent(FAULTY);
        assertThat(more).hasContent(FAULTY);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void permissionsStay() throws IOException {
        Files.setPosixFilePermissions(rents, PosixFilePermissions.fromString("rw-r-----"));

        fix();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rents)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(rents.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("rents.yaml", "cafes.yaml");
        }
    }

    @Test
    void hostileTextCannotDriveTheTerminal() throws IOException {
        write("datasets/rents.yaml", "licence: \"\\e[31mCC0\"\nmodified: \"7 March 2026\\n\"\n");

        assertThat(fix().out()).doesNotContain("\u001b");
    }
}
