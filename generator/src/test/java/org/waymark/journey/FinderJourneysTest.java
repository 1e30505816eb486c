package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.task.build.Builds;

/** A reader asks for disabled renters in Leeds by ward, on a phone and by keyboard, in a catalogue that does not change. */
class FinderJourneysTest {

    private static final String VERDICT = "document.querySelector('.finder .verdict')?.textContent ?? ''";
    private static final String QUESTION =
            "finder.html?population=disabled-people&population=private-renters&place=leeds&level=ward&since=2020";

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path site = CatalogueFixture.temporary().resolve("site");
        Path source = CatalogueFixture.copy(Path.of("src/test/resources/composed"), CatalogueFixture.temporary());
        Builds.build(source, site);
        browser = Browser.on(site, "/");
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static String text(String selector) {
        return browser.find(selector).getText();
    }

    private static void choose(String name, int which, Keys... keys) {
        browser.ask("document.querySelectorAll('.finder select[name=" + name + "]')[" + which + "].focus()");
        for (Keys key : keys) {
            browser.press(key);
        }
    }

    private static void pick(String name, int which, String value) {
        browser.ask("(select => { select.focus(); select.value = '" + value + "';"
                + " select.dispatchEvent(new Event('change', { bubbles: true })); })"
                + "(document.querySelectorAll('.finder select[name=" + name + "]')[" + which + "])");
    }

    @Test
    void theSearchLeadsToTheHonestAnswerWithTheMissingPiece() {
        browser.read(Habits.screen(360));
        browser.open("search.html?q=disabled+renters+in+Leeds+by+ward+since+2020");
        browser.until("document.querySelector('.search-ask a') !== null");
        assertThat(text(".search-ask"))
                .isEqualTo("Ask this as a question: disabled · renters · Leeds · by ward · since 2020");
        browser.tabTo(".search-ask a");
        browser.press(Keys.ENTER);
        browser.until(VERDICT + " !== ''");
        browser.until("document.querySelector('.finder .button') !== null");
        assertThat(text(".finder-answer h2"))
                .isEqualTo("Disabled people and private renters, Leeds, by ward, since 2020");
        assertThat(text(".finder .verdict")).isEqualTo("Partly. The nearest data lacks 2 things.");
        assertThat(text(".held-against tbody tr:first-child"))
                .contains(
                        "Hunger in the UK", "Its figures are by nation of the UK, not by ward.", "It begins in 2024.");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo(360L);
        browser.tabTo(".finder .button");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('.preview-text')?.textContent.includes('level: ward')");
        assertThat(text(".preview-text"))
                .contains(
                        "No data: Disabled people and private renters",
                        "  populations:\n    - disabled-people\n    - private-renters",
                        "  since: 2020");
    }

    @Test
    void aQuestionIsComposedByKeyboardAndIsALink() {
        browser.read(Habits.screen(360));
        browser.open("finder.html");
        browser.until("document.querySelector('.finder select') !== null");
        assertThat(browser.barriers()).isEmpty();
        choose("theme", 0, Keys.ARROW_DOWN);
        assertThat(browser.ask("document.querySelector('.finder select[name=theme]').value"))
                .isEqualTo("poverty");
        pick("theme", 0, "homelessness");
        pick("place", 0, "glasgow");
        pick("level", 0, "ward");
        browser.tabTo(".finder-ask");
        browser.press(Keys.ENTER);
        browser.until("location.search === '?theme=homelessness&place=glasgow&level=ward'");
        browser.until(VERDICT + ".startsWith('Partly')");
        assertThat(browser.ask("document.activeElement.textContent")).isEqualTo("Homelessness, Glasgow, by ward");
        pick("level", 0, "");
        browser.tabTo(".finder-ask");
        browser.press(Keys.ENTER);
        browser.until(VERDICT + ".startsWith('Yes')");
        browser.ask("history.back()");
        browser.until(VERDICT + ".startsWith('Partly')");
        assertThat(browser.ask("document.querySelector('.finder select[name=level]').value"))
                .isEqualTo("ward");
        browser.until("document.querySelector('.finder-less a') !== null");
        assertThat(text(".finder-less")).contains("Yes", "Homelessness, Glasgow");
    }

    @Test
    void aSecondGroupCanBeAddedAndTheFieldKeepsTheFocus() {
        browser.read(Habits.screen(1280));
        browser.open("finder.html");
        browser.until("document.querySelector('.finder select') !== null");
        pick("population", 0, "disabled-people");
        assertThat(browser.ask("document.querySelectorAll('.finder select[name=population]').length"))
                .isEqualTo(2L);
        assertThat(browser.ask("document.activeElement.value")).isEqualTo("disabled-people");
    }

    @Test
    void nothingMovesWhenTheAnswerArrives() {
        for (int width : new int[] {1280, 360}) {
            browser.read(Habits.screen(width));
            for (String address : new String[] {"finder.html", QUESTION}) {
                browser.forget();
                browser.open(address);
                browser.until("document.querySelector('.finder select') !== null");
                assertThat(((Number) browser.await(LayoutShiftTest.SHIFT, "")).doubleValue())
                        .as("%s at %s", address, width)
                        .isLessThan(0.05);
            }
        }
    }

    @Test
    void whatIsNotATermOfTheCatalogueIsIgnored() {
        browser.read(Habits.screen(1280));
        browser.open("finder.html?theme=housing&place=%3Cimg%20src%3Dx%3E&since=20201&population=nobody");
        browser.until(VERDICT + " !== ''");
        assertThat(text(".finder-answer h2")).isEqualTo("Housing");
    }

    @Test
    void withoutAScriptItLeadsElsewhere() {
        browser.read(Habits.screen(360).withoutScript());
        browser.open("finder.html");
        assertThat(text(".finder")).contains("needs JavaScript");
        assertThat(browser.find(".finder-instead a").getDomAttribute("href")).endsWith("search.html");
    }
}
