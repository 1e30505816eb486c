package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.browser.PageWeights;

/** Every link of every page leads to something that is there, wherever the site is published. */
class LinksTest {

    /** Each site is built once, for all tests of it. */
    private static final Map<String, BuiltSite> BUILT = new HashMap<>();

    /**
     * A built site.
     *
     * @param pages those of its files that are HTML
     */
    private record BuiltSite(Path folder, SortedSet<String> files, Pages pages) {

        static BuiltSite of(Path source, String baseUrl) {
            Path folder = CatalogueFixture.temporary().resolve("site");
            Builds.buildAt(source, folder, baseUrl, LocalDate.of(2027, 1, 31));
            SortedSet<String> files = new TreeSet<>();
            CatalogueFixture.files(folder).forEach(file -> files.add(CatalogueFixture.path(folder, file)));
            return new BuiltSite(folder, files, new Pages(folder, files, baseUrl));
        }
    }

    /** The pages of a site, each read when it is asked for: all of them at once would not fit. */
    private record Pages(Path folder, SortedSet<String> files, String baseUrl) {

        void forEach(BiConsumer<String, Document> each) {
            files.stream().filter(path -> path.endsWith(".html")).forEach(path -> each.accept(path, get(path)));
        }

        Document get(String path) {
            return Jsoup.parse(CatalogueFixture.text(folder.resolve(path)), baseUrl + path);
        }
    }

    private Path folder;
    private SortedSet<String> files;
    private Pages pages;
    private URI base;

    @AfterAll
    static void forget() {
        BUILT.clear();
    }

    static Stream<Arguments> sites() {
        return Stream.of(
                Arguments.of(CatalogueFixture.TINY, "https://example.org/"),
                Arguments.of(CatalogueFixture.TINY, "https://example.org/a/catalogue/"),
                Arguments.of(CatalogueFixture.OWN, "https://example.org/catalogue/"));
    }

    private void build(Path source, String baseUrl) {
        base = URI.create(baseUrl);
        BuiltSite site = BUILT.computeIfAbsent(source + " at " + baseUrl, key -> BuiltSite.of(source, baseUrl));
        folder = site.folder();
        files = site.files();
        pages = site.pages();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkLeadsSomewhere(Path source, String baseUrl) {
        build(source, baseUrl);
        Map<String, Set<String>> ids = new TreeMap<>();
        pages.forEach((path, page) ->
                ids.put(path, page.select("[id]").stream().map(Element::id).collect(Collectors.toSet())));
        Set<String> broken = new HashSet<>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!leadsSomewhere(path, link, ids)) {
                    broken.add(path + " → " + link);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private boolean leadsSomewhere(String page, String link, Map<String, Set<String>> ids) {
        URI target = base.resolve(page).resolve(link);
        if (!base.getHost().equals(target.getHost()) || !base.getScheme().equals(target.getScheme())) {
            return true;
        }
        if (!target.getPath().startsWith(base.getPath())) {
            return false;
        }
        String path = target.getPath().substring(base.getPath().length());
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String fragment = target.getFragment();
        return files.contains(file)
                && (fragment == null
                        || fragment.isEmpty()
                        || ids.getOrDefault(file, Set.of()).contains(fragment));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageHasWhatAPageNeeds(Path source, String baseUrl) {
        build(source, baseUrl);
        pages.forEach((path, page) -> {
            assertThat(page.selectFirst("html").attr("lang")).as(path).isNotBlank();
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            Element first = page.selectFirst("body a");
            assertThat(first).as(path).isNotNull();
            if (page.select("meta[http-equiv=refresh], body.embed").isEmpty()) {
                assertThat(first.attr("href"))
                        .as(path)
                        .isEqualTo("#" + page.selectFirst("main").id());
            }
            List<String> ids = page.select("[id]").stream().map(Element::id).toList();
            assertThat(ids).as(path).doesNotHaveDuplicates();
            assertThat(page.select("[id=''], a[href='']")).as(path).isEmpty();
            for (String attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
                // Each is a list of ids (WAI-ARIA 1.2, 6.6; of a label's "for" one).
                page.select("[" + attribute + "]")
                        .forEach(element -> assertThat(ids)
                                .as(path)
                                .contains(element.attr(attribute).strip().split("\\s+")));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageIsHeavyForAPhone(Path source, String baseUrl) throws IOException {
        build(source, baseUrl);
        assertThat(PageWeights.of(folder))
                .isNotEmpty()
                .allSatisfy((page, weight) -> assertThat(weight)
                        .as(page)
                        .isLessThan(
                                page.matches("(embed/)?(\\w+/)?(indicators/.*|expectations/need[.]html)")
                                        ? PageWeights.MOST_OF_AN_INDICATOR
                                        : PageWeights.MOST));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void editionsNameEachOther(Path source, String baseUrl) {
        build(source, baseUrl);
        pages.forEach((path, page) -> {
            for (Element alternate : page.select("link[rel=alternate][hreflang]")) {
                assertThat(alternate.attr("href")).as(path).startsWith(baseUrl);
                String other =
                        base.relativize(URI.create(alternate.attr("href"))).getPath();
                String file = other.isEmpty() || other.endsWith("/") ? other + "index.html" : other;
                assertThat(pages.get(file)
                                .select("link[rel=alternate][hreflang]")
                                .eachAttr("href"))
                        .as(path + " and " + file)
                        .contains(page.selectFirst("link[rel=canonical]").attr("href"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void thePageForWhatIsNotThereWorksAtAnyDepth(Path source, String baseUrl) {
        build(source, baseUrl);
        for (Element element : pages.get("404.html").select("[href], [src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(link.startsWith("#") || link.startsWith(base.getPath()) || link.startsWith("https://"))
                    .as(link)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theSitemapNamesEachPageOnce(Path source, String baseUrl) {
        build(source, baseUrl);
        String sitemap = CatalogueFixture.text(folder.resolve("sitemap.xml"));
        assertThat(Jsoup.parse(sitemap, "", org.jsoup.parser.Parser.xmlParser())
                        .select("loc")
                        .eachText())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(address ->
                        assertThat(leadsSomewhere("", address, Map.of())).isTrue());
    }
}
