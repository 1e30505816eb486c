package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.links.CatalogueLinks;
import org.waymark.links.LinkPlace;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;

/** Links in texts lead to pages, whatever the writer calls them; and those that lead away are the ones that are asked. */
class TextLinksTest {

    private static final Path CATALOGUE = Path.of("src/test/resources/invalid/links-in-texts");

    /** Parts of texts; what looks like an address need not be a link. */
    private static final List<String> PIECES = List.of(
            "[one](https://a.example/Sony_(A7)_IV.avif)",
            "https://a.example/by_(x)_(y).html",
            "[https://not.example/x (archive)](https://web.archive.example/z)",
            "<https://a.example/q?a=1&b=(2)>",
            "`https://code.example/x`",
            "\n\n    https://block.example/x\n\n",
            "\n\n```\nhttps://fence.example/x\n```\n\n",
            "**https://a.example/bold**",
            "(see https://a.example/round)",
            "https://a.example/dot.",
            "https://a.example/x_y_z,",
            "[r][ref]",
            "![p](https://pictures.example/p.png)",
            "<a href='https://a.example/html?x=1&amp;y=2'>h</a>",
            "<a href=\"javascript:alert(1)\">https://words.example/x</a>",
            "\\[no](https://bare.example/x)",
            "[t](https://a.example/t \"https://title.example/\")",
            "<!-- https://comment.example/x -->",
            "www.bare.example/x",
            "[u](HTTPS://UPPER.example/X)",
            "[ü](https://a.example/ü?q=ŵ)",
            "| a | https://a.example/cell |\n|---|---|\n| [c](https://a.example/c) | x |\n",
            "[mail](mailto:x@a.example)",
            "plain words",
            "*");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://example.org/c/"})
    void linksLeadToThePageOfTheFileThatTheyName(String base) throws IOException {
        SortedMap<String, byte[]> site = built(CATALOGUE, base);

        for (String edition : List.of("", "cy/")) {
            Document page = page(site, edition + "about.html", base);
            for (Element link : page.select(".prose p:eq(0) a[href]:not([href^=mailto])")) {
                URI target = URI.create(link.absUrl("href"));
                assertThat(site)
                        .as(link.outerHtml())
                        .containsKey(target.getPath()
                                .substring(URI.create(base).getPath().length()));
            }
            assertThat(page.select("a:contains(24)").last().absUrl("href"))
                    .isEqualTo(base + edition + "blog/2025-01-01-post.html#caf%C3%A9");
            assertThat(page.select(".prose a:containsOwn(16)").attr("abs:href"))
                    .isEqualTo(base + "data/housing/rents.csv");
            assertThat(page(site, edition + "organisations/council.html", base)
                            .select("a:contains(our page)")
                            .attr("abs:href"))
                    .isEqualTo(base + edition + "about.html");
        }
    }

    @Test
    void feedsHoldWholeAddresses() throws IOException {
        Path source = folder.resolve("source");
        CatalogueFixture.copy(CATALOGUE, source);
        Files.writeString(
                source.resolve("content/blog/2025-02-01-feed.md"),
                "---\ntitle: Feed\n---\n![cat](/assets/img/cat.png) ![cat](../assets/img/cat.png) [1](../pages/about.md#own)"
                        + " [2](2025-01-01-post.md) [3](#place) [4](nowhere/at/all) [5](https://x.example/) [6](mailto:a@b.example)"
                        + "\n\n## Place\n");
        SortedMap<String, byte[]> site = built(source, "https://example.org/c/");

        for (String edition : List.of("", "cy/")) {
            String base = "https://example.org/c/" + edition;
            String feed = new String(site.get(edition + "blog/atom.xml"), StandardCharsets.UTF_8);
            String content = Jsoup.parse(feed, "", org.jsoup.parser.Parser.xmlParser())
                    .select("entry:contains(Feed) content")
                    .text();
            assertThat(Jsoup.parseBodyFragment(content).select("[href], [src]").stream()
                            .map(element -> element.attr(element.hasAttr("href") ? "href" : "src")))
                    .containsExactly(
                            "https://example.org/c/assets/img/cat.png",
                            "https://example.org/c/assets/img/cat.png",
                            base + "about.html#own",
                            base + "blog/2025-01-01-post.html",
                            base + "blog/2025-02-01-feed.html#place",
                            base + "blog/nowhere/at/all",
                            "https://x.example/",
                            "mailto:a@b.example");
        }
    }

    @Test
    void theAddressesThatAreAskedAreThoseThatThePageLinksTo() throws IOException {
        Path source = folder.resolve("source");
        Files.createDirectories(source.resolve("datasets"));
        Random random = new Random(10);
        int texts = 40;
        for (int i = 0; i < texts; i++) {
            List<String> parts = new ArrayList<>();
            for (int part = 0; part < 6; part++) {
                parts.add(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = String.join(" ", parts) + "\n\n[ref]: https://a.example/reference\n";
            Files.writeString(
                    source.resolve("datasets/d" + i + ".yaml"),
                    "title: https://title.example/" + i + "\ndescription: |2\n  " + text.replace("\n", "\n  ")
                            + "\nlimitations: See <https://a.example/limits>.\n");
        }
        SortedMap<String, byte[]> site = built(source, "https://example.org/");
        SortedMap<String, SortedSet<LinkPlace>> asked = CatalogueLinks.of(
                Loader.load(source, new Findings(), Progress.SILENT).catalogue(), Markdown.typesetter());

        for (int i = 0; i < texts; i++) {
            String file = "datasets/d" + i + ".yaml";
            Set<String> shown =
                    page(site, "datasets/d" + i + ".html", "https://example.org/").select(".prose a[href]").stream()
                            .map(link -> link.attr("href").replaceFirst("#.*", ""))
                            .filter(href -> href.matches("(?i)https?://.*"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(asked.entrySet().stream()
                            .filter(each -> each.getValue().stream()
                                    .anyMatch(place -> place.at().file().equals(file)))
                            .map(java.util.Map.Entry::getKey))
                    .as(Files.readString(source.resolve(file)))
                    .containsExactlyInAnyOrderElementsOf(shown);
        }
        assertThat(asked).containsKeys("https://a.example/Sony_%28A7%29_IV.avif", "https://a.example/q?a=1&b=%282%29");
        assertThat(asked.keySet()).noneMatch(address -> address.matches(".*(code|fence|title|comment).example.*"));
    }

    private SortedMap<String, byte[]> built(Path source, String base) throws IOException {
        Path site = folder.resolve("site");
        Builds.buildAt(source, site, base);
        return CatalogueFixture.bytes(site);
    }

    private static Document page(SortedMap<String, byte[]> site, String path, String base) {
        return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8), base + path);
    }
}
