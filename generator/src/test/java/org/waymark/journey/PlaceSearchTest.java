package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.SearchSite.COUNT;
import static org.waymark.journey.SearchSite.SUGGESTED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.task.build.Builds;

/** A reader looks for a place, on a phone and by keyboard, in a catalogue in Greek. */
class PlaceSearchTest {

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path site = CatalogueFixture.temporary().resolve("island-site");
        Builds.build(CatalogueFixture.ISLAND, site);
        browser = Browser.on(site, "/");
    }

    @BeforeEach
    void readOnAPhone() {
        browser.read(Habits.screen(360));
        browser.complaints();
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static void search(String query) {
        browser.open("search.html?" + query);
        browser.until(COUNT + " !== ''");
    }

    private static String text(String selector) {
        return browser.find(selector).getText();
    }

    @Test
    void thePlaceIsTheFirstResultWithItsFigures() {
        search("q=καστρο");
        assertThat(text(".search-results > li:first-child")).contains("Κάστρο", "Δήμος", "λίτρα ανά κάτοικο");
        assertThat(text(".search-note")).contains("Κάστρο");
        assertThat(browser.find(".search-results a").getDomAttribute("href")).endsWith("places/kastro.html");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo(360L);
    }

    @Test
    void aCodeAndAMisspeltNameFindIt() {
        search("q=T5X");
        assertThat(text(".search-results h3")).isEqualTo("Βουνό");
        search("q=Κασρο");
        assertThat(text(".search-results h3")).isEqualTo("Κάστρο");
    }

    @Test
    void theWordsCanBeSearchedAsText() {
        search("q=Κάστρο&sort=newest");
        browser.find(".search-note a").click();
        browser.until("location.search.includes('plain=1') && " + COUNT + " !== ''");
        assertThat(browser.all(".search-results h3"))
                .noneMatch(title -> title.getText().equals("Κάστρο"));
    }

    @Test
    void aFigureHasTheValueOfThePlaceAndWiderDataSaysSo() {
        search("q=νερό+Κάστρο");
        assertThat(text(".search-results > li:nth-child(2) .result-figure")).startsWith("Κάστρο:");
        search("q=Κάστρο");
        assertThat(text(".search-results")).contains("only");
        assertThat(browser.ask("[...document.querySelectorAll('.search-results > li')].map((item) =>"
                                + " item.querySelector('.wider') !== null).join()")
                        .toString())
                .as("what is wider comes after what is not")
                .matches("(false,)*false(,true)*");
    }

    @Test
    void placesAreATreeThatTheKeyboardOpens() {
        search("q=&type=dataset");
        browser.find(".search-choices > summary").click();
        browser.find("[data-facet=place] > summary").click();
        browser.until("document.querySelector('[data-facet=place] .branch[aria-expanded=true]') !== null");
        assertThat(visible()).containsExactly("Νησί", "Βορράς", "Νότος");
        browser.tabTo("[data-facet=place] .branch[aria-expanded=false]");
        browser.press(Keys.ENTER);
        assertThat(visible()).contains("Κάστρο");
        browser.tabTo("[data-facet=place] input[value=kastro]");
        browser.press(Keys.SPACE);
        browser.until("location.search.includes('place=kastro')");
        browser.until(COUNT + ".startsWith('3')");
        assertThat(browser.barriers()).isEmpty();
        browser.find("[data-facet=place] .wider input").click();
        browser.until("location.search.includes('wider=1') && !" + COUNT + ".startsWith('3')");
    }

    private static List<String> visible() {
        return browser.all("[data-facet=place] li > label").stream()
                .filter(WebElement::isDisplayed)
                .map(label -> label.getText().replaceAll("\\s*\\d+$", ""))
                .toList();
    }

    @Test
    void suggestionsOfferPlacesWithTheirLevel() {
        browser.read(Habits.screen(1280));
        browser.open("index.html");
        browser.ask("(field => { field.focus(); field.value = 'κασ';"
                + " field.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('#search'))");
        browser.until(SUGGESTED + " !== ''");
        assertThat(text("#search-option-0")).contains("Κάστρο", "Δήμος");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.until("location.pathname.endsWith('places/kastro.html')");
    }
}
