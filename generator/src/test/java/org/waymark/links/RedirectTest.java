package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where redirects are followed to, and what is learnt from them. */
class RedirectTest extends LinkCheckerFixture {

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
    void aPageBehindASignInIsNotKnown() {
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

    @ParameterizedTest
    @CsvSource({
        "seen=1; Path=/, OK",
        "seen=1; Domain=127.0.0.1, OK",
        "seen=1; Path=/elsewhere, REDIRECT_LOOP",
        "seen=1; Domain=example.org, REDIRECT_LOOP",
        "seen=1; Max-Age=0, REDIRECT_LOOP"
    })
    void aCookieThatIsSentBackCanBreakACircle(String cookie, Reason reason) {
        server.on("/a", exchange -> {
            String cookies = exchange.getRequestHeaders().getFirst("Cookie");
            if (cookies != null && cookies.contains("seen=1")) {
                Misbehaving.answer(exchange, 200, "text/csv", "");
            } else {
                exchange.getResponseHeaders().set("Set-Cookie", cookie);
                exchange.getResponseHeaders().set("Location", "/a");
                Misbehaving.answer(exchange, 302, "text/plain", "");
            }
        });
        assertThat(reason("/a")).isEqualTo(reason);
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

        Verdict verdict = new LinkVisit(staged, new Politeness(careful, time), new PageJudge())
                .visit("http://public.example/a", new Soft404Probe(uri -> new Reply.Silence(Reason.DNS)));

        assertThat(verdict.reason()).isEqualTo(Reason.UNSAFE_REDIRECT);
        assertThat(server.asked()).isEmpty();
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
}
