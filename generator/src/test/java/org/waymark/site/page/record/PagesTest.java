package org.waymark.site.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.site.PublishedPage;
import org.waymark.site.page.RenderedSite;
import org.waymark.site.theme.ThemeFiles;

class PagesTest {

    private static RenderedSite site;

    @BeforeAll
    static void render() throws IOException {
        site = RenderedSite.of(SampleCatalogue.withDatasets(120, "en", "cy"));
    }

    @Test
    void nothingIsFound() {
        assertThat(site.findings().sorted()).isEmpty();
    }

    @Test
    void everyLinkIsRelativeAndLeadsToAPage() {
        for (String path : site.files().keySet()) {
            if (path.endsWith("404.html")) {
                continue;
            }
            for (Element link : site.page(path).select("a[href], link[rel=stylesheet], link[rel=icon]")) {
                String href = link.attr("href");
                if (href.startsWith("https://")) {
                    continue;
                }
                assertThat(href).as("link on %s", path).doesNotStartWith("/");
                String target =
                        URI.create("https://x/" + path).resolve(href).getPath().substring(1);
                boolean known = site.files().containsKey(target) || target.startsWith("assets/");
                assertThat(known).as("%s on %s leads to %s", href, path, target).isTrue();
            }
        }
    }

    @Test
    void everyPageIsSound() {
        for (String path : site.htmlPaths()) {
            Document page = site.page(path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("html").attr("lang")).as(path).isNotBlank();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .contains("default-src 'none'");
            assertThat(page.select(
                            "[style], style, script:not([type=application/ld+json], [type=module][src*=assets/js/])"))
                    .as(path)
                    .isEmpty();
            uniqueIds(path, page);
            headingsInOrder(path, page);
            for (Element labelled : page.select("[aria-labelledby]")) {
                for (String id : labelled.attr("aria-labelledby").split(" ", -1)) {
                    assertThat(page.getElementById(id)).as(path + " " + id).isNotNull();
                }
            }
        }
    }

    static void uniqueIds(String path, Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as("ids on %s", path).doesNotHaveDuplicates();
    }

