package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.report.Code;
import org.waymark.report.Finding;

/** Hostile text in every field of every kind of record becomes text on the page, and nothing else. */
class HostileCatalogueTest {

    /** Attributes whose value a browser follows or fetches. */
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "cite",
            "background",
            "xlink:href",
            "ping");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static SortedMap<String, byte[]> files;
    private static SortedMap<String, Document> pages;
    private static BuildResult result;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        HostileCatalogue.write(folder.resolve("catalogue"));
        result = Builds.build(folder.resolve("catalogue"), folder.resolve("site"));
        files = CatalogueFixture.bytes(folder.resolve("site"));
        pages = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void everyKindOfRecordHasItsPage() {
        for (Kind<?> kind : Kinds.ALL) {
            assertThat(pages).containsKey(kind.address("texts")).containsKey("cy/" + kind.address("texts"));
        }
        assertThat(result.findings()).extracting(Finding::code).doesNotContain(Code.TEMPLATE_ERROR);
    }

    @Test
    void titlesAreReadAsTheyWereWrittenButForWhatTurnsTextAround() {
        String visible = HostileCatalogue.LINE.replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "");
        for (Kind<?> kind : Kinds.ALL) {
            assertThat(pages.get(kind.address("texts")).select("h1").text())
                    .as(kind.address("texts"))
                    .isEqualTo(visible);
        }
    }

    @Test
    void nothingIsEvaluated() {
        files.forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(path)
                .doesNotContain(HostileCatalogue.EVALUATED)
                .doesNotContain("7,919"));
        assertThat(pages.get("datasets/texts.html").text()).contains(HostileCatalogue.EXPRESSION);
    }

    @Test
    void noTextIsTurnedAround() {
        // Charts set numbers apart from names that are read from the right.
        pages.forEach((path, page) -> assertThat(page.text().replaceAll("\u2066([\\p{N}\\p{P}\\p{S} ]*)\u2069", "$1"))
                .as(path)
                .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069]"));
        assertThat(result.findings()).extracting(Finding::code).contains(Code.SUSPICIOUS_TEXT);
    }

    @Test
    void noScriptRuns() {
        pages.forEach((path, page) -> {
            for (Element script : page.select("script")) {
                if (script.attr("type").equals("module")) {
                    assertThat(script.attr("src"))
                            .as(path)
                            .matches("(\\.{0,2}/|[\\w-]+/)*assets/js/[a-z-]+\\.[0-9a-f]+\\.js");
                    assertThat(script.data()).as(path).isEmpty();
                    continue;
                }
                assertThat(script.attr("type")).as(path).isEqualTo("application/ld+json");
                assertThat(script.data()).as(path).doesNotContain("</").doesNotContain("<!--");
                assertThatCode(() -> new ObjectMapper().readTree(script.data()))
                        .as(path)
                        .doesNotThrowAnyException();
            }
            assertThat(page.select("style, iframe, object, embed, base, form[action^=http], svg script, math"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("img:not([alt])")).as(path).isEmpty();
            assertThat(page.getElementsByTag("h1")).as(path).hasSizeLessThanOrEqualTo(1);
            assertThat(page.getElementsByTag("main")).as(path).hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void attributesDoNothing() {
        pages.forEach((path, page) -> page.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> harmless(path, element, attribute))));
    }

    private static void harmless(String path, Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String where = path + " <" + element.tagName() + " " + attribute + ">";
        assertThat(name).as(where).doesNotStartWith("on").isNotEqualTo("style").isNotEqualTo("srcdoc");
        if (!ADDRESSES.contains(name)) {
            return;
        }
        String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        String scheme = value.matches("[a-z][a-z0-9+.-]*:.*") ? value.substring(0, value.indexOf(':')) : "";
        assertThat(value).as(where).doesNotStartWith("//").doesNotStartWith("\\");
        boolean followed = element.tagName().equals("a")
                || (element.tagName().equals("link") && !element.attr("rel").contains("stylesheet"));
        if (followed) {
            assertThat(scheme.isEmpty() || SCHEMES.contains(scheme)).as(where).isTrue();
        } else {
            // Feeds name the pictures of the site by their whole address.
            boolean own = path.endsWith("atom.xml") && value.startsWith("https://example.org/");
            assertThat(own || scheme.isEmpty()).as(where).isTrue();
        }
    }

    @Test
    void pagesLeadNowhereByThemselves() {
        pages.forEach((path, page) -> page.select("meta[http-equiv=refresh]")
                .forEach(refresh -> assertThat(refresh.attr("content").toLowerCase(Locale.ROOT))
                        .as(path)
                        .doesNotContain("javascript:")
                        .doesNotContain("evil")));
    }

    @Test
    void everyPageHasAStrictPolicyBeforeAnythingThatItGoverns() {
        pages.forEach((path, page) -> {
            Element policy = page.selectFirst("head > meta[http-equiv=Content-Security-Policy]");
            assertThat(policy).as(path).isNotNull();
            assertThat(policy.attr("content"))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(policy.elementSiblingIndex()).as(path).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void feedsAndSitemapsAreWellFormed() {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".xml")) {
                assertThatCode(() -> DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(file.getValue())))
                        .as(file.getKey())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void feedsHoldOnlyHarmlessMarkup() throws Exception {
        var feed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.get("blog/atom.xml")));
        var contents = feed.getElementsByTagName("content");
        assertThat(contents.getLength()).isPositive();
        for (int i = 0; i < contents.getLength(); i++) {
            Document content = Jsoup.parseBodyFragment(contents.item(i).getTextContent());
            assertThat(content.select("script, style, iframe, svg, form, [onclick], [onerror]"))
                    .isEmpty();
            assertThat(content.select("[src^=http]").eachAttr("src"))
                    .as("pictures of the site's own host")
                    .allMatch(address -> address.startsWith("https://example.org/"));
            content.getAllElements()
                    .forEach(element ->
                            element.attributes().forEach(attribute -> harmless("blog/atom.xml", element, attribute)));
        }
    }
}
