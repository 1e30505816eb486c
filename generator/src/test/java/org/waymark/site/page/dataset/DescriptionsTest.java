package org.waymark.site.page.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.page.record.Records.of;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Text;
import org.waymark.site.page.record.Records;
import org.waymark.site.page.record.SampleCatalogue;

class DescriptionsTest {

    private static final String LONG = "A paragraph of some words.\n\n".repeat(1_000);

    private static SortedMap<String, byte[]> files(Text description) throws IOException {
        Dataset dataset = of(Dataset.class, Map.of("slug", "book", "description", description));
        SortedMap<String, byte[]> files = new TreeMap<>();
        Descriptions.write(
                Records.catalogue(SampleCatalogue.site("en"), List.of(), List.of(), List.of(dataset)), files::put);
        return files;
    }

    @Test
    void aLongDescriptionIsAFileInEachLanguageInWhichItIsLong() throws IOException {
        SortedMap<String, byte[]> files = files(new Text(Map.of("en", LONG, "cy", "Byr")));

        assertThat(files).containsOnlyKeys("files/book.en.txt");
        assertThat(new String(files.get("files/book.en.txt"), StandardCharsets.UTF_8))
                .isEqualTo(LONG);
    }

    @Test
    void thePageShowsWholeParagraphsOfIt() {
        assertThat(Descriptions.beginning(LONG))
                .hasSizeBetween(Descriptions.MOST / 2, Descriptions.MOST + 3)
                .endsWith("words.\n\n…");
    }

    @Test
    void whatHasNoParagraphsIsCutAtALineOrAWordOrAnywhere() {
        assertThat(Descriptions.beginning("line one\n".repeat(5_000))).endsWith("line one\n\n…");
        assertThat(Descriptions.beginning("word ".repeat(5_000))).endsWith("word\n\n…");
        String faces = "😀".repeat(20_000);
        assertThat(Descriptions.beginning("x" + faces)).endsWith("😀…");
    }

    @Test
    void aShortDescriptionIsNoFile() throws IOException {
        assertThat(files(Text.of("en", "Short."))).isEmpty();
    }
}