    static void headingsInOrder(String path, Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("level of '%s' on %s", heading.text(), path).isBetween(1, before + 1);
            before = level;
        }
    }

    @Test
    void listsSayWhatTheyCount() {
        assertThat(site.page("gaps/index.html").select(".range").text()).isEqualTo("1 gap report");
        assertThat(site.page("organisations/index.html").select(".range").text())
                .isEqualTo("2 organisations");
        assertThat(site.page("cy/questions/index.html").select(".range").text()).isEqualTo("1 cwestiwn");
    }

    @Test
    void aGapAndADatasetNameEachOtherOnce() {
        assertThat(site.page("datasets/rents-1.html").select("#near a[href$=gaps/no-count.html]"))
                .hasSize(1);
        Document gap = site.page("gaps/no-count.html");
        assertThat(gap.select("#nearest a[href$=/rents-1.html]")).hasSize(1);
        assertThat(gap.select("#nearest th .note").text()).isEqualTo("It makes the gap smaller.");
        assertThat(gap.select("#nearest .links a[href$=/rents-2.html]")).hasSize(1);
    }

    @Test
    void titlesTellPagesApart() {
        Map<String, String> titles = new TreeMap<>();
        for (PublishedPage page : site.pages()) {
            if (page.listed()) {
                String other = titles.put(site.page(page.path()).title(), page.path());
                assertThat(other)
                        .as("page with the same title as %s", page.path())
                        .isNull();
            }
        }
    }

    /** Or the page would look like the component. */
    @Test
    void noPageHasTheClassOfSomethingOnAPage() {
        Set<String> ofPages = new HashSet<>();
        Set<String> onPages = new HashSet<>();
        for (String path : site.htmlPaths()) {
            Element body = site.page(path).body();
            ofPages.addAll(body.classNames());
            body.children().select("[class]").forEach(each -> onPages.addAll(each.classNames()));
        }
        assertThat(ofPages).contains("record").doesNotContainAnyElementsOf(onPages);
    }

    @Test
    void theDatasetPageTellsFirstWhatDecides() {
        Document page = site.page("datasets/rents-1.html");
        assertThat(page.select("dl").first().select("dt").eachText())
                .containsExactly("Licence", "Access", "Last updated", "Places");
        assertThat(page.select(".unknowns").text())
                .isEqualTo(
                        "Not known: how often it is published, the time it covers, the smallest area and who to contact.");
        assertThat(page.select(".fact-modified time").attr("datetime")).isEqualTo("2026-03-07");
        assertThat(page.select(".fact-modified time").text()).isEqualTo("7 March 2026");
        assertThat(page.select("a.button")).hasSize(1);
        assertThat(page.select("a.button").attr("href")).isEqualTo("https://example.org/1.csv");
        assertThat(page.select("td.number").text()).isEqualTo("20 kB");
        assertThat(page.select("footer a[href^=https://example.org/edit/]")).isEmpty();
    }

    @Test
    void searchEnginesReadTheDatasetToo() throws IOException {
        String json = site.page("cy/datasets/rents-1.html")
                .select("script[type=application/ld+json]")
                .first()
                .data();
        JsonNode data = new ObjectMapper().readTree(json);
        assertThat(data.path("@type").asText()).isEqualTo("Dataset");
        assertThat(data.path("name").asText()).isEqualTo("Rhenti 1");
        assertThat(data.path("url").asText()).isEqualTo("https://example.org/base/cy/datasets/rents-1.html");
        assertThat(data.path("isAccessibleForFree").asBoolean()).isTrue();
        assertThat(data.path("dateModified").asText()).isEqualTo("2026-03-07");
        assertThat(data.path("distribution").path(0).path("contentUrl").asText())
                .isEqualTo("https://example.org/1.csv");
    }

    @Test
    void listsAreCutIntoPages() {
        assertThat(site.files()).containsKeys("datasets/index/2.html", "themes/housing/3.html");
        assertThat(site.files()).doesNotContainKey("datasets/index/4.html");
        Set<String> seen = new HashSet<>();
        for (String path : List.of("datasets/index.html", "datasets/index/2.html", "datasets/index/3.html")) {
            seen.addAll(site.page(path).select(".items h3 a").eachText());
        }
        assertThat(seen).hasSize(120);
        Document second = site.page("datasets/index/2.html");
        assertThat(second.select(".pager a[rel=prev]").attr("href")).isEqualTo("../../datasets/index.html");
        assertThat(second.select(".pager a[aria-current=page]").text()).contains("2");
    }

    @Test
    void eachPageNamesItsOtherEditions() {
        Document page = site.page("cy/datasets/rents-1.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(page.select("h1").text()).isEqualTo("Rhenti 1");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("en", "x-default", "cy");
        assertThat(page.select("link[hreflang=en]").attr("href"))
                .isEqualTo("https://example.org/base/datasets/rents-1.html");
        assertThat(site.pages())
                .anySatisfy(each -> assertThat(each.alternates())
                        .extracting(PublishedPage.Alternate::path)
                        .containsExactly("datasets/rents-1.html", "cy/datasets/rents-1.html"));
    }

    @Test
    void whatIsNotTranslatedSaysItsLanguage() {
        Document page = site.page("cy/datasets/rents-2.html");
        assertThat(page.select("h1 [lang=en]").text()).isEqualTo("Rents 2");
        assertThat(page.select("section#about .prose").attr("lang")).isEqualTo("en");
        assertThat(page.select(".fact-themes").text()).contains("Tai");
        assertThat(page.select(".fact-modified").text()).contains("7 Mawrth 2026");
    }

    @Test
    void placesAreShownInTheirHierarchy() {
        Document index = site.page("places/index.html");
        assertThat(index.select(".counted > li").eachText())
                .containsExactly("United Kingdom 120", "London 120", "Leeds 0");
        Document london = site.page("places/london.html");
        assertThat(london.select(".breadcrumbs a").eachText()).containsExactly("Home", "Places", "United Kingdom");
    }

    @Test
    void anOrganisationThatPublishesNothingIsListed() {
        assertThat(site.page("organisations/index.html").text()).contains("Silent Trust", "Publishes nothing here");
        assertThat(site.page("organisations/silent.html").text())
                .contains("This catalogue has no datasets from this organisation");
    }

    @Test
    void theHistoryOfAGapIsShown() {
        Document page = site.page("gaps/no-count.html");
        assertThat(page.select(".status").text()).isEqualTo("Evidenced since May 2024");
        assertThat(page.select("table").text()).contains("Rents 1", "It counts only tenants.");
        assertThat(site.page("gaps/kind/sufficiency.html").text()).contains("No count of sofa surfers");
        assertThat(site.page("gaps/index.html").select(".group a").eachText())
                .containsExactly("What is not known", "Gaps in figures", "Not enough data", "Evidenced", "Housing");
    }

    @Test
    void anOldAddressLeadsOnAndARemovedRecordSaysSo() {
        Document old = site.page("datasets/old-rents.html");
        assertThat(old.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../datasets/rents-1.html");
        assertThat(old.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/base/datasets/rents-1.html");
        Document gone = site.page("datasets/gone.html");
        assertThat(gone.text()).contains("Gone data", "February 2025", "The publisher withdrew it.", "Rents 1");
        assertThat(gone.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(site.pages())
                .filteredOn(page -> page.path().equals("datasets/old-rents.html"))
                .allSatisfy(page -> assertThat(page.listed()).isFalse());
    }

    @Test
    void theMissingPageLinksFromTheBasePath() {
        for (Element link : site.page("404.html").select("a[href]:not(.skip), link[rel=stylesheet]")) {
            assertThat(link.attr("href")).startsWith("/base/");
        }
        assertThat(site.page("404.html").select(".languages a[lang=cy]").attr("href"))
                .isEqualTo("/base/cy/404.html");
        assertThat(site.page("cy/404.html").select("html").attr("lang")).isEqualTo("cy");
    }

    @Test
    void theSameCatalogueGivesTheSameBytes() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            RenderedSite serial = new ForkJoinPool(1)
                    .submit(() -> RenderedSite.of(SampleCatalogue.withDatasets(120, "en", "cy")))
                    .get();
            assertThat(serial.files().keySet()).isEqualTo(site.files().keySet());
            for (String path : site.files().keySet()) {
                assertThat(serial.text(path)).as(path).isEqualTo(site.text(path));
            }
            assertThat(serial.pages()).isEqualTo(site.pages());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anEmptyCatalogueHasAHomePageAndLists() throws IOException {
        RenderedSite empty = RenderedSite.of(
                Records.catalogue(SampleCatalogue.site("en"), List.of(), List.of(), List.of()),
                50,
                new ThemeFiles(null));
        assertThat(empty.page("datasets/index.html").text()).contains("0 datasets");
        assertThat(empty.files()).containsKeys("index.html", "themes/index.html", "organisations/index.html");
        assertThat(empty.findings().sorted()).isEmpty();
    }

    @Test
    void aLanguageWithoutWordsOfItsOwnSpeaksEnglishAndSaysSo() throws IOException {
        RenderedSite french = RenderedSite.of(SampleCatalogue.withDatasets(1, "fr"));
        Document page = french.page("index.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(new String(french.files().get("index.html"), StandardCharsets.UTF_8))
                .contains("Start with a question");
    }
}
