package org.waymark.task.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.cache.Detail;
import org.waymark.catalogue.load.cache.RecordCache;
import org.waymark.edit.diff.GitFixture;
import org.waymark.edit.diff.report.DiffFormat;
import org.waymark.report.Progress;

/** Whatever is kept from earlier runs, a comparison says the same. */
class ComparisonTest {

    @TempDir
    Path folder;

    private Path kept;

    @Test
    void saysTheSameWithWhatWasReadBefore() throws IOException {
        Path source = Files.createDirectory(folder.resolve("catalogue"));
        kept = folder.resolve("cache");
        GitFixture git = GitFixture.in(source).copy(CatalogueFixture.TINY);
        String rents = "datasets/housing/rents-by-ward.yaml";
        String first = git.commit();
        String text = git.text(rents);
        git.put(rents, text + "lag: two weeks\n").put("datasets/broken.yaml", "title: [");
        String second = git.commit();
        git.put("content/vocabularies/themes.yaml", "terms:\n  - id: harbours\n    label: Harbours\n");
        git.remove("content/organisations/tenants-union.md").put("datasets/broken.yaml", text);
        String third = git.commit();
        git.remove(rents).put("datasets/renamed.yaml", text + "aliases: [rents-by-ward]\n");
        String fourth = git.commit();
        List<String> commits = List.of(first, second, third, fourth);
        for (int round = 0; round < 2; round++) {
            for (String base : commits) {
                for (String head : commits) {
                    assertThat(diff(source, base, head, true))
                            .as(base + " " + head)
                            .isEqualTo(diff(source, base, head, false));
                }
            }
        }
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files).as("one file for the vocabularies of each commit").hasSize(2);
        }
    }

    private String diff(Path source, String base, String head, boolean cached) {
        RecordCache cache = new RecordCache(kept, "program", "catalogue", Detail.WHOLE, RecordCache.MOST);
        return DiffFormat.JSON.write(Comparison.between(
                source, base, head, false, cached ? Optional.of(cache) : Optional.empty(), Progress.SILENT));
    }
}
