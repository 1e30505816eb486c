package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.task.build.Builds;

/** Where need is high and data thin, and what a publisher could release that would help most: on a phone, by keyboard. */
class ExpectationJourneysTest {

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.on(Builds.own(), "/");
    }

    @Test
    void whereNeedIsHighAndDataThin() {
        browser.read(Habits.screen(360));
        browser.open("coverage.html");
        follow("expectations/need.html");
        assertThat(browser.find("main .lede").getText()).matches("(?s)Need is high and data is thin in \\d+ of 361.*");
        assertThat(browser.find("#places tbody tr:first-child td").getText()).isEqualTo("Yes");
        browser.tabTo("#places tbody a[href*='expectations/'], #places tbody a[href$='northern-ireland.html']");
        browser.press(Keys.ENTER);
        assertThat(browser.find("h1").getText()).startsWith("What each place should have");
    }

    @Test
    void whatAPublisherCouldReleaseThatWouldHelpMost() {
        browser.read(Habits.screen(360));
        browser.open("coverage.html");
        follow("improvements/index.html");
        assertThat(browser.find(".improvements h3").getText()).matches("[A-Z].*\\.");
        follow("organisations/department-for-work-and-pensions");
        assertThat(browser.find("#could-close .improvements h4").getText()).isNotEmpty();
        browser.tabTo(".letter summary");
        browser.press(Keys.ENTER);
        assertThat(browser.find(".letter-text").getText())
                .startsWith("Dear Department for Work and Pensions,")
                .contains("1. ", "This is about: ", "This would help with:");
    }

    @Test
    void aCellWithoutDataLeadsToAReportThatIsFilledIn() {
        browser.read(Habits.screen(360));
        browser.open("expectations/london.html");
        browser.tabTo(".state-missing a");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("location.search").toString()).contains("title=", "themes=", "places=");
    }

    @Test
    void withoutAScriptAllCellsCanBeRead() {
        browser.read(Habits.screen(360).withoutScript());
        browser.open("expectations/south-east.html");
        assertThat(browser.find("#grid-1 tbody tr:last-child td").getText()).isNotEmpty();
    }

    @Test
    void thePagesHaveNoBarrier() {
        browser.read(Habits.screen(360));
        for (String page : List.of(
                "expectations/index.html",
                "expectations/london.html",
                "expectations/organisations.html",
                "expectations/need.html",
                "improvements/index.html")) {
            browser.open(page);
            assertThat(PageFaults.barriers(browser, 360)).as(page).isEmpty();
            assertThat(PageFaults.widerThan(browser, List.of(page), 320)).isEmpty();
        }
    }

    private static void follow(String address) {
        browser.tabTo("main [href*='" + address + "']");
        browser.press(Keys.ENTER);
    }
}
