package org.waymark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;

/** The preview's web server, asked over a real connection. */
@Timeout(60)
class SiteServerTest {

    private static final String PAGE = "<!doctype html><title>Café</title><body><p>Home</p></body></html>";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Path site;
    private SiteServer server;

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        write("index.html", PAGE);
        write("404.html", "<body>No such page</body>");
        write("datasets/rents.html", PAGE);
        write("datasets/index.html", PAGE);
        write("style.css", "p {}");
        write("data.csv", "a,b\n");
        write("welsh/tŷ gwydr.html", PAGE);
        Files.writeString(folder.resolve("secret.html"), "secret");
        server = SiteServer.open(site, 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String file, String text) throws IOException {
        Path path = CatalogueFixture.write(site, file, text);
    }

    private URI address(String path) {
        return server.address().resolve(path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/datasets/, text/html; charset=utf-8",
        "/datasets/rents.html, text/html; charset=utf-8",
        "/datasets/rents, text/html; charset=utf-8",
        "/welsh/t%C5%B7%20gwydr.html, text/html; charset=utf-8",
        "/style.css, text/css; charset=utf-8",
        "/data.csv, text/csv; charset=utf-8"
    })
    void filesAreServedWithTheirTypes(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void pagesReloadThemselvesButFilesOnDiskStayAsTheyWere() throws Exception {
        assertThat(get("/").body()).contains("Café").containsPattern("reload\\.js\\?edition=\\d+\"></script></body>");
        assertThat(site.resolve("index.html")).hasContent(PAGE);
        assertThat(get("/style.css").body()).isEqualTo("p {}");
    }

    /** The policy of a page for frames would stop the script, and browsers would report that. */
    @ParameterizedTest
    @CsvSource({"style-src *, false", "style-src *; script-src *, true"})
    void onlyPagesThatMayRunScriptsGetOne(String policy, boolean script) throws Exception {
        String page = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"><p>script-src</p>";
        write("embed/rents.html", page);

        assertThat(get("/embed/rents.html").body().contains("reload.js")).isEqualTo(script);
    }

    /** As hosts take them from the site; but what may be a draft is only for pages of this computer. */
    @ParameterizedTest
    @CsvSource({
        "/api/x.json, http://localhost:1234, http://localhost:1234",
        "/api/x.json, http://127.0.0.1:80, http://127.0.0.1:80",
        "/api/x.json, https://example.org,",
        "/api/x.json, https://localhost.example.org,",
        "/api/x.json, null,",
        "/style.css, http://localhost:1234,"
    })
    void headersAreThoseOfTheSite(String path, String origin, String allowed) throws Exception {
        write("api/x.json", "{}");
        write("_headers", "/*\n  X-Said: yes\n/api/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: max-age=9\n");
        HttpRequest request =
                HttpRequest.newBuilder(address(path)).header("Origin", origin).build();
        var headers = client.send(request, HttpResponse.BodyHandlers.ofString()).headers();

        assertThat(headers.firstValue("X-Said")).contains("yes");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEqualTo(Optional.ofNullable(allowed));
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aMissingPageIsTheSitesOwn() throws Exception {
        HttpResponse<String> answer = get("/nowhere.html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No such page").contains("reload.js");
        Files.delete(site.resolve("404.html"));
        assertThat(get("/nowhere.html").body()).contains("Not built yet");
    }

    @Test
    void aFolderIsNeverListedAndGetsItsSlash() throws Exception {
        HttpResponse<String> answer = get("/datasets");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/datasets/");
        assertThat(get("/welsh/").statusCode()).isEqualTo(404);
    }

    @Test
    void headHasTheLengthButNoBody() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(address("/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(head, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        long length = get("/").body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(length);
    }

    @Test
    void nothingCanBeSent() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(address("/"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();

        assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.html",
                "/%2e%2e/secret.html",
                "/datasets/..%2f..%2fsecret.html",
                "/..%5csecret.html",
                "//secret.html",
                "/%00",
                "/link.html"
            })
    void noAddressLeadsOutOfTheSite(String path) throws Exception {
        Files.createSymbolicLink(site.resolve("link.html"), folder.resolve("secret.html"));

        // Over a bare socket, because clients tidy an address before they send it.
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("secret");
        }
    }

    @Test
    void anOpenPageIsNotifiedOfTheNextBuild() throws Exception {
        String page = get("/").body();
        String edition = page.replaceAll("(?s).*edition=(\\d+).*", "$1");
        HttpRequest request = HttpRequest.newBuilder(address("/__waymark/events?edition=" + edition))
                .build();
        HttpResponse<Stream<String>> events = client.send(request, HttpResponse.BodyHandlers.ofLines());
        var lines = events.body().iterator();
        assertThat(lines.next()).isEqualTo(": listening");

        server.reload();

        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("event: reload");
        assertThat(get("/__waymark/reload.js").body()).contains("EventSource");
    }

    @Test
    void anOldPageIsNotifiedAtOnce() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                address("/__waymark/events?edition=1").toURL().openStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.lines()).contains("event: reload");
        }
    }

    /** What a browser gets that believes to talk to another host; the client of the JDK lets nobody choose the header. */
    private String asked(String hosts) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            String request = "GET /data.csv HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:8080", "localhost.", "127.0.0.1", "127.0.0.1:99", "[::1]", "[::1]:8080"})
    void answersToTheNamesOfThisComputer(String host) throws IOException {
        assertThat(asked("Host: " + host + "\r\n")).startsWith("HTTP/1.1 200").endsWith("a,b\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:8080",
                "localhost.attacker.example",
                "127.0.0.1.attacker.example",
                "attacker.example#localhost",
                "localhost@attacker.example",
                "127.0.0.2",
                "0.0.0.0",
                "[::]",
                "::1",
                "localhost:8080:1",
                "localhost, attacker.example"
            })
    void answersToNoOtherName(String host) throws IOException {
        assertThat(asked("Host: " + host + "\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("This preview answers only to localhost, 127.0.0.1 and [::1].")
                .doesNotContain("a,b");
    }

    @Test
    void oneNameIsNeeded() throws IOException {
        assertThat(asked("")).startsWith("HTTP/1.1 4").doesNotContain("a,b");
        assertThat(asked("Host: localhost\r\nHost: attacker.example\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("a,b");
    }

    @Test
    void eventsAreForThisComputerToo() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /__waymark/events HTTP/1.0\r\nHost: attacker.example\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 421 ");
        }
    }
}
