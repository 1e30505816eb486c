package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.record.Article;
import org.waymark.model.record.Kinds;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.serve.SiteServer;
import org.waymark.task.build.Builds;

/**
 * Programs that know nothing but the description of the API read the whole catalogue: one in Java, and one on a page of
 * another origin. The preview's server answers with the headers that hosts take from {@code _headers}.
 */
class ApiClientTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ELSEWHERE = "http://localhost:1";

    private static SiteServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void serve() throws IOException {
        server = SiteServer.open(Builds.tiny().site(), 0);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static URI description() {
        return URI.create("http://127.0.0.1:" + server.address().getPort() + "/api/v1/openapi.json");
    }

    private static Map<String, Integer> expected() throws IOException {
        Catalogue catalogue = Loader.load(CatalogueFixture.TINY, new Findings(), Progress.SILENT)
                .catalogue();
        Map<String, Integer> counts = new TreeMap<>();
        for (Kind<?> kind : Kinds.ALL) {
            int published = (int) catalogue.all(kind.type()).stream()
                    .filter(entry -> !entry.draft() && !(entry instanceof Article article && isLater(article)))
                    .count();
            counts.put(kind.key(), published);
        }
        return counts;
    }

    private static boolean isLater(Article article) {
        return article.date() != null && article.date().first().isAfter(LocalDate.of(2026, 1, 31));
    }

    private static JsonNode get(URI address, String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Origin", ELSEWHERE)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(ELSEWHERE);
        return type.equals("application/json") ? JSON.readTree(answer.body()) : JSON.nullNode();
    }

    /** It asks for every address that takes no parameter, and for all pages of what comes in pages. */
    @Test
    void aProgramReadsTheWholeCatalogue() throws IOException, InterruptedException {
        JsonNode description = get(description(), "application/json");
        URI home = description().resolve(description.at("/servers/0/url").textValue());
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            Map.Entry<String, JsonNode> content = path.getValue()
                    .at("/get/responses/200/content")
                    .properties()
                    .iterator()
                    .next();
            JsonNode schema = content.getValue().get("schema");
            String address = path.getKey().substring(1);
            if (!path.getValue().get("get").has("parameters")) {
                JsonNode answer = get(home.resolve(address), content.getKey());
                schema.path("required")
                        .forEach(field -> assertThat(answer.has(field.textValue()))
                                .as(address)
                                .isTrue());
            } else if (schema.at("/properties/next").isObject()) {
                String item = schema.at("/properties/items/items/$ref").textValue();
                Schema says = schemas.getSchema(
                        get(description().resolve(item), "application/json").toString());
                URI next = home.resolve(address.replace("{page}", "1"));
                while (next != null) {
                    JsonNode page = get(next, content.getKey());
                    for (JsonNode record : page.get("items")) {
                        assertThat(says.validate(record.toString(), InputFormat.JSON))
                                .isEmpty();
                    }
                    counts.merge(
                            page.get("record_type").textValue(),
                            page.get("items").size(),
                            Integer::sum);
                    next = page.get("next").isNull()
                            ? null
                            : next.resolve(page.get("next").textValue());
                }
            }
        }
        assertThat(counts).isEqualTo(expected());
    }

    @Test
    void aPageOfAnotherOriginReadsTheWholeCatalogue() throws IOException {
        Files.writeString(
                folder.resolve("index.html"),
                "<!doctype html><html lang=en><link rel=icon href=data:,><title>Elsewhere</title><h1>Elsewhere</h1>");
        try (Browser browser = Browser.on(folder, "/")) {
            browser.read(Habits.screen(1280));
            browser.open("");
            Object counts = browser.await("""
                    async (address) => {
                      const read = async (url) => (await fetch(url)).json();
                      const description = await read(address);
                      const home = new URL(description.servers[0].url, address);
                      const counts = {};
                      for (const [path, {get}] of Object.entries(description.paths)) {
                        const schema = get.responses[200].content['application/json']?.schema;
                        if (schema?.properties?.next) {
                          let url = new URL(path.slice(1).replace('{page}', 1), home);
                          while (url) {
                            const page = await read(url);
                            counts[page.record_type] = (counts[page.record_type] ?? 0) + page.items.length;
                            url = page.next && new URL(page.next, url);
                          }
                        }
                      }
                      return Object.entries(counts).sort().map(([type, count]) => `${type}=${count}`).join(', ');
                    }""", description().toString());
            assertThat("{" + counts + "}").isEqualTo(expected().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
