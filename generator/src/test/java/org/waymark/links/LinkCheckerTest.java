package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.report.Progress;

/** What is asked of a server, in which words and how often. */
class LinkCheckerTest extends LinkCheckerFixture {

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

    @Test
    void whatRefusesTheHeadIsAskedForTheWhole() {
        server.on("/a", exchange -> {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            Misbehaving.answer(exchange, head ? 405 : 200, "text/csv", head ? "" : "a,b");
        });
        assertThat(reason("/a")).isEqualTo(Reason.OK);
        assertThat(server.asked()).containsExactly("HEAD /a", "GET /a");
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
        server.status("/s", status);
        assertThat(reason("/s")).isEqualTo(reason);
    }

    @Test
    void aPrivateAddressIsNotAsked() {
        LinkOptions careful = LinkOptions.polite("test");
        String link = server.url("/secret");

        assertThat(ask(careful, link).get(link).reason()).isEqualTo(Reason.PRIVATE);
        assertThat(server.asked()).isEmpty();
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
                .hasMessageContaining("Nothing was written");
    }
}
