package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;

/** The page that shows every component in every state. */
class PatternsTest {

    private static final String PAGE = "patterns/index.html";
    private static final Path THEME = Path.of("..");

    private static SortedMap<String, byte[]> files;
    private static Document page;

    @BeforeAll
    static void build() throws IOException {
        files = CatalogueFixture.bytes(Builds.tiny().site());
        page = Jsoup.parse(text(PAGE));
    }

    private static String text(String path) {
        return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    @Test
    void existsOnceAndIsNotLinked() {
        assertThat(files.keySet()).filteredOn(path -> path.contains("patterns")).containsExactly(PAGE);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(text("sitemap.xml")).doesNotContain("patterns");
        for (String path : files.keySet()) {
            if (path.endsWith(".html") && !path.equals(PAGE)) {
                assertThat(text(path)).as(path).doesNotContain("patterns");
            }
        }
    }

    /** A component that is added, or a state of one, is shown here too. */
    @Test
    void showsEveryClassThatAStyleSheetOfAComponentNames() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sheets = Files.list(THEME.resolve("site-assets/css/components"))) {
            for (Path sheet : sheets.toList()) {
                String text = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*\\}", " ");
                Pattern.compile("\\.([a-z][\\w-]*)")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> page.getElementsByClass(name).isEmpty())
                        .forEach(name -> missing.add(sheet.getFileName() + ": ." + name));
            }
        }
        // What is only on pages that have a translation or await the review of one, where there is a repository, or
        // that
        // are of one kind, or that a script adds. The page that compares places is made by its script, and the sheet of
        // findings is about the order of the home page and of themes.
        missing.removeIf(each -> each.startsWith("compare.css: ") || each.startsWith("finding.css: "));
        assertThat(missing)
                .isSubsetOf(
                        "facts.css: .unknowns",
                        "list-filter.css: .list-more",
                        "place-box.css: .compare-add",
                        "site-head.css: .languages",
                        "site-head.css: .review",
                        "site-head.css: .home",
                        "site-foot.css: .page-actions",
                        "counted.css: .home",
                        "facts.css: .record",
                        "items.css: .organisation",
                        "propose.css: .new-name",
                        "search-results.css: .search-room");
    }

    @Test
    void showsEveryComponentThatPagesShare() throws IOException {
        // No component of their own: what others are made of.
        List<String> parts = List.of("section", "scroll", "more", "words");
        String index = Files.readString(THEME.resolve("templates/components/parts.ftlh"));
        Set<String> components = Pattern.compile("/components/([\\w-]+)\\.ftlh\">")
                .matcher(index)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !parts.contains(name))
                .collect(Collectors.toSet());
        assertThat(page.select("section[id]").eachAttr("id"))
                .containsAll(components)
                .contains("chart", "preview", "heat");
    }

    @Test
    void itsSamplesAreNotOfTheCatalogue() {
        assertThat(page.select("main a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://example.com/"));
    }
}
