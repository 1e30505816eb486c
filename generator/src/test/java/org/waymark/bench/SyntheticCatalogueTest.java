package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.SiteParts;

class SyntheticCatalogueTest {

    @TempDir
    Path folder;

    @Test
    void theSameSizeGivesTheSameBytes() throws IOException {
        SyntheticCatalogue.write(20, folder.resolve("one"));
        SyntheticCatalogue.write(20, folder.resolve("two"));
        assertThat(CatalogueFixture.texts(folder.resolve("one")))
                .hasSizeGreaterThan(20)
                .isEqualTo(CatalogueFixture.texts(folder.resolve("two")));
    }

    @Test
    void nothingIsWrongWithIt() throws IOException {
        SyntheticCatalogue.write(50, folder);
        Findings findings = new Findings();
        Loaded loaded = Loader.load(folder, findings, Progress.SILENT);
        Checks.check(loaded, SiteParts.addresses(), Markdown.typesetter(), folder, LocalDate.of(2026, 1, 31), findings);
        assertThat(findings.sorted()).extracting(Finding::code).containsOnly(Code.PLACEHOLDER_ADDRESS);
        assertThat(loaded.catalogue().all(Dataset.class)).hasSize(50).allSatisfy(dataset -> {
            assertThat(dataset.keywords()).hasSize(3);
            assertThat(dataset.themes()).hasSize(1);
            assertThat(dataset.resources()).hasSizeBetween(2, 3);
        });
    }

    @Test
    void recordsAreAsLongAsRealOnes() throws IOException {
        assertThat(SyntheticCatalogue.write(50, folder) / 50).isBetween(1_900L, 2_300L);
    }
}
