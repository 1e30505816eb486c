package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.serve.SiteServer;
import org.waymark.task.build.Builds;

/**
 * Parts of the catalogue in frames on pages of another origin. The preview's server answers with the headers that hosts take
 * from {@code _headers}.
 */
class EmbedJourneysTest {

    private static final String FIGURES = "embed/places/littleton.html";
    private static final String FRAME = "document.querySelector('waymark-embed').shadowRoot.firstChild";

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

    private static String catalogue() {
        return "http://127.0.0.1:" + server.address().getPort() + "/";
    }

    /** A page elsewhere, in a browser. */
    private Browser elsewhere(String content) throws IOException {
        Files.writeString(
                folder.resolve("index.html"),
                "<!doctype html><html lang=en><link rel=icon href=data:,><title>Elsewhere</title><h1>Elsewhere</h1>"
                        + content);
        Browser browser = Browser.on(folder, "/");
        browser.read(Habits.screen(1280));
        browser.open("");
        return browser;
    }

    private static String frame(String address) {
        return "<iframe src=\"" + catalogue() + address + "\" title=x width=700 height=500></iframe>";
    }

    @Test
    void anotherSiteFramesAPageThatIsMadeForIt() throws IOException {
        try (Browser browser = elsewhere(frame(FIGURES))) {
            browser.within("iframe", () -> {
                browser.until("document.querySelector('h1')");
                assertThat(browser.find("h1").getText()).isEqualTo("Littleton");
                assertThat(browser.ask("getComputedStyle(document.body).paddingTop"))
                        .isEqualTo("16px");
                browser.find("footer a").click();
            });
            browser.until("document.title.startsWith('Littleton')");
            browser.reaches((catalogue() + "places/littleton.html")::equals);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "", "search.html", "indicators/median-rent.html", "cy/places/littleton.html"})
    void itFramesNoOtherPage(String address) throws IOException {
        try (Browser browser = elsewhere(frame(address))) {
            browser.within(
                    "iframe",
                    () -> assertThat(browser.ask("document.querySelector('.site-head')"))
                            .isNull());
            assertThat(browser.complaints())
                    .hasSize(1)
                    .allMatch(complaint -> complaint.contains("frame-ancestors 'none'"));
        }
    }

    @Test
    void theSearchLeavesTheFrame() throws IOException {
        try (Browser browser = elsewhere(frame("embed/search.html"))) {
            browser.within("iframe", () -> browser.find("input").sendKeys("rent", Keys.ENTER));
            browser.until("location.search === '?q=rent'");
            browser.reaches(at -> at.startsWith(catalogue() + "search.html"));
        }
    }

    @Test
    void theElementMakesTheFrame() throws IOException {
        try (Browser browser = elsewhere(
                "<script async src=\"" + catalogue() + "embed/waymark.js\"></script>"
                        + "<waymark-embed src=\"places/littleton.html\" title=\"A &lt;b&gt;\" height=\"123\">Link</waymark-embed>")) {
            browser.until("document.querySelector('waymark-embed').shadowRoot");
            assertThat(browser.ask(FRAME + ".src")).isEqualTo(catalogue() + FIGURES);
            assertThat(browser.ask(FRAME + ".title")).isEqualTo("A <b>");
            assertThat(browser.ask(FRAME + ".getAttribute('height')")).isEqualTo("123");
            assertThat(browser.ask(FRAME + ".loading")).isEqualTo("lazy");
            for (String other :
                    List.of("https://example.org/", "../index.html", "javascript:alert(1)", "//example.org")) {
                browser.ask("document.querySelector('waymark-embed').setAttribute('src', '" + other + "'), true");
                assertThat(browser.ask(FRAME + ".src")).as(other).isEqualTo(catalogue() + FIGURES);
            }
        }
    }

    @Test
    void theElementIsSmall() throws IOException {
        assertThat(Files.size(Builds.tiny().site().resolve("embed/waymark.js"))).isBetween(200L, 2_000L);
    }

    /** Neither needs a script. */
    @Test
    void anAddressWithTheNameOfAFigureShowsThatOne() throws IOException {
        try (Browser browser = Browser.on(Builds.tiny().site(), "/littleton/")) {
            browser.read(Habits.screen(320));
            String shown = "[...document.querySelectorAll('.figures li')].filter(li => li.checkVisibility()).length";
            browser.open(FIGURES);
            Object all = browser.ask(shown);
            browser.open(FIGURES + "#median-rent");
            assertThat(browser.ask(shown)).isEqualTo(1L);
            assertThat(browser.ask("document.querySelector('.figures :target').checkVisibility()"))
                    .isEqualTo(true);
            assertThat(browser.ask("document.querySelector('h1').getBoundingClientRect().top >= 0"))
                    .isEqualTo(true);
            assertThat(all).isNotEqualTo(0L);
            assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo(320L);
            assertThat(browser.barriers()).isEmpty();
        }
    }
}
