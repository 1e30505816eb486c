package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.task.build.Builds;

/** From a question to its answer, and from what is not known to who could tell, on a phone and by keyboard. */
class AnswerJourneysTest {

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.on(Builds.own(), "/");
    }

    @Test
    void whatIsNotKnownAboutPovertyInLondonAndWhoCouldTell() {
        browser.read(Habits.screen(360));
        browser.open("gaps/index.html");
        follow("unknowns/index.html");
        browser.tabTo(".group-places summary");
        browser.press(Keys.ENTER);
        follow("places/london.html");
        assertThat(browser.find("h1").getText()).contains("not known", "London");
        browser.tabTo("#poverty details summary");
        browser.press(Keys.ENTER);
        assertThat(browser.find("#poverty").getText())
                .contains("No poverty rates by sexuality", "Who could tell us:", "Department for Work and Pensions");
        browser.tabTo("#poverty a[href*='organisations/department-for-work-and-pensions']");
        browser.press(Keys.ENTER);
        browser.tabTo(".letter summary");
        browser.press(Keys.ENTER);
        assertThat(browser.find(".letter-text").getText()).startsWith("Dear Department for Work and Pensions,");
    }

    @Test
    void aQuestionHasItsNumberFirstAndThatOfTheReadersPlace() {
        browser.read(Habits.screen(360));
        browser.open("questions/child-poverty-in-my-borough.html");
        assertThat(browser.find(".figure .number").getText()).endsWith("%");
        assertThat(browser.find(".figure-place").getText()).isEqualTo("London");
        browser.tabTo("#figure-place");
        browser.ask("document.activeElement.value = 'southwark',"
                + " document.activeElement.dispatchEvent(new Event('change', {bubbles: true}))");
        assertThat(browser.find(".figure-place").getText()).isEqualTo("Southwark");
        assertThat(browser.find("#figure-place option[value=southwark]").getText())
                .endsWith(browser.find(".figure .number").getText());
        assertThat(browser.find("[data-elsewhere]").getText())
                .isEqualTo("The charts below show London. For your place, see Southwark.");
        browser.tabTo("[data-elsewhere] a");
        browser.press(Keys.ENTER);
        assertThat(browser.find("h1").getText()).contains("Southwark");
    }

    /** A theme has a finding of its own where another theme's figure is about it too. */
    @Test
    void themesShowWhatTheirOwnFiguresSay() {
        browser.read(Habits.screen(1280));
        browser.open("themes/housing.html");
        assertThat(browser.find("#figures .finding h3 a").getAttribute("href"))
                .doesNotContain("child-poverty-after-housing-costs");
        browser.open("index.html");
        assertThat(browser.find("#themes .cards").getText())
                .contains(
                        "Of 100 children in the UK,", "In the UK, half of the residents with a job earned less than £");
    }

    @Test
    void anOrganisationIsNotNamedBehindItsOwnDatasets() {
        browser.open("organisations/department-for-work-and-pensions.html");
        assertThat(browser.all(".improvements-of li"))
                .isNotEmpty()
                .noneMatch(source -> source.getText().contains("Department for Work and Pensions"));
    }

    @Test
    void aQuestionShowsItsFigureOverTimeAndAmongAllPlacesAndWhatTheNearestDataLacks() {
        browser.read(Habits.screen(1280));
        browser.open("questions/child-poverty-in-my-borough.html");
        assertThat(browser.find("#figures-over-time h3").getText()).startsWith("London: ");
        assertThat(browser.find("#figures-distribution .chart-wide").getText()).contains("London 30.7%");
        WebElement row = browser.find(".held-against tbody tr");
        assertThat(row.findElements(By.cssSelector("td")).stream().map(cell -> cell.getAttribute("class")))
                .containsExactly("has-yes", "has-yes", "has-unknown", "has-yes");
        assertThat(row.getText()).contains("Not known");
        browser.read(Habits.screen(360));
        browser.open("questions/child-poverty-in-my-borough.html");
        assertThat(browser.find(".held-against tbody tr").getText())
                .endsWith("We do not know whether it has figures by London borough.");
    }

    @Test
    void theFinderSaysTheNumberWithItsPeriodAndSource() {
        browser.read(Habits.screen(360));
        browser.open("finder.html?theme=child-poverty&place=southwark");
        browser.until("document.querySelector('.finder-number') !== null");
        assertThat(browser.find(".finder-number").getText())
                .isEqualTo("31.0% of children under 16\nChild poverty after housing costs, Southwark, financial year"
                        + " 2024-25. Source: Children in low income families by local area (26 March 2026).");
        assertThat(PageFaults.barriers(browser, 360)).isEmpty();
    }

    @Test
    void withoutAScriptEveryFigureAndLetterCanBeRead() {
        browser.read(Habits.screen(360).withoutScript());
        browser.open("questions/child-poverty-in-my-borough.html");
        assertThat(browser.find("#figure-place option[value=southwark]").getText())
                .matches("Southwark: [0-9.]+%");
        browser.open("gaps/hidden-homelessness-is-not-counted.html");
        browser.find(".letter summary").click();
        assertThat(browser.find(".letter-text").getText()).contains("hidden homeless people", "By local authority");
        assertThat(browser.find(".letter button").isDisplayed()).isFalse();
    }

    @Test
    void thePagesHaveNoBarrier() {
        browser.read(Habits.screen(360));
        for (String page : new String[] {
            "questions/child-poverty-in-my-borough.html",
            "questions/poverty-by-ethnic-group.html",
            "gaps/hidden-homelessness-is-not-counted.html",
            "unknowns/index.html",
            "unknowns/places/london.html",
            "unknowns/poverty.html"
        }) {
            browser.open(page);
            assertThat(PageFaults.barriers(browser, 360)).as(page).isEmpty();
            assertThat(PageFaults.widerThan(browser, java.util.List.of(page), 320))
                    .isEmpty();
        }
    }

    private static void follow(String address) {
        browser.tabTo("main [href*='" + address + "']");
        browser.press(Keys.ENTER);
    }
}
