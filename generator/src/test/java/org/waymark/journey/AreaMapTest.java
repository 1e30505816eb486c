package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.task.build.Builds;

/** A map says below it what a reader points at, and moves nothing for it. */
class AreaMapTest {

    private static final String LINE = "document.querySelector('.chart-value').textContent";

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.on(Builds.tiny().site(), "/littleton/");
    }

    @Test
    void theAreaPointedAtIsNamedWithItsValue() {
        for (int width : new int[] {1280, 360}) {
            String picture = width > 500 ? ".chart-wide" : ".chart-small";
            browser.read(Habits.screen(width));
            browser.open("patterns/index.html");
            browser.until(LINE + ".startsWith('Point to')");
            Object height = browser.ask("document.documentElement.scrollHeight");

            browser.find("#sample-map " + picture + " [data-code=S4]").click();
            browser.until(LINE + " === 'S4 32.0%'");
            browser.find("#sample-map " + picture + " [data-code=S7]").click();
            browser.until(LINE + " === 'Somewhere: no figure'");

            assertThat(browser.ask("document.documentElement.scrollHeight")).isEqualTo(height);
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
