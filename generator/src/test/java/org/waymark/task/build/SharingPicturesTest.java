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

/** Which pages have a picture of their own where they are shared. */
class SharingPicturesTest {

    private static final String RECORD = "datasets/clinic-waits.html";
    private static final String LIST = "datasets/index.html";

    @TempDir
    private Path folder;

    @Test
    void aRecordHasAPictureOfItsOwn() throws IOException {
        assertThat(picture(RECORD)).endsWith(".png").isNotEqualTo(picture(LIST));
    }

    @Test
    void withMoreRecordsThanTheLimitASectionSharesOne() throws IOException {
        Files.writeString(
                source().resolve("content/site.yaml"),
                "\ncard_limit: 3\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);

        assertThat(picture(RECORD)).endsWith(".png").isEqualTo(picture(LIST));
    }

    private Path source() throws IOException {
        Path source = folder.resolve("source");
        if (!Files.exists(source)) {
            CatalogueFixture.copy(CatalogueFixture.TINY, source);
        }
        return source;
    }

    private String picture(String page) throws IOException {
        Path site = folder.resolve("site");
        Builds.buildAt(source(), site, "https://data.example/");
        String html = Files.readString(site.resolve(page), StandardCharsets.UTF_8);
        return html.replaceFirst("(?s).*<meta property=\"og:image\" content=\"([^\"]*)\".*", "$1");
    }
}
