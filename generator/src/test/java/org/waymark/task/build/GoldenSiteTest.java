package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.report.Severity;

/**
 * The tiny catalogue makes exactly the pages in {@code src/test/resources/tiny-site}, of which only the part that is
 * the page's own is held: {@code <main>}. Run with {@code -Dwaymark.update=true} to update them, then read what
 * changed.
 */
class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/tiny-site");

    @Test
    void makesExactlyThesePages() {
        Builds.Built built = Builds.tiny();
        assertThat(built.result().findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        SortedMap<String, String> made = mains(CatalogueFixture.bytes(built.site()));
        if (Boolean.getBoolean("waymark.update")) {
            CatalogueFixture.delete(GOLDEN);
            made.forEach((path, text) -> CatalogueFixture.write(GOLDEN, path, text));
        }
        assertSame(made, CatalogueFixture.texts(GOLDEN));
    }

    /** Names every page that differs, is missing or is new, not only the first. */
    private static void assertSame(SortedMap<String, String> made, SortedMap<String, String> expected) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(made.keySet()).as("the pages").isEqualTo(expected.keySet());
            expected.forEach((path, text) -> {
                if (made.containsKey(path)) {
                    softly.assertThat(made.get(path)).as(path).isEqualTo(text);
                }
            });
        });
    }

    @Test
    void namesAllThatDiffers() {
        SortedMap<String, String> expected = new TreeMap<>(Map.of("a", "1", "b", "2", "c", "3", "gone", "4"));
        SortedMap<String, String> made = new TreeMap<>(Map.of("a", "one", "b", "2", "c", "three", "new", "5"));
        assertThatThrownBy(() -> assertSame(made, expected)).hasMessageContainingAll("[a]", "[c]", "gone", "new");
    }

    private static SortedMap<String, String> mains(SortedMap<String, byte[]> site) {
        SortedMap<String, String> mains = new TreeMap<>();
        site.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                page.outputSettings().prettyPrint(false);
                mains.put(path, page.title() + "\n" + page.select("main").outerHtml() + "\n");
            } else if (path.endsWith(".xml") || path.equals("robots.txt") || path.endsWith("-1.csv")) {
                mains.put(path, text);
            } else if (path.startsWith("charts/")) {
                EmbedsTest.unpacked(bytes).forEach((name, file) -> {
                    if (!name.endsWith(".svg")) {
                        mains.put(path + "/" + name, file);
                    }
                });
            }
        });
        return mains;
    }
}
