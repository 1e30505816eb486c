package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.task.build.Builds;

/** What a reader does with a list of two pages: narrows it, sorts it, on a phone, with the keyboard, without a script. */
class ListFilterTest {

    private static final String PAGE = "datasets/index.html";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path source = CatalogueFixture.copy(CatalogueFixture.TINY, folder.resolve("source"));
        for (int i = 1; i <= 60; i++) {
            Files.writeString(source.resolve("datasets/housing/zone-%02d.yaml".formatted(i)), """
                    title: Zone %02d
                    description: Homes in zone %d%s.
                    publisher: %s
                    places: [littleton]
                    period: %d
                    """.formatted(
                            i, i, i == 57 ? ", with caffè" : "", i % 2 == 0 ? "Even Office" : "Odd Office", 1950 + i));
        }
        Path site = folder.resolve("site");
        Builds.build(source, site);
        browser = Browser.on(site, "/littleton/");
    }

    @BeforeEach
    void onAPhone() {
        open(Habits.screen(360));
    }

    private static void open(Habits habits) {
        browser.read(habits);
        browser.open(PAGE);
        browser.complaints();
    }

    private static List<Object> titles() {
        return List.copyOf(
                (List<?>) browser.ask("[...document.querySelectorAll('.items h3')].map(title => title.textContent)"));
    }

    private static String said() {
        return browser.find(".list-filter [role=status]").getText();
    }

    private static void untilSaid(String text) {
        browser.until("document.querySelector('.list-filter [role=status]').textContent.startsWith('" + text + "')");
    }

    @Test
    void wordsFindWhatIsOnAnotherPageAndItsLinkLeadsThere() {
        assertThat(titles()).hasSize(50).doesNotContain("Zone 57");
        browser.tabTo(".list-filter input");
        browser.find(":focus").sendKeys("CAFFE zone");
        untilSaid("Shown: 1 of ");
        assertThat(titles()).containsExactly("Zone 57");
        browser.find(".items a").click();
        browser.until("document.querySelector('h1')?.textContent === 'Zone 57'");
    }

    @Test
    void aChoiceCountsTheWholeListAndShowsItInParts() {
        browser.tabTo(".list-filter select[data-field=publisher]");
        browser.find(":focus").sendKeys("Even");
        untilSaid("Shown: 30 of ");
        assertThat(titles()).hasSize(30);
        browser.press(Keys.HOME);
        browser.until("document.querySelectorAll('.items h3').length === 50");
        browser.tabTo(".list-more");
        browser.press(Keys.ENTER);
        browser.until("document.querySelectorAll('.items h3').length > 60");
        assertThat(browser.find(".list-more").isDisplayed()).isFalse();
    }

    @Test
    void theNewestFiguresComeFirstAndThoseWithoutATimeLast() {
        browser.find("[data-sort]").sendKeys("Newest");
        untilSaid("Shown: ");
        assertThat(titles().toString()).contains("Zone 60, Zone 59, Zone 58");
    }

    @Test
    void withoutAScriptTheListIsAsItIs() {
        open(Habits.screen(360).withoutScript());
        assertThat(browser.all(".items > li")).hasSize(50);
        assertThat(browser.find(".list-filter").isDisplayed()).isFalse();
        assertThat(browser.find(".pager").isDisplayed()).isTrue();
    }

    @Test
    void nothingJumpsAndNothingIsInTheWay() {
        for (int width : List.of(1280, 360)) {
            browser.read(Habits.screen(width));
            browser.forget();
            browser.open(PAGE);
            assertThat(((Number) browser.await(LayoutShiftTest.SHIFT, "")).doubleValue())
                    .isLessThan(0.02);
            for (String page :
                    List.of(PAGE, "index.html", "themes/housing.html", "gaps/index.html", "coverage/gaps.html")) {
                browser.open(page);
                assertThat(PageFaults.barriers(browser, width))
                        .as("%s at %s", page, width)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatCannotBeFetchedIsSaid() {
        browser.online(false);
        try {
            browser.find(".list-filter input").sendKeys("x");
            untilSaid("We could not load the rest of the list");
            assertThat(titles()).hasSize(50);
        } finally {
            browser.online(true);
        }
        browser.find(".list-filter input").sendKeys(Keys.BACK_SPACE, "caffe");
        untilSaid("Shown: 1 of ");
        assertThat(said()).isNotEmpty();
    }
}
