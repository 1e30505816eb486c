package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.task.build.OwnFigures;

/** Where deprivation is high: from the home page to the place in three steps, on a phone and with the keyboard alone. */
class WhereItIsHighTest {

    private static final String PAGE = "indicators/deprivation-2025.html";
    private static final String SAID = "document.querySelector('.your-place output').textContent";

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.on(OwnFigures.site(), "/");
    }

    @BeforeEach
    void onAPhone() {
        browser.read(Habits.screen(360));
        browser.complaints();
    }

    private static Object cell(int row, int column) {
        return browser.ask("document.querySelector('table[data-table]').tBodies[0].rows[" + row + "].cells[" + column
                + "].textContent");
    }

    @Test
    void threeStepsLeadFromTheMenuToTheRankedTable() {
        browser.open("index.html");
        browser.tabTo(".menu-button");
        browser.press(Keys.ENTER);
        browser.tabTo("#menu a[href$='indicators/index.html']");
        browser.press(Keys.ENTER);
        browser.until("location.pathname.endsWith('indicators/index.html')");
        browser.tabTo("main a[href$='deprivation-2025.html']");
        browser.press(Keys.ENTER);
        browser.until(
                "location.pathname.endsWith('" + PAGE + "') && document.querySelector('.table-tools:not([hidden])')");
        browser.tabTo("a[href='#ranked']");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("document.querySelector('#ranked').getBoundingClientRect().top < innerHeight"))
                .isEqualTo(true);
        assertThat(cell(0, 0)).isEqualTo("1");
        assertThat(cell(0, 1)).isEqualTo("Blackpool");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theReadersPlaceIsOutlinedSaidAndKept() {
        browser.open(PAGE);
        browser.until("!document.querySelector('.your-place').hidden");
        browser.tabTo("#place-field");
        browser.find(":focus").sendKeys("E09000028", Keys.ENTER);
        browser.until(SAID + " !== ''");
        assertThat(browser.ask(SAID)).isEqualTo("Southwark: 23.3. Rank 102 of 296, the highest first.");
        assertThat(browser.ask("document.querySelectorAll('.your-outline.c-outline').length"))
                .isEqualTo(4L);
        assertThat(browser.ask("document.querySelector('tr[aria-current=true]').dataset.row"))
                .isEqualTo("southwark");
        browser.reaches(at -> at.endsWith("?place=southwark"));

        browser.open(PAGE + "?place=hart");
        browser.until(SAID + " !== ''");
        assertThat(browser.ask(SAID)).isEqualTo("Hart: 5.9. Rank 296 of 296, the highest first.");
        assertThat(browser.ask("document.querySelector('tr[aria-current=true]').textContent"))
                .asString()
                .contains("Hart");
    }

    @Test
    void aFigureHasItsSign() {
        browser.open("indicators/claimant-rate.html?place=birmingham");
        browser.until(SAID + " !== ''");
        assertThat(browser.ask(SAID)).isEqualTo("Birmingham: 10.1%. Rank 1 of 361, the highest first.");
    }

    @Test
    void aNameThatIsNoPlaceIsSaid() {
        browser.open(PAGE + "?place=%3Cimg+src=x%3E");
        browser.until(SAID + " !== ''");
        assertThat(browser.ask(SAID)).isEqualTo("We cannot find a place with this name.");
        assertThat(browser.ask("document.querySelectorAll('main img').length")).isEqualTo(0L);
    }

    @Test
    void withoutJavaScriptTheTableIsWholeAndNothingIsOfferedInVain() {
        browser.read(Habits.screen(360).withoutScript());
        browser.open(PAGE);
        assertThat(browser.all("table[data-table] tbody tr")).hasSize(296);
        assertThat(browser.find(".your-place").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PAGE, "indicators/claimant-rate.html", "indicators/population.html", "indicators/index.html"})
    void nobodyIsKeptOut(String address) {
        for (int width : List.of(1280, 360)) {
            browser.read(Habits.screen(width));
            browser.open(address);
            assertThat(PageFaults.barriers(browser, width)).isEmpty();
        }
        assertThat(PageFaults.widerThan(browser, List.of(address), 320)).isEmpty();
    }

    @Test
    void nothingMovesWhenTheScriptsStart() {
        for (int width : List.of(1280, 360)) {
            browser.read(Habits.screen(width));
            browser.forget();
            browser.open(PAGE + "?place=southwark");
            browser.until(SAID + " !== ''");
            assertThat(((Number) browser.await(LayoutShiftTest.SHIFT, "")).doubleValue())
                    .isLessThan(0.05);
        }
    }
}
