package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** A catalogue that does what {@code docs/theming.md} says looks as the page promises. */
class ThemingTest {

    private static final Path PAGE = Path.of("docs", "theming.md");

    /** A file's name on a line of its own, and then its content. */
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n`([\\w./-]+)`\n\n```\\w+\n(.*?)```");

    @TempDir
    private Path folder;

    private static SortedMap<String, String> examples() throws IOException {
        SortedMap<String, String> examples = new TreeMap<>();
        EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .forEach(found -> examples.put(found.group(1), found.group(2)));
        return examples;
    }

    @Test
    void theExamplesMakeAnotherLook() throws IOException {
        SortedMap<String, String> examples = examples();
        assertThat(examples.keySet())
                .containsExactly(
                        "site-assets/css/theme.css",
                        "templates/components/notice.ftlh",
                        "templates/messages/en.properties");
        Path source = folder.resolve("catalogue");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        examples.forEach((name, text) -> CatalogueFixture.write(source, name, text));

        BuildResult result = Builds.build(source, folder.resolve("site"));

        assertThat(result.findings()).isEqualTo(Builds.tiny().result().findings());
        SortedMap<String, byte[]> files = CatalogueFixture.bytes(folder.resolve("site"));
        Document page = Jsoup.parse(text(files, "patterns/index.html"));
        assertThat(page.select(".notice").text()).contains("Ask us.");
        assertThat(page.select(".site-sections").text()).contains("What is missing", "Datasets");
        String sheet =
                text(files, page.select("link[rel=stylesheet]").attr("href").replace("../", ""));
        assertThat(sheet)
                .contains("--accent: #0b5a54;", "@layer theme {\n" + examples.get("site-assets/css/theme.css"))
                .doesNotContain("@import");
        assertThat(sheet.indexOf("--accent: #1d4f91;")).isGreaterThan(sheet.indexOf("--accent: #0b5a54;"));
    }

    /** A page fetches one style sheet; pages in frames on other sites have a smaller one. */
    @Test
    void theSheetsOfTheDefaultThemeAreOneFile() throws IOException {
        assertThat(CatalogueFixture.bytes(Builds.tiny().site()).keySet())
                .filteredOn(path -> path.endsWith(".css"))
                .hasSize(2);
    }

    @Test
    void thePageNamesEveryVariable() throws IOException {
        String tokens = Files.readString(Path.of("..", "site-assets", "css", "tokens.css"));
        String page = Files.readString(PAGE);
        Pattern.compile("(?m)^ {2}(--[a-z-]+[a-z]):")
                .matcher(tokens)
                .results()
                .forEach(found -> assertThat(page).contains("`" + found.group(1) + "`"));
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }
}
