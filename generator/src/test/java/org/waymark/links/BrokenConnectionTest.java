package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of servers that do not answer as HTTP has it: too late, too much, or not at all. */
class BrokenConnectionTest extends LinkCheckerFixture {

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

    private LinkHealth askRude(RudeServer.Rudeness rudeness) throws IOException {
        try (RudeServer rude = new RudeServer(rudeness)) {
            return ask(rude.url());
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
        RudeServer.Rudeness huge = socket -> {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] line = ("X-Long: " + "a".repeat(8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (server.isOpen()) {
                out.write(line);
            }
        };
        try (RudeServer rude = new RudeServer(huge)) {
            // Some versions of the client say so at once, others wait for the time to be over.
            assertThat(ask(options(2), rude.url()).get(rude.url()).reason()).isIn(Reason.BROKEN_OFF, Reason.TIMEOUT);
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
    void aPortWithoutAServerRefuses() throws IOException {
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
    void anUntrustedCertificateIsRecognised(@TempDir Path folder) throws Exception {
        try (Misbehaving secure = Misbehaving.withWrongCertificate(folder)) {
            LinkHealth link = ask("https://127.0.0.1:" + secure.port() + "/");
            assertThat(link.reason()).isEqualTo(Reason.CERTIFICATE);
            assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
        }
    }
}
