package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.report.Progress;

/** What is made of servers that misbehave. */
@Timeout(180)
class LinkCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String LONG = "Rents in each ward, by the size of the home and the year. ".repeat(40);

    @TempDir
    private Path folder;

    private Misbehaving server;
    private final List<Duration> slept = new CopyOnWriteArrayList<>();

    /** Time that stands still, and sleeps at once. */
    private final Courtesy.Time time = new Courtesy.Time() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void sleep(Duration duration) {
            slept.add(duration);
        }
    };

    @BeforeEach
    void open() throws IOException {
        server = new Misbehaving();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static LinkOptions options(int seconds) {
        return new LinkOptions(
                "Waymark link check (+https://example.org/catalogue/)",
                14,
                false,
                true,
                null,
                Duration.ofSeconds(1),
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(30),
                4);
    }

    private SortedMap<String, LinkHealth> ask(LinkOptions options, String... links) {
        try (LinkChecker checker = new LinkChecker(options, Progress.SILENT, time)) {
            return checker.ask(List.of(links), Map.of(), DAY);
        }
    }

    private LinkHealth ask(String link) {
        return ask(options(60), link).get(link);
    }

    private Reason reason(String path) {
        return ask(server.url(path)).reason();
    }

    @Test
    void aFileIsAskedForItsHeadOnly() {
        server.on("/rents.csv", exchange -> Misbehaving.answer(exchange, 200, "text/csv", "a,b\n"));

        assertThat(reason("/rents.csv")).isEqualTo(Reason.OK);
        assertThat(server.asked()).containsExactly("HEAD /rents.csv");
    }

    @Test
    void aPageIsReadAndComparedWithAMadeUpOne() {
        server.page("/rents", "Rents", LONG);

        assertThat(reason("/rents")).isEqualTo(Reason.OK);
        assertThat(server.asked())
                .containsExactly(
                        "HEAD /rents",
                        "GET /rents",
                        "HEAD /waymark-made-this-address-up-5f3a9c",
                        "GET /waymark-made-this-address-up-5f3a9c");
    }

    @Test
    void aMadeUpPageIsAskedForOnceAServer() {
        server.page("/a", "A", LONG).page("/b", "B", LONG + "b").page("/c", "C", LONG + "c");

        ask(options(60), server.url("/a"), server.url("/b"), server.url("/c"));
        assertThat(server.asked()).filteredOn(line -> line.contains("made")).hasSize(2);
    }

    @Test
    void whoAsksSaysWho() {
        List<String> agents = new CopyOnWriteArrayList<>();
        server.on("/a", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            Misbehaving.answer(exchange, 200, "text/csv", "");
        });
        reason("/a");
        assertThat(agents).containsOnly("Waymark link check (+https://example.org/catalogue/)");
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "410, GONE",
        "500, SERVER_FAULT",
        "503, SERVER_FAULT",
        "401, FORBIDDEN",
        "403, FORBIDDEN",
        "451, FORBIDDEN",
        "400, ODD_ANSWER",
        "418, ODD_ANSWER",
        "999, ODD_ANSWER"
    })
    void aStatusIsWhatItSays(int status, Reason reason) {
        assertThat(reason(path(server.status("/s", status)))).isEqualTo(reason);
    }

    private static String path(Misbehaving ignored) {
        return "/s";
    }

    @Test
    void whatRefusesTheHeadIsAskedForTheWhole() {
        server.on("/a", exchange -> {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            Misbehaving.answer(exchange, head ? 405 : 200, "text/csv", head ? "" : "a,b");
        });
        assertThat(reason("/a")).isEqualTo(Reason.OK);
        assertThat(server.asked()).containsExactly("HEAD /a", "GET /a");
    }

    @Test
    void aServerThatNeverAnswersIsLeft() {
        server.on("/slow", exchange -> server.waitForTheEnd());

        LinkHealth link = ask(options(1), server.url("/slow")).get(server.url("/slow"));
        assertThat(link.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void aBodyThatStopsHalfwayIsNotWaitedFor() {
        server.on("/half", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 1000);
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                server.waitForTheEnd();
            }
        });
        assertThat(ask(options(1), server.url("/half")).get(server.url("/half")).reason())
                .isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void ofAnEndlessBodyTheBeginningIsEnough() {
        AtomicInteger written = new AtomicInteger();
        server.on("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : 0);
            byte[] part = Misbehaving.html("Rents", LONG).getBytes(StandardCharsets.UTF_8);
            while (!head && server.isOpen()) {
                exchange.getResponseBody().write(part);
                written.incrementAndGet();
            }
        });
        assertThat(reason("/endless")).isEqualTo(Reason.OK);
    }

    @Test
    void aGzipBombIsNotUnpacked() {
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : 0);
            if (!head) {
                try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                    byte[] nothing = new byte[1 << 20];
                    for (int i = 0; i < 300; i++) {
                        out.write(nothing);
                    }
                }
            }
        });
        assertThat(reason("/bomb")).isEqualTo(Reason.OK);
    }

    /** A server that reads a request and then does something rude with the connection. */
    private ServerSocket rude(Rudeness rudeness) throws IOException {
        ServerSocket listening = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        Thread thread = new Thread(() -> {
            while (!listening.isClosed()) {
                try (Socket socket = listening.accept()) {
                    InputStream in = socket.getInputStream();
                    byte[] some = new byte[8192];
                    if (in.read(some) > 0) {
                        rudeness.to(socket);
                    }
                } catch (IOException e) {
                    // the other side has hung up, or the test is over
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return listening;
    }

    @FunctionalInterface
    private interface Rudeness {
        void to(Socket socket) throws IOException;
    }

    private LinkHealth askRude(Rudeness rudeness) throws IOException {
        try (ServerSocket listening = rude(rudeness)) {
            return ask("http://127.0.0.1:" + listening.getLocalPort() + "/a");
        }
    }

    @Test
    void aConnectionThatIsResetSaysNothing() throws IOException {
        LinkHealth link = askRude(socket -> socket.setSoLinger(true, 0));
        assertThat(link.reason()).isEqualTo(Reason.BROKEN_OFF);
        assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void hugeHeadersAreNotReadToTheEnd() throws IOException {
        Rudeness huge = socket -> {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] line = ("X-Long: " + "a".repeat(8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (server.isOpen()) {
                out.write(line);
            }
        };
        try (ServerSocket listening = rude(huge)) {
            String link = "http://127.0.0.1:" + listening.getLocalPort() + "/a";
            // Some versions of the client say so at once, others wait for the time to be over.
            assertThat(ask(options(2), link).get(link).reason()).isIn(Reason.BROKEN_OFF, Reason.TIMEOUT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "\u0000\u0001\u0002", "SSH-2.0-OpenSSH_9.2\r\n"})
    void whatIsNoAnswerSaysNothing(String bytes) throws IOException {
        assertThat(askRude(socket -> socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                        .state())
                .isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void aPortWithNobodyBehindRefuses() throws IOException {
        int free;
        try (ServerSocket listening = new ServerSocket(0)) {
            free = listening.getLocalPort();
        }
        assertThat(ask("http://127.0.0.1:" + free + "/").reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void aNameThatIsNotFoundIsUnknownForNow() {
        LinkHealth link = ask("http://no-such-server.invalid/");
        assertThat(link.reason()).isEqualTo(Reason.DNS);
        assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsToldApart() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=wrong.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "secret",
                        "-keypass",
                        "secret")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "secret".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(context));
        try (Misbehaving secure = new Misbehaving(https)) {
            LinkHealth link = ask("https://127.0.0.1:" + secure.port() + "/");
            assertThat(link.reason()).isEqualTo(Reason.CERTIFICATE);
            assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
        }
    }

    @Test
    void aPermanentMoveGivesTheNewAddress() {
        server.redirect("/old", 301, "/older").redirect("/older", 308, "/new").page("/new", "New", LONG);

        LinkHealth link = ask(server.url("/old"));
        assertThat(link.state()).isEqualTo(LinkState.FINE);
        assertThat(link.movedTo()).isEqualTo(server.url("/new"));
    }

    @ParameterizedTest
    @CsvSource({"302, /new", "307, /new", "301, /old/"})
    void aMoveForNowOrOfNoImportDoesNot(int status, String to) {
        server.redirect("/old", status, to).page("/new", "New", LONG).page("/old/", "Old", LONG);

        LinkHealth link = ask(server.url("/old"));
        assertThat(link.state()).isEqualTo(LinkState.FINE);
        assertThat(link.movedTo()).isNull();
    }

    @Test
    void aPageBehindASignInCannotBeTold() {
        server.redirect("/data", 302, "/login?next=/data")
                .page("/login", "Sign in", LONG)
                .otherwise(exchange -> {
                    exchange.getResponseHeaders().set("Location", "/login");
                    Misbehaving.answer(exchange, 302, "text/plain", "");
                });
        assertThat(reason("/data")).isEqualTo(Reason.FORBIDDEN);
    }

    @Test
    void circlesAndChainsWithoutEndAreLeft() {
        server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        AtomicInteger step = new AtomicInteger();
        server.otherwise(exchange -> {
            exchange.getResponseHeaders().set("Location", "/step" + step.incrementAndGet());
            Misbehaving.answer(exchange, 302, "text/plain", "");
        });
        assertThat(reason("/a")).isEqualTo(Reason.REDIRECT_LOOP);
        assertThat(reason("/chain")).isEqualTo(Reason.REDIRECT_LOOP);
        assertThat(step.get()).isLessThan(30);
    }

    @Test
    void aCircleThatACookieBreaksIsNone() {
        server.on("/a", exchange -> {
            String cookies = exchange.getRequestHeaders().getFirst("Cookie");
            if (cookies != null && cookies.contains("seen=1")) {
                Misbehaving.answer(exchange, 200, "text/csv", "");
            } else {
                exchange.getResponseHeaders().set("Set-Cookie", "seen=1; Path=/");
                exchange.getResponseHeaders().set("Location", "/a");
                Misbehaving.answer(exchange, 302, "text/plain", "");
            }
        });
        assertThat(reason("/a")).isEqualTo(Reason.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, UNSAFE_REDIRECT",
        "javascript:alert(1), UNSAFE_REDIRECT",
        "ftp://example.org/a, UNSAFE_REDIRECT",
        "'http://[', BAD_REDIRECT",
        "' ', BAD_REDIRECT",
        "http://user:pw@example.org/, BAD_REDIRECT",
        "http://lander.sedoparking.com/x, PARKED"
    })
    void whereARedirectLeadsIsLookedAtFirst(String location, Reason reason) {
        server.redirect("/a", 301, location);
        assertThat(reason("/a")).isEqualTo(reason);
    }

    /** A server on the internet that leads to one on this computer. */
    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() {
        server.page("/secret", "Secret", LONG);
        LinkOptions careful = LinkOptions.polite("test");
        HttpFetcher real = new HttpFetcher(careful, Runnable::run);
        Fetcher staged = (method, address, cookies, most) -> address.getHost().equals("public.example")
                ? new Reply.Answer(address, 302, server.url("/secret"), "", null, null, List.of(), new byte[0])
                : real.fetch(method, address, cookies, most);

        Verdict verdict = new LinkVisit(staged, new Courtesy(careful, time), new PageJudge())
                .visit("http://public.example/a", new MadeUpPages(uri -> new Reply.Silence(Reason.DNS)));

        assertThat(verdict.reason()).isEqualTo(Reason.UNSAFE_REDIRECT);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aPrivateAddressIsNotAsked() {
        LinkOptions careful = LinkOptions.polite("test");
        String link = server.url("/secret");

        assertThat(ask(careful, link).get(link).reason()).isEqualTo(Reason.PRIVATE);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whoAsksToWaitIsAskedOnceMore() {
        AtomicBoolean first = new AtomicBoolean(true);
        server.on("/a", exchange -> {
            if (first.getAndSet(false)) {
                exchange.getResponseHeaders().set("Retry-After", "7");
                Misbehaving.answer(exchange, 429, "text/plain", "");
            } else {
                Misbehaving.answer(exchange, 200, "text/csv", "");
            }
        });
        assertThat(reason("/a")).isEqualTo(Reason.OK);
        assertThat(slept).containsExactly(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "soon", "Fri, 31 Dec 2100 23:59:59 GMT", ""})
    void whoAsksToWaitForLongIsLeftAlone(String retryAfter) {
        server.otherwise(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            Misbehaving.answer(exchange, 429, "text/plain", "");
        });
        String[] links =
                IntStream.range(0, 5).mapToObj(i -> server.url("/" + i)).toArray(String[]::new);

        assertThat(ask(options(60), links).values()).allSatisfy(link -> {
            assertThat(link.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
            assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
        });
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void noServerHasTwoRequestsAtOnceOrWithoutAPause() {
        String[] links = IntStream.range(0, 12)
                .mapToObj(i -> {
                    server.redirect("/" + i, 302, "http://localhost:" + server.port() + "/to" + i);
                    server.status("/to" + i, 200);
                    return server.url("/" + i);
                })
                .toArray(String[]::new);
        ask(options(60), links);

        assertThat(slept)
                .hasSizeGreaterThan(20)
                .allSatisfy(pause -> assertThat(pause).isEqualTo(Duration.ofSeconds(1)));
        assertThat(server.mostAtOnce()).isLessThanOrEqualTo(2); // the same server by two names
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Page not found - Example Council  | %LONG%                                    | SAYS_NOT_FOUND
            404                               | %LONG%                                    | SAYS_NOT_FOUND
            Council – Not found               | Sorry, we can't find that page            | SAYS_NOT_FOUND
            Example Council                   | Sorry, we can’t find that page            | SAYS_NOT_FOUND
            Cyngor                            | Heb ddod o hyd i'r dudalen                | SAYS_NOT_FOUND
            Page introuvable                  | Rien                                      | SAYS_NOT_FOUND
            Just a moment...                  | %LONG%                                    | CHALLENGE
            example.org                       | This domain is for sale! Buy this domain. | PARKED
            This domain is parked             | %LONG%                                    | PARKED
            Rents                             | %LONG% What 404 means: page not found.    | OK
            Lost and found: data not collected | %LONG%                                   | OK
            Homes for sale by ward            | Homes for sale                            | OK
            """)
    void aPageIsJudgedByWhatItSays(String title, String text, Reason reason) {
        server.page("/a", title, text.replace("%LONG%", LONG));
        assertThat(reason("/a")).isEqualTo(reason);
    }

    @Test
    void aFrameFromAParkingPlaceIsParked() {
        server.page("/a", "example.org", LONG + "<script src='//img.sedoparking.com/x.js'></script>");
        assertThat(reason("/a")).isEqualTo(Reason.PARKED);
    }

    @Test
    void thePageThatAMadeUpAddressShowsIsNone() {
        server.otherwise(exchange -> Misbehaving.answer(
                exchange, 200, "text/html", Misbehaving.html("Council", LONG + exchange.getRequestURI() + " 12345")));
        LinkHealth link = ask(server.url("/a"));
        assertThat(link.reason()).isEqualTo(Reason.ANY_ADDRESS);
        assertThat(link.state()).isEqualTo(LinkState.SUSPECT);
    }

    @Test
    void aFrameThatScriptsFillCannotBeTold() {
        server.otherwise(exchange -> Misbehaving.answer(
                exchange, 200, "text/html", Misbehaving.html("App", "Loading<script src='/app.js'></script>")));
        LinkHealth link = ask(server.url("/a"));
        assertThat(link.reason()).isEqualTo(Reason.ALL_ALIKE);
        assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void aDeepLinkThatEndsAtAHomePageHasLostItsPage() {
        server.redirect("/deep/page", 302, "/")
                .redirect("/deep/other", 301, "http://localhost:" + server.port() + "/")
                .page("/", "Home", LONG);
        assertThat(reason("/deep/page")).isEqualTo(Reason.LED_TO_HOME);
        assertThat(reason("/deep/other")).isEqualTo(Reason.LED_TO_OTHER_HOME);
    }

    @Test
    void aHomePageMayMove() {
        server.redirect("/", 301, "http://localhost:" + server.port() + "/en/").page("/en/", "Home", LONG);
        LinkHealth link = ask(server.url("/"));
        assertThat(link.reason()).isEqualTo(Reason.OK);
        assertThat(link.movedTo()).isEqualTo("http://localhost:" + server.port() + "/en/");
    }

    @Test
    void whatWasFineIsNotAskedAgainUnlessAllAre() {
        server.status("/a", 200);
        String link = server.url("/a");
        try (LinkChecker checker = new LinkChecker(options(60), Progress.SILENT, time)) {
            Map<String, LinkHealth> known = checker.ask(List.of(link), Map.of(), DAY);
            int before = server.asked().size();
            assertThat(checker.ask(List.of(link), known, DAY.plusDays(10))).isEqualTo(known);
            assertThat(server.asked()).hasSize(before);
        }
    }

    @Test
    void whereNothingAnswersNothingIsLearnt() {
        assertThatThrownBy(() -> ask(
                        options(60),
                        "http://a.invalid/",
                        "http://b.invalid/",
                        "http://c.invalid/",
                        "http://d.invalid/"))
                .isInstanceOf(LinkChecker.NoWayOut.class)
                .hasMessageContaining("nothing was written");
    }

    @Test
    void anArchivedCopyIsOfferedIfThereIsOne() {
        LinkHealth dead = LinkHealth.unasked("https://example.org/a?b=c&d")
                .after(Verdict.of(Reason.OK), DAY)
                .after(Verdict.of(Reason.GONE), DAY.plusDays(1));
        server.on(
                "/available",
                exchange -> Misbehaving.answer(
                        exchange,
                        200,
                        "application/json",
                        "{\"archived_snapshots\": {\"closest\": {\"available\": true,"
                                + " \"url\": \"http://web.archive.org/web/20260228/https://example.org/a?b=c&d\"}}}"));
        LinkOptions plain = options(60);
        LinkOptions options = new LinkOptions(
                plain.userAgent(),
                14,
                false,
                true,
                URI.create(server.url("/available")),
                plain.pause(),
                plain.timeout(),
                plain.longestWait(),
                1);
        try (LinkChecker checker = new LinkChecker(options, Progress.SILENT, time)) {
            assertThat(checker.copies(List.of(dead)))
                    .containsExactly(Map.entry(
                            dead.address(), "https://web.archive.org/web/20260228/https://example.org/a?b=c&d"));
        }
        assertThat(server.asked())
                .containsExactly("GET /available?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d&timestamp=20260301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "no JSON",
                "{\"archived_snapshots\": {}}",
                "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"url\": \"javascript:alert(1)\"}}}",
                "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"url\": \"https://evil.example/web/2026/x\"}}}",
                "{\"archived_snapshots\": {\"closest\": {\"available\": false, \"url\": \"https://web.archive.org/web/2026/x\"}}}"
            })
    void anAnswerOfAnotherFormNamesNoCopy(String answer) {
        assertThat(Archive.copy(answer.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aDateToComeBackIsCountedFromTheServersOwn() {
        assertThat(Courtesy.wait(waiting("Sun, 01 Mar 2026 10:00:20 GMT"))).isEqualTo(Duration.ofSeconds(20));
        assertThat(Courtesy.wait(waiting("5"))).isEqualTo(Duration.ofSeconds(5));
        assertThat(Arrays.asList(Courtesy.wait(waiting("-5")), Courtesy.wait(waiting("99999999999999"))))
                .containsOnlyNulls();
    }

    private static Reply.Answer waiting(String retryAfter) {
        return new Reply.Answer(
                URI.create("https://example.org/"),
                429,
                null,
                "",
                retryAfter,
                "Sun, 01 Mar 2026 10:00:00 GMT",
                List.of(),
                new byte[0]);
    }
}
