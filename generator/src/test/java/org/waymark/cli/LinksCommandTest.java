package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** A dead link from the first failure to the issue that closes by itself. */
@Timeout(120)
class LinksCommandTest {

    @TempDir
    private Path folder;

    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void aCatalogueAndItsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            String path = exchange.getRequestURI().getPath();
            exchange.sendResponseHeaders(gone.contains(path) || path.contains("made") ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        CommandLineFixture.run("init", folder.resolve("catalogue").toString());
        CatalogueFixture.texts(catalogue())
                .forEach((path, text) -> CatalogueFixture.write(
                        catalogue(), path, text.replaceAll("https?://(?!example.org/schema)", "urn:x:")));
        Files.writeString(catalogue().resolve("datasets/rents.yaml"), """
                title: Rents
                description: |
                  Rents paid. See http://127.0.0.1:%1$d/about.
                publisher: example-council
                licence: unknown
                access: open
                resources:
                  - url: http://127.0.0.1:%1$d/rents.csv
                sources:
                  - title: A page
                    url: http://127.0.0.1:%1$d/rents.csv#top
                """.formatted(
                        server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Path catalogue() {
        return folder.resolve("catalogue");
    }

    private CommandLineFixture links(String day, String... options) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "links",
                                "--quiet",
                                "--allow-local",
                                "--pause=0",
                                "--as-of=" + day,
                                "--source=" + catalogue()),
                        java.util.stream.Stream.of(options))
                .toArray(String[]::new);
        return CommandLineFixture.run(all);
    }

    private com.fasterxml.jackson.databind.JsonNode plan(String day, String issues) throws IOException {
        Path file = Files.writeString(folder.resolve("issues.json"), issues);
        return new ObjectMapper().readTree(links(day, "--issues=" + file).out());
    }

    @Test
    void aLinkDiesAndHeals() throws IOException {
        CommandLineFixture first = links("2026-03-01");
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("2 links: 2 fine, 0 dead, 0 suspect, 0 not known\n");
        String history = Files.readString(catalogue().resolve("content/link-health.tsv"));
        assertThat(history.lines()).hasSize(3);

        gone.add("/rents.csv");
        assertThat(links("2026-03-02").code()).isZero();
        assertThat(Files.readString(catalogue().resolve("content/link-health.tsv")))
                .isEqualTo(history);
        assertThat(links("2026-04-01").code()).isZero();
        assertThat(links("2026-04-05").code()).isZero();
        CommandLineFixture dead = links("2026-04-09");
        assertThat(dead.code()).isEqualTo(1);
        assertThat(dead.out())
                .contains(
                        "datasets/rents.yaml:8:10 dead: ",
                        "datasets/rents.yaml:11:10 dead: ",
                        "/web/20260301/http://127");

        var plan = plan("2026-04-09", "[]");
        assertThat(plan.path("open")).hasSize(1);
        String issue = "[{\"number\": 3, \"body\": "
                + new ObjectMapper().writeValueAsString(plan.at("/open/0/body").asText()) + "}]";
        assertThat(plan("2026-04-10", issue).path("open")).isEmpty();

        gone.clear();
        assertThat(links("2026-04-11").code()).isZero();
        assertThat(plan("2026-04-11", issue).at("/close/0/number").asInt()).isEqualTo(3);
    }

    @Test
    void theHistoryIsNoFaultOfTheCatalogue() {
        links("2026-03-01");
        CommandLineFixture check = CommandLineFixture.run("check", "--source=" + catalogue());
        assertThat(check.out()).doesNotContain("link-health");
    }

    @Test
    void offlineSendsNoRequestsAndWritesNothing() {
        server.stop(0);
        CommandLineFixture run = links("2026-03-01", "--offline", "--format=json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"checked\": null");
        assertThat(catalogue().resolve("content/link-health.tsv")).doesNotExist();
    }

    @Test
    void aReportGoesWhereItIsWanted() {
        Path file = folder.resolve("links.md");
        assertThat(links("2026-03-01", "--format=markdown", "--output=" + file).out())
                .isEmpty();
        assertThat(file).content().startsWith("# Links\n\n2 links: 2 fine");
    }

    @Test
    void withoutLeaveNoLocalAddressIsAsked() {
        CommandLineFixture run = CommandLineFixture.run(
                "links", "--quiet", "--as-of=2026-03-01", "--pause=0", "--source=" + catalogue());
        assertThat(run.out()).contains("not one on the public internet").endsWith("2 not known\n");
    }
}
