package org.waymark.catalogue.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Files made to hang, to exhaust or to escape: each costs a finding and its own page, and nothing else. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalInputTest {

    private static final String GOOD =
            "title: Rents\ndescription: Rents.\npublisher: council\nlicence: unknown\naccess: open\n";

    @TempDir
    private Path root;

    private Findings findings = new Findings();
    private Loaded loaded;

    @BeforeEach
    void aGoodRecordStandsBeside() throws IOException {
        write("datasets/good.yaml", GOOD);
    }

    private void write(String file, String text) throws IOException {
        CatalogueFixture.write(root, file, text);
    }

    private List<Finding> load() throws IOException {
        loaded = Loader.load(root, findings, Progress.SILENT);
        assertThat(loaded.catalogue().all(Dataset.class)).extracting("slug").contains("good");
        return findings.sorted();
    }

    @Test
    void addressesOfAnyLengthCostAShortFinding() throws IOException {
        write("datasets/long.yaml", GOOD + "landing_page: https://example.org/" + "x".repeat(9_000) + "\n");
        write("datasets/wrong.yaml", GOOD + "landing_page: https://example.org/%zz" + "x".repeat(9_000) + "\n");

        assertThat(load()).extracting(Finding::code).containsExactly(Code.TEXT_TOO_LONG, Code.INVALID_URL);
        assertThat(findings.sorted()).allMatch(finding -> finding.message().length() < 500);
    }

    @Test
    void aliasBombIsDefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String all = ("*a" + (i - 1) + ", ").repeat(10);
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(all)
                    .append("x]\n");
        }
        write("datasets/bomb.yaml", bomb.toString());
        assertThat(load()).extracting(Finding::code).containsExactly(Code.TOO_COMPLEX);
        assertThat(findings.sorted().get(0).location().line()).isGreaterThan(1);
    }

    @Test
    void aliasThatContainsItselfIsAFinding() throws IOException {
        write("datasets/loop.yaml", "title: &t [*t]\n");
        assertThat(load()).extracting(Finding::code).containsExactly(Code.INVALID_YAML);
    }

    @Test
    void mergedKeysAreRead() throws IOException {
        write("datasets/merged.yaml", "extras: &base {a: b}\n" + GOOD + "access: {<<: {level: open}, cost: free}\n");
        load();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.DUPLICATE_KEY);
    }

    @Test
    void hugeFileIsNotEvenRead() throws IOException {
        Path huge = root.resolve("datasets/huge.yaml");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertThat(load()).extracting(Finding::code).containsExactly(Code.FILE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "\"", "&a ", "!!x ", "| ", "a:\n "})
    void deepNestingEnds(String opener) throws IOException {
        write("datasets/deep.yaml", opener.repeat(10_000));
        assertThat(load())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.location().file()).isEqualTo("datasets/deep.yaml"));
    }

    @Test
    void deepIndentationEnds() throws IOException {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        write("datasets/deep.yaml", deep.toString());
        assertThat(load()).extracting(Finding::code).containsExactly(Code.TOO_DEEP);
    }

    @Test
    void manyKeysEnd() throws IOException {
        StringBuilder many = new StringBuilder(GOOD);
        for (int i = 0; i < 300_000; i++) {
            many.append('k').append(i).append(": 1\n");
        }
        write("datasets/many.yaml", many.toString());
        assertThat(load()).extracting(Finding::code).containsExactly(Code.TOO_COMPLEX);
    }

    @Test
    void linksOutOfTheRepositoryAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.yaml"), GOOD);
        Files.createSymbolicLink(root.resolve("datasets/secret.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(root.resolve("datasets/folder"), elsewhere);
        Files.createSymbolicLink(root.resolve("datasets/nowhere.yaml"), elsewhere.resolve("none"));
        assertThat(load()).extracting(Finding::code).containsOnly(Code.OUTSIDE_CATALOGUE);
        assertThat(findings.sorted()).hasSize(3);
        assertThat(loaded.catalogue().all(Dataset.class)).hasSize(1);
    }

    @Test
    void linkToAFolderAboveDoesNotLoop() throws IOException {
        Files.createSymbolicLink(root.resolve("datasets/up"), root.resolve("datasets"));
        load();
        assertThat(loaded.catalogue().all(Dataset.class)).hasSize(1);
    }

    @Test
    void controlCharactersAreNamed() throws IOException {
        write("datasets/bell.yaml", GOOD.replace("title: Rents", "title: Re\u0007nts"));
        assertThat(load()).extracting(Finding::code).containsExactly(Code.INVALID_YAML);
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreRead() throws IOException {
        write("datasets/windows.yaml", "\uFEFF" + GOOD.replace("\n", "\r\n"));
        write(
                "content/gaps/windows.md",
                "\uFEFF---\r\ntitle: G\r\nkinds: wish\r\nhistory: [{status: reported, date: 2025}]\r\n---\r\nText\r\n");
        assertThat(load()).isEmpty();
        assertThat(loaded.catalogue().all(Gap.class)).hasSize(1);
    }

    @Test
    void aFolderNamedLikeARecordIsNoRecord() throws IOException {
        Files.createDirectories(root.resolve("datasets/folder.yaml"));
        assertThat(load()).isEmpty();
    }
}
