package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the link checker waits, and when it stops asking. */
class PolitenessTest extends LinkCheckerFixture {

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

    @Test
    void aDateToComeBackIsCountedFromTheServersOwn() {
        assertThat(Politeness.wait(waiting("Sun, 01 Mar 2026 10:00:20 GMT"))).isEqualTo(Duration.ofSeconds(20));
        assertThat(Politeness.wait(waiting("5"))).isEqualTo(Duration.ofSeconds(5));
        assertThat(Arrays.asList(Politeness.wait(waiting("-5")), Politeness.wait(waiting("99999999999999"))))
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
