package org.waymark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.report.Severity;

/**
 * The tiny catalogue makes exactly the pages in {@code src/test/resources/tiny-site}, of which only the part that is
 * the page's own is held: {@code <main>}. Run with {@code -Dwaymark.update=true} to write them anew, then read what
 * changed.
 */
class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/tiny-site");

    @TempDir
    private Path folder;

    @Test
    void makesExactlyThesePages() throws IOException {
        BuildResult result = Builds.build(CatalogueFixture.TINY, folder.resolve("site"));
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        SortedMap<String, String> made = mains(CatalogueFixture.bytes(folder.resolve("site")));
        if (Boolean.getBoolean("waymark.update")) {
            update(made);
        }
        SortedMap<String, String> expected = new TreeMap<>();
        CatalogueFixture.bytes(GOLDEN)
                .forEach((path, bytes) -> expected.put(path, new String(bytes, StandardCharsets.UTF_8)));
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(made.get(path)).as(path).isEqualTo(text));
    }

    private static SortedMap<String, String> mains(SortedMap<String, byte[]> site) {
        SortedMap<String, String> mains = new TreeMap<>();
        site.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                page.outputSettings().prettyPrint(false);
                mains.put(path, page.title() + "\n" + page.select("main").outerHtml() + "\n");
            } else if (path.endsWith(".xml") || path.equals("robots.txt") || path.startsWith("charts/")) {
                mains.put(path, text);
            }
        });
        return mains;
    }

    private static void update(Map<String, String> made) throws IOException {
        if (Files.exists(GOLDEN)) {
            for (String path : CatalogueFixture.bytes(GOLDEN).keySet()) {
                Files.delete(GOLDEN.resolve(path));
            }
        }
        for (Map.Entry<String, String> page : made.entrySet()) {
            Path file = GOLDEN.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
