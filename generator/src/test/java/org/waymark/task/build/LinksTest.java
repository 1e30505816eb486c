package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.browser.PageWeights;

/** Every link of every page leads to something that is there, wherever the site is published. */
class LinksTest {

    /** Each site is built and read once, for all tests of it. */
    private static final Map<String, BuiltSite> BUILT = new HashMap<>();

    /** What the tests ask of a page; the documents of all pages at once would not fit. */
    private record Page(
            String language,
            String title,
            int headings,
            int mains,
            Optional<String> firstLink,
            String skipsTo,
            List<String> ids,
            Set<String> named,
            List<String> empty,
            List<String> editions,
            String canonical,
            int weight) {

        static Page of(Document page, int weight) {
            Element first = page.selectFirst("body a");
            Elements mains = page.select("main");
            boolean skips = page.head().select("meta[http-equiv=refresh]").isEmpty()
                    && !page.body().hasClass("embed");
            return new Page(
                    page.selectFirst("html").attr("lang"),
                    page.title(),
                    page.select("h1").size(),
                    mains.size(),
                    Optional.ofNullable(first).map(link -> link.attr("href")),
                    skips ? "#" + mains.attr("id") : "",
                    page.select("[id]").stream().map(Element::id).toList(),
                    // Each is a list of ids (WAI-ARIA 1.2, 6.6; of a label's "for" one).
                    page.select("[aria-labelledby], [aria-describedby], [for]").stream()
                            .flatMap(each -> Stream.of("aria-labelledby", "aria-describedby", "for")
                                    .filter(each::hasAttr)
                                    .map(each::attr))
                            .flatMap(ids -> Stream.of(ids.strip().split("\\s+")))
                            .collect(Collectors.toSet()),
                    page.select("[id=''], a[href='']").stream()
                            .map(Element::outerHtml)
                            .toList(),
                    page.head().select("link[rel=alternate][hreflang]").eachAttr("href"),
                    page.head().select("link[rel=canonical]").attr("href"),
                    weight);
        }
    }

    /**
     * A built site.
     *
     * @param links a page that has it, by each different link and the folder of the page, separated by a line break
     */
    private record BuiltSite(
            Path folder, SortedSet<String> files, SortedMap<String, Page> pages, Map<String, String> links) {

        static BuiltSite of(Path source, String baseUrl) {
            Path folder = source.equals(CatalogueFixture.OWN) ? Builds.own() : build(source, baseUrl);
            SortedSet<String> files = new TreeSet<>();
            CatalogueFixture.files(folder).forEach(file -> files.add(CatalogueFixture.path(folder, file)));
            BuiltSite site = new BuiltSite(folder, files, new ConcurrentSkipListMap<>(), new ConcurrentHashMap<>());
            PageWeights weights = new PageWeights(folder);
            List<String> pages =
                    files.stream().filter(path -> path.endsWith(".html")).toList();
            pages.parallelStream().forEach(path -> site.read(path, weights));
            return site;
        }

        private static Path build(Path source, String baseUrl) {
            Path folder = CatalogueFixture.temporary().resolve("site");
            Builds.buildAt(source, folder, baseUrl);
            return folder;
        }

        private void read(String path, PageWeights weights) {
            Document page = Jsoup.parse(CatalogueFixture.text(folder.resolve(path)));
            pages.put(path, Page.of(page, weights.of(folder.resolve(path), page)));
            String from = path.substring(0, path.lastIndexOf('/') + 1);
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                // A fragment alone leads into this page, all else where it leads from any page of the folder.
                links.putIfAbsent((link.startsWith("#") || link.isEmpty() ? path : from) + "\n" + link, path);
            }
        }
    }

    private Path folder;
    private SortedSet<String> files;
    private SortedMap<String, Page> pages;
    private Map<String, String> links;
    private URI base;

    @AfterAll
    static void forget() {
        BUILT.clear();
    }

    static Stream<Arguments> sites() {
        return Stream.of(
                Arguments.of(CatalogueFixture.TINY, "https://example.org/"),
                Arguments.of(CatalogueFixture.TINY, "https://example.org/a/catalogue/"),
                Arguments.of(CatalogueFixture.OWN, Builds.OWN_HOME));
    }

    private void build(Path source, String baseUrl) {
        base = URI.create(baseUrl);
        BuiltSite site = BUILT.computeIfAbsent(source + " at " + baseUrl, key -> BuiltSite.of(source, baseUrl));
        folder = site.folder();
        files = site.files();
        pages = site.pages();
        links = site.links();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkLeadsSomewhere(Path source, String baseUrl) {
        build(source, baseUrl);
        Set<String> broken = new TreeSet<>();
        links.forEach((each, page) -> {
            String link = each.substring(each.indexOf('\n') + 1);
            if (!leadsSomewhere(page, link)) {
                broken.add(page + " → " + link);
            }
        });
        assertThat(broken).isEmpty();
    }

    private boolean leadsSomewhere(String page, String link) {
        URI target = base.resolve(page).resolve(link);
        if (!base.getHost().equals(target.getHost()) || !base.getScheme().equals(target.getScheme())) {
            return true;
        }
        if (!target.getPath().startsWith(base.getPath())) {
            return false;
        }
        String file = file(target.getPath().substring(base.getPath().length()));
        String fragment = target.getFragment();
        return files.contains(file)
                && (fragment == null
                        || fragment.isEmpty()
                        || pages.containsKey(file) && pages.get(file).ids().contains(fragment));
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageHasWhatAPageNeeds(Path source, String baseUrl) {
        build(source, baseUrl);
        pages.forEach((path, page) -> {
            assertThat(page.language()).as(path).isNotBlank();
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.headings()).as(path).isEqualTo(1);
            assertThat(page.mains()).as(path).isEqualTo(1);
            assertThat(page.firstLink()).as(path).isPresent();
            if (!page.skipsTo().isEmpty()) {
                assertThat(page.firstLink()).as(path).contains(page.skipsTo());
            }
            assertThat(page.ids()).as(path).doesNotHaveDuplicates().containsAll(page.named());
            assertThat(page.empty()).as(path).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageIsHeavyForAPhone(Path source, String baseUrl) {
        build(source, baseUrl);
        assertThat(pages)
                .isNotEmpty()
                .allSatisfy((path, page) -> assertThat(page.weight())
                        .as(path)
                        .isLessThan(
                                path.matches("(embed/)?(\\w+/)?(indicators/.*|expectations/need[.]html)")
                                        ? PageWeights.MOST_OF_AN_INDICATOR
                                        : PageWeights.MOST));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void editionsNameEachOther(Path source, String baseUrl) {
        build(source, baseUrl);
        pages.forEach((path, page) -> {
            for (String alternate : page.editions()) {
                assertThat(alternate).as(path).startsWith(baseUrl);
                String other = file(base.relativize(URI.create(alternate)).getPath());
                assertThat(pages.get(other).editions())
                        .as(path + " and " + other)
                        .contains(page.canonical());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void thePageForWhatIsNotThereWorksAtAnyDepth(Path source, String baseUrl) {
        build(source, baseUrl);
        Document page = Jsoup.parse(CatalogueFixture.text(folder.resolve("404.html")));
        for (Element element : page.select("[href], [src]")) {
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
                .allSatisfy(address -> assertThat(leadsSomewhere("", address)).isTrue());
    }
}
