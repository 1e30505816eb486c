package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** Which formats have a file for each record. */
class RecordFormatsTest {

    @TempDir
    private Path folder;

    @Test
    void anUnknownFormatIsAFinding() throws IOException {
        Path source = folder.resolve("source");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        Files.writeString(
                source.resolve("content/site.yaml"),
                "\nrecord_formats: [papyrus]\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);

        BuildResult result = Builds.buildAt(source, folder.resolve("site"), "https://data.example/");

        assertThat(result.findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("papyrus"));
    }
}
