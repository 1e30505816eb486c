package org.waymark.site.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.RenderedSite;

/** What search engines read on the pages of the catalogue in this repository. */
class SchemaOrgTest {

    private static final String HOME = "https://example.org/base/";

    /** Google's guide for datasets: what it requires; all else that it recommends is asked for below. */
    private static final Set<String> REQUIRED = Set.of("@context", "@type", "name", "description");

    private static final Set<String> ALWAYS =
            Set.of("@id", "url", "identifier", "includedInDataCatalog", "keywords", "creator", "publisher");

    private static final Catalogue CATALOGUE = CatalogueFixture.own();
    private static RenderedSite site;

    @BeforeAll
    static void render() throws IOException {
        site = RenderedSite.of(CATALOGUE);
    }

    private static List<JsonNode> nodes(String path) {
        List<JsonNode> nodes = new ArrayList<>();
        site.page(path).select("script[type=application/ld+json]").forEach(script -> {
            try {
                nodes.add(new ObjectMapper().readTree(script.data()));
            } catch (IOException e) {
                throw new AssertionError(path, e);
            }
        });
        return nodes;
    }

    private static JsonNode about(String path) {
        return nodes(path).get(0);
    }

    @Test
    void eachDatasetHasAllThatItsRecordCanFill() {
        for (String edition : List.of("", "cy/")) {
            for (Dataset dataset : CATALOGUE.all(Dataset.class)) {
                String path = edition + dataset.address();
                JsonNode node = about(path);
                List<String> names = new ArrayList<>();
                node.fieldNames().forEachRemaining(names::add);
                assertThat(names).as(path).containsAll(REQUIRED).containsAll(ALWAYS);
                expected(dataset)
                        .forEach((name, known) -> assertThat(names.contains(name))
                                .as(path + " " + name)
                                .isEqualTo(known));
                assertThat(node.path("description").asText().length()).as(path).isBetween(50, 5_000);
                assertThat(node.path("url").asText()).isEqualTo(HOME + path);
                assertThat(node.path("@id").asText()).isEqualTo(HOME + dataset.address());
                assertThat(node.findValuesAsText("contentUrl"))
                        .as(path)
                        .allSatisfy(url -> assertThat(url).startsWith("http"))
                        .hasSameSizeAs(node.path("distribution"));
                assertThat(node.findValuesAsText("encodingFormat")).as(path).hasSameSizeAs(node.path("distribution"));
            }
        }
    }

    /** The recommended properties that depend on the record, and whether it has what they need. */
    private static Map<String, Boolean> expected(Dataset dataset) {
        Term licence = dataset.licence();
        Access access = dataset.access();
        String level =
                access == null || access.level() == null ? "" : access.level().id();
        Map<String, Boolean> expected = new HashMap<>();
        expected.put("license", licence != null && licence.given());
        expected.put("datePublished", dataset.issued() != null);
        expected.put("dateModified", dataset.modified() != null);
        expected.put("version", dataset.version() != null);
        expected.put("temporalCoverage", dataset.period() != null);
        expected.put("spatialCoverage", !dataset.places().isEmpty());
        expected.put("isAccessibleForFree", level.equals("open") || level.equals("closed"));
        expected.put("measurementTechnique", dataset.method() != null);
        expected.put("sameAs", dataset.landingPage() != null);
        expected.put(
                "variableMeasured",
                dataset.resources().stream().anyMatch(each -> !each.schema().isEmpty()));
        expected.put("distribution", dataset.resources().stream().anyMatch(SchemaOrgTest::isFile));
        return expected;
    }

    private static boolean isFile(Resource resource) {
        return Downloads.isFile(resource);
    }

    @Test
    void placesHaveTheirCodeAndPoint() {
        JsonNode place = about("datasets/households-below-average-income.html")
                .path("spatialCoverage")
                .path(0);
        assertThat(place.path("@type").asText()).isEqualTo("Place");
        assertThat(place.path("identifier").asText()).isEqualTo("K02000001");
        assertThat(place.path("geo").path("latitude").asDouble()).isBetween(50.0, 60.0);
        JsonNode welsh = about("cy/datasets/households-below-average-income.html");
        assertThat(welsh.path("spatialCoverage").path(0).path("name").asText()).isEqualTo("Y Deyrnas Unedig");
    }

    @Test
    void theHomePageDescribesTheCatalogueAndOrganisationsThemselves() {
        JsonNode catalogue = about("index.html");
        assertThat(catalogue.path("@type").asText()).isEqualTo("DataCatalog");
        assertThat(catalogue.path("url").asText()).isEqualTo(HOME);
        assertThat(nodes("index.html")).hasSize(1);
        for (Organisation organisation : CATALOGUE.all(Organisation.class)) {
            JsonNode node = about(organisation.address());
            assertThat(node.path("@type").asText()).isEqualTo("Organization");
            assertThat(node.path("name").asText()).isEqualTo(organisation.name().any());
            assertThat(node.path("url").asText()).startsWith("http");
            assertThat(node.path("identifier"))
                    .hasSize(organisation.identifiers().size());
        }
    }

    @Test
    void breadcrumbsAreThoseOfThePage() {
        int seen = 0;
        for (String path : site.htmlPaths()) {
            List<String> shown = site.page(path).select(".breadcrumbs a").eachText();
            List<JsonNode> lists = nodes(path).stream()
                    .filter(node -> node.path("@type").asText().equals("BreadcrumbList"))
                    .toList();
            boolean hidden = !site.page(path).select("meta[name=robots]").isEmpty();
            assertThat(lists).as(path).hasSize(shown.isEmpty() || hidden ? 0 : 1);
            for (JsonNode list : lists) {
                seen++;
                JsonNode items = list.path("itemListElement");
                List<String> names = items.findValuesAsText("name");
                assertThat(names.subList(0, names.size() - 1)).as(path).isEqualTo(shown);
                assertThat(items.findValuesAsText("item"))
                        .allSatisfy(item -> assertThat(item).startsWith(HOME));
            }
        }
        assertThat(seen).isGreaterThan(500);
    }

    @Test
    void withoutAnAddressNothingIsMadeUp() {
        SiteSettings here = new SiteSettings(
                URI.create("http://localhost:8080/"),
                LocalDate.of(2026, 1, 31),
                false,
                false,
                List.of(new Edition("en", "", "en")),
                50);
        SchemaOrg schemaOrg = new SchemaOrg(Describer.standard(CATALOGUE, here));
        for (Dataset dataset : CATALOGUE.all(Dataset.class)) {
            Map<String, Object> node = schemaOrg.dataset(dataset, "Text.", List.of());
            assertThat(node).doesNotContainKeys("@id", "url", "includedInDataCatalog");
            assertThat(node.toString()).doesNotContain("localhost");
        }
        assertThat(schemaOrg.catalogue().toString()).doesNotContain("localhost");
    }
}
