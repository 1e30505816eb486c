package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.browser.PageKinds;
import org.waymark.task.build.Builds;

/** What readers meet in a real browser: with a keyboard only, without JavaScript, in the dark, on a small phone. */
class ReaderJourneysTest {

    private static Browser browser;
    private static List<String> pages;

    @BeforeAll
    static void build() throws IOException {
        Path site = Builds.tiny().site();
        pages = new ArrayList<>(PageKinds.extremes(site));
        pages.addAll(List.of("cy/index.html", "cy/datasets/rents-by-ward.html"));
        // Where the tiny catalogue says that it is published.
        browser = Browser.on(site, "/littleton/");
    }

    /** Each page is opened once for all of this, since opening it is most of the work. */
    @Test
    void noPageHasABarrierOrAsksForAnythingFromElsewhere() {
        browser.read(Habits.screen(1280));
        browser.complaints();
        List<String> barriers = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (String path : pages) {
            browser.open(path);
            List<?> requests =
                    (List<?>) browser.ask("performance.getEntriesByType('resource').map(entry => entry.name)");
            assertThat(requests).as(path).isNotEmpty();
            requests.stream()
                    .map(String::valueOf)
                    .filter(request -> !request.startsWith(browser.home()))
                    .forEach(request -> elsewhere.add(path + ": " + request));
            barriers.addAll(PageFaults.barriers(browser, 1280));
        }
        assertThat(elsewhere).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(barriers).isEmpty();
    }

    @Test
    void axeIsAwake() {
        browser.read(Habits.screen(1280));
        browser.open("index.html");
        browser.ask("document.querySelector('h1').style.color = '#ddd'");
        assertThat(browser.barriers(PageFaults.COLOURS)).anyMatch(barrier -> barrier.startsWith("color-contrast"));
    }

    @Test
    void noPageIsWiderThanASmallPhone() {
        assertThat(PageFaults.widerThan(browser, pages, 320)).isEmpty();
    }

    @Test
    void theKeyboardAloneLeadsToTheData() {
        browser.read(Habits.screen(1280));
        browser.open("index.html");
        browser.press(Keys.TAB);
        assertThat(focused("getAttribute('href')")).isEqualTo("#content");
        browser.press(Keys.ENTER);
        assertThat(focused("id")).isEqualTo("content");

        browser.open("index.html");
        follow("datasets/");
        browser.reaches(at -> at.startsWith("datasets/"));
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        follow("rents-by-ward.html");
        browser.reaches("datasets/rents-by-ward.html"::equals);
        browser.tabTo("[href*='data/housing/rents-by-ward.csv']");
        assertThat(browser.ask("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    /** Presses Tab until a link to this address has the focus, then follows it. */
    private static void follow(String address) {
        browser.tabTo("[href*='" + address + "']");
        browser.press(Keys.ENTER);
    }

    private static String focused(String property) {
        return (String) browser.ask("document.activeElement." + property);
    }

    @Test
    void everythingCanBeReadWithoutJavaScript() {
        browser.read(Habits.screen(1280).withoutScript());
        browser.open("index.html");
        browser.find("nav a[href*='datasets']").click();
        browser.find("main a[href*='rents-by-ward']").click();
        assertThat(browser.find("h1").getText()).isEqualTo("Rents by ward");
        assertThat(browser.find(".fact-licence dd").getText()).contains("4.0");
        assertThat(browser.find("#data table").isDisplayed()).isTrue();
        browser.find(".languages a[lang=cy]").click();
        assertThat(browser.find("h1").getText()).isEqualTo("Rhenti fesul ward");
    }

    @Test
    void onAPhoneTheMenuIsBehindAButtonAndOpensWithoutJavaScript() {
        browser.read(Habits.screen(320).withoutScript());
        browser.open("datasets/rents-by-ward.html");
        assertThat(browser.find(".site-head").getRect().getHeight()).isLessThan(135);
        assertThat(browser.find(".site-sections").isDisplayed()).isFalse();
        browser.find(".menu-button").click();
        assertThat(browser.find(".languages a[lang=cy]").isDisplayed()).isTrue();
        browser.find(".site-sections a[href*='gaps']").click();
        assertThat(browser.find("h1").getText()).isEqualTo("Gaps");
    }

    @Test
    void theWayToTheDataStandsOutInForcedColours() {
        browser.read(Habits.screen(1280).inForcedColours());
        browser.open("datasets/rents-by-ward.html");
        assertThat(browser.find(".button").getCssValue("border-top-style")).isEqualTo("solid");
    }
}
