package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.report.Progress;
import org.waymark.task.check.ProposalTargets;

class ArchiveTest {

    @TempDir
    private Path folder;

    private static BuildResult build(Path output) {
        BuildRequest usual = Builds.request(CatalogueFixture.TINY, output);
        return Build.build(
                new BuildRequest(
                        usual.source(),
                        output,
                        null,
                        ProposalTargets.AS_SAID,
                        usual.asOf(),
                        false,
                        false,
                        true,
                        false,
                        true),
                Progress.SILENT);
    }

    private static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("2026-01-31T00:00");
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void theWholeCatalogueIsOneFile() throws IOException {
        Path site = folder.resolve("site");
        build(site);
        Map<String, byte[]> entries = entries(site.resolve("catalogue.zip"));

        SortedMap<String, byte[]> files = CatalogueFixture.bytes(site);
        files.forEach((path, content) -> {
            if (!path.equals("catalogue.zip") && !path.equals("waymark-manifest.json")) {
                assertThat(entries.remove("site/" + path)).as(path).isEqualTo(content);
            }
        });
        assertThat(new String(entries.remove("README.txt"), StandardCharsets.UTF_8))
                .contains("2026-01-31", "Licence\n", "records/", "site/index.html");
        assertThat(List.copyOf(entries.keySet())).isSorted().allMatch(path -> path.startsWith("records/"));
        entries.forEach(
                (path, content) -> assertThat(CatalogueFixture.TINY.resolve(path.substring("records/".length())))
                        .as(path)
                        .hasBinaryContent(content));
        assertThat(entries)
                .containsKeys(
                        "records/content/site.yaml",
                        "records/content/vocabularies/places.yaml",
                        "records/datasets/housing/rents-by-ward.yaml")
                .doesNotContainKey("records/content/blog/2030-01-01-future.md");
        assertThat(site.resolve("data.html")).content().contains("catalogue.zip");
    }

    @Test
    void theSameCatalogueGivesTheSameFile() throws IOException {
        Path site = folder.resolve("site");
        build(site);
        BuildResult again = build(site);
        Path other = folder.resolve("other");
        build(other);

        assertThat(again.written()).isZero();
        assertThat(other.resolve("catalogue.zip")).hasSameBinaryContentAs(site.resolve("catalogue.zip"));
    }

    @Test
    void thereIsNoneWithoutAsking() {
        assertThat(Builds.tiny().site().resolve("catalogue.zip")).doesNotExist();
        assertThat(Builds.tiny().site().resolve("data.html")).content().doesNotContain("catalogue.zip");
    }
}
