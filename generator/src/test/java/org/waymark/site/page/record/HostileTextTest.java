package org.waymark.site.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.Entry;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.Tombstone;
import org.waymark.model.record.AccessRoute;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.model.record.Standard;
import org.waymark.model.value.Text;
import org.waymark.site.page.RenderedSite;

/** Whatever a contributor writes, wherever it may be written, is text on the page and nothing else. */
class HostileTextTest {

    private static final String HOSTILE =
            "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(1)\" '"
                    + " ${7*7} #{7*7} <#if true>x</#if> <@x/> [click](javascript:alert(1)) ![i](https://evil.example/i)"
                    + " <a href=\"jAvaScript:alert(1)\" onclick=x style=y>a</a> <iframe src=//evil.example></iframe>"
                    + " & \u202egnp.exe \u0001 \ud800 {0} <!-- ]]>";

    private static List<Entry> entries(String href) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Records.full(Dataset.class, "x", HOSTILE, href));
        entries.add(Records.full(Organisation.class, "x", HOSTILE, href));
        entries.add(Records.full(Gap.class, "x", HOSTILE, href));
        entries.add(Records.full(Question.class, "x", HOSTILE, href));
        entries.add(Records.full(AccessRoute.class, "x", HOSTILE, href));
        entries.add(Records.full(Standard.class, "x", HOSTILE, href));
        entries.add(Records.full(Indicator.class, "x", HOSTILE, href));
        entries.add(Records.of(
                Dataset.class,
                Map.of(
                        "slug",
                        "y",
                        "title",
                        Records.en("Plain"),
                        "themes",
                        List.of(hostileTerm(href)),
                        "keywords",
                        List.of(HOSTILE))));
        return entries;
    }

    private static Term hostileTerm(String href) {
        Term full = Records.full(Term.class, "", HOSTILE, href);
        return Records.of(
                Term.class,
                Map.of(
                        "vocabulary",
                        "themes",
                        "id",
                        "evil",
                        "label",
                        full.label(),
                        "definition",
                        full.label(),
                        "code",
                        HOSTILE,
                        "level",
                        Term.unlisted("granularities", HOSTILE),
                        "open",
                        "no",
                        "mediaTypes",
                        List.of(HOSTILE)));
    }

    private static Site site(String href) {
        Site full = Records.full(Site.class, "", HOSTILE, href);
        return new Site(
                full.title(),
                full.description(),
                null,
                List.of("en", "ar"),
                full.publisher(),
                full.licence(),
                full.contact(),
                full.repository(),
                full.editUrl(),
                full.discussionUrl(),
                50L,
                full.cardLimit(),
                null,
                List.of(),
                full.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "https://example.org/\"><script>alert(1)</script>",
                "vbscript:x",
                "arn:aws:s3:::\"><b onclick=x>"
            })
    void textIsTextOnEveryPage(String href) throws IOException {
        Tombstone gone = Records.full(Tombstone.class, "", HOSTILE, href);
        Tombstone safe = new Tombstone(
                "datasets/gone", gone.title(), gone.date(), gone.reason(), gone.successor(), gone.source());
        RenderedSite site = RenderedSite.of(
                Records.catalogue(site(href), List.of(hostileTerm(href)), List.of(safe), entries(href)));
        assertThat(site.files()).hasSizeGreaterThan(40);
        for (String path : site.htmlPaths()) {
            Document page = site.page(path);
            assertThat(
                            page.select(
                                    "script:not([type=application/ld+json], [type=module][src~=^([.]{1,2}/|/base/)*assets/js/]), iframe, object,"
                                            + " embed, form:not([role=search][action~=^([.]{1,2}/|/base/|ar/|cy/)*search.html$], [data-add]:not([action]), .your-place:not([action])), style, base"))
                    .as(path)
                    .isEmpty();
            for (Element data : page.select("script[type=application/ld+json]")) {
                assertThat(data.data()).as(path).doesNotContain("<");
                JsonNode node = new ObjectMapper().readTree(data.data());
                assertThat(node.path("@type").asText())
                        .isIn("BreadcrumbList", "Dataset", "DataCatalog", "Organization");
                assertThat(node.findValuesAsText("name"))
                        .as(path)
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(name).isNotBlank());
            }
            page.getAllElements().forEach(element -> harmless(path, element));
            assertThat(site.text(path)).as(path).doesNotContain("\u202e", "\u0001", "49 ");
            PagesTest.uniqueIds(path, page);
            PagesTest.headingsInOrder(path, page);
        }
        for (String path : List.of("datasets/x.html", "gaps/x.html", "organisations/x.html", "ar/questions/x.html")) {
            assertThat(site.page(path).select("h1").text()).contains("${7*7} #{7*7} <#if true>x</#if> <@x/>", "{0}");
        }
    }

    private static void harmless(String path, Element element) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
            assertThat(key).as("attribute of %s on %s", element.tagName(), path).doesNotStartWith("on");
            assertThat(key).as(path).isNotEqualTo("style");
            if (key.equals("href") || key.equals("src")) {
                assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                        .as(path)
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:")
                        .doesNotStartWith("vbscript:");
            }
            if (key.equals("src")) {
                assertThat(attribute.getValue()).as(path).doesNotContain("//");
            }
        }
    }

    @org.junit.jupiter.api.Test
    void lettersFromRightToLeftStayByThemselves() throws IOException {
        Dataset dataset = Records.of(
                Dataset.class, Map.of("slug", "x", "title", Text.of("ar", "\u0627\u0644\u0641\u0642\u0631 (2024)")));
        RenderedSite site =
                RenderedSite.of(Records.catalogue(SampleCatalogue.site("en"), List.of(), List.of(), List.of(dataset)));
        assertThat(site.page("datasets/x.html").select("h1 bdi[lang=ar]").text())
                .startsWith("\u0627");
    }
}
