package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Progress;
import org.waymark.task.check.CatalogueCheck;

/** Too much of anything costs a finding with its line, which check and build both give, and little time. */
class ExcessTest {

    private static final String DATASET = "datasets/rents.yaml";
    private static final String RENTS = "title: Rents\ndescription: Rents.\nlicence: unknown\naccess: open\n";

    @TempDir
    private Path folder;

    private Path source;
    private Path site;

    @BeforeEach
    void aCatalogue() throws IOException {
        source = folder.resolve("source");
        site = folder.resolve("site");
        write(DATASET, RENTS);
        write("content/site.yaml", "title: Trials\nbase_url: https://catalogue.example.net/\n");
    }

    private void write(String file, String text) throws IOException {
        CatalogueFixture.write(source, file, text);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n")) + "\n";
    }

    private void terms(int count, IntFunction<String> broader) throws IOException {
        write(
                "content/vocabularies/themes.yaml",
                "title: Themes\nterms:\n"
                        + lines(count, i -> "  - {id: t" + i + ", label: T" + i + broader.apply(i) + "}"));
    }

    /** What check says of this kind, where build publishes and says the same. */
    private List<Finding> found(Code code) {
        return assertTimeoutPreemptively(Duration.ofSeconds(100), () -> {
            List<Finding> checked = CatalogueCheck.check(source, List.of(), Progress.SILENT);
            BuildResult built = Builds.build(source, site);
            assertThat(built.published()).isTrue();
            assertThat(built.findings().stream().filter(finding -> finding.code() == code))
                    .containsExactlyElementsOf(checked.stream()
                            .filter(finding -> finding.code() == code)
                            .toList());
            assertThat(built.findings()).extracting(Finding::code).doesNotContain(Code.WAYMARK_FAILED);
            return checked.stream().filter(finding -> finding.code() == code).toList();
        });
    }

    @Test
    void aLongCycleOfTermsIsNamedOnce() throws IOException {
        terms(3_000, i -> ", broader: t" + (i + 1) % 3_000);
        write(DATASET, RENTS + "themes: [t7]\n");
        assertThat(found(Code.CYCLE))
                .singleElement()
                .asString()
                .startsWith("content/vocabularies/themes.yaml:3:")
                .hasSizeLessThan(400);
        assertThat(site.resolve("themes/t7.html")).exists();
    }

    @Test
    void aLongChainOfTermsIsNamedOnce() throws IOException {
        terms(20_000, i -> i == 0 ? "" : ", broader: t" + (i - 1));
        write(DATASET, RENTS + "themes: [t19999]\n");
        assertThat(found(Code.TOO_DEEP)).singleElement().asString().startsWith("content/vocabularies/themes.yaml:68:");
        assertThat(site.resolve("themes/t19999.html")).exists();
        assertThat(site.resolve("themes/t0.html")).exists();
    }

    @Test
    void tenThousandUnknownTermsAreNamedInLittleTime() throws IOException {
        terms(10_000, i -> ", broader: tx" + i);
        assertThat(found(Code.UNKNOWN_REFERENCE)).hasSize(10_000);
    }

    @Test
    void listsNestedFourHundredDeepAreAFinding() throws IOException {
        write(
                "content/blog/2024-01-01-deep.md",
                "---\ntitle: Deep\n---\nWords.\n\n" + lines(400, i -> "  ".repeat(i) + "- item"));
        assertThat(found(Code.TOO_DEEP))
                .singleElement()
                .asString()
                .startsWith(
                        "content/blog/2024-01-01-deep.md:70 error too-deep: 'body' is nested more than 64 levels deep");
        assertThat(site.resolve("blog/index.html")).exists();
    }

    @Test
    void aThousandChartsAreAFindingAndFiftyAreDrawn() throws IOException {
        write("datasets/rents.csv", "place,rent\nA,1\nB,2\n");
        write(
                DATASET,
                RENTS + "resources: [{title: T, file: rents.csv}]\ncharts:\n"
                        + lines(1_000, i -> "  - {title: C" + i + ", file: rents.csv, kind: bar, x: place, y: rent}"));
        assertThat(found(Code.TOO_COMPLEX))
                .singleElement()
                .asString()
                .startsWith(DATASET + ":7:")
                .contains("has 1000 charts");
        assertThat(site.resolve("datasets/rents.html")).exists();
        assertThat(site.resolve("charts/rents-50.csv")).exists();
        assertThat(site.resolve("charts/rents-51.csv")).doesNotExist();
    }
}
