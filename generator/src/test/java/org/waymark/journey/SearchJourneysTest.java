package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.SearchSite.COUNT;
import static org.waymark.journey.SearchSite.FIELD;
import static org.waymark.journey.SearchSite.SUGGESTED;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.text.SafeCsv;

/** How readers search in a real browser: on the page of the search, and in the head of any other. */
class SearchJourneysTest {

    private static SearchSite site;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        site = SearchSite.open();
        browser = site.browser;
    }

    @BeforeEach
    void readPlainly() {
        browser.read(Habits.screen(1280));
        browser.complaints();
    }

    @Test
    void theFieldInTheHeadLeadsToARecordByTheKeyboardAlone() {
        browser.open("about.html");
        browser.ask(
                "document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true, cancelable: true}))");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("search");
        browser.find("#search").sendKeys("rent");
        browser.until("document.querySelector('[role=option]')");
        assertThat(browser.accessible("#search"))
                .startsWith("combobox 'Search the catalogue'")
                .contains("expanded=true");
        assertThat(browser.accessible(".search [role=listbox]")).startsWith("listbox 'Suggestions'");
        assertThat((String) browser.ask(SUGGESTED)).contains("suggestion");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.ask(FIELD + ".getAttribute('aria-activedescendant')"))
                .isEqualTo("search-option-0");
        assertThat(browser.accessible("#search-option-0"))
                .startsWith("option 'Rents by ward")
                .contains("selected=true");
        browser.press(Keys.ENTER);
        browser.until("location.pathname.endsWith('/datasets/rents-by-ward.html')");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void keepWhatIsSaved() {
        browser.ask(
                "(window.saved = null, URL.createObjectURL = blob => { window.saved = blob.text(); return '#'; }, true)");
    }

    private static List<String> saved() {
        browser.until("window.saved");
        return ((String) browser.await("async () => await window.saved", ""))
                .lines()
                .toList();
    }

    @Test
    void allResultsAreSavedAsAFile() {
        browser.open("search.html?q=rent");
        browser.until("document.querySelector('.search-save').checkVisibility()");
        keepWhatIsSaved();
        assertThat(browser.accessible(".search-save")).startsWith("button 'Save all results (CSV)'");
        browser.find(".search-save").click();

        List<String> lines = saved();
        assertThat(lines.get(0)).isEqualTo("record_type,title,page,publisher,modified,access,formats");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(browser.all(".search-results > li").size())
                .allSatisfy(line -> assertThat(line).contains("," + browser.home()));
        assertThat(browser.complaints()).isEmpty();
    }

    /** By the rule of the other files: see {@code SafeCsv}. */
    @Test
    void noResultIsAFormula() {
        browser.open("search.html?q=rent");
        browser.until("document.querySelector('.search-save').checkVisibility()");
        keepWhatIsSaved();
        List<String> titles = List.of("=1+1", "-2", "-2+cmd", "@x", "\tx", "a \"b\", c", "\uff1d1", "plain");
        browser.await("""
                async (titles) => (await import(new URL(document.querySelector(".search-save").dataset.script, document.baseURI))).saveResults(
                    titles.map((title) => ({kind: 'dataset', title, address: 'x.html', publisher: '', modified: '', access: ''})),
                    new URL('.', location))""", titles);

        List<String> lines = saved();
        for (int i = 0; i < titles.size(); i++) {
            String cell = SafeCsv.line(List.of(titles.get(i))).strip();
            assertThat(lines.get(i + 1)).startsWith("dataset," + cell + ",");
        }
    }

    @Test
    void arrowsGoRoundByWayOfTheField() {
        site.suggestionsFor("rent");
        browser.press(Keys.ARROW_UP);
        long options = (long) browser.ask("document.querySelectorAll('[role=option]').length");
        assertThat(browser.ask(FIELD + ".getAttribute('aria-activedescendant')"))
                .isEqualTo("search-option-" + (options - 1));
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.ask(FIELD + ".getAttribute('aria-activedescendant')"))
                .isNull();
    }

    @Test
    void escapeClosesAndThenClears() {
        site.suggestionsFor("rent");
        browser.press(Keys.ESCAPE);
        assertThat(browser.ask(FIELD + ".getAttribute('aria-expanded')")).isEqualTo("false");
        assertThat(browser.ask(FIELD + ".value")).isEqualTo("rent");
        browser.press(Keys.ESCAPE);
        assertThat(browser.ask(FIELD + ".value")).isEqualTo("");
    }

    @Test
    void enterWithoutAChoiceOpensThePageOfTheSearch() {
        site.suggestionsFor("rent");
        browser.press(Keys.ENTER);
        browser.until("location.pathname.endsWith('/search.html')");
        browser.reaches("search.html?q=rent"::equals);
        browser.until(COUNT + ".includes('rent')");
        assertThat(site.text(".search-results h3")).isEqualTo("Median rent");
        assertThat(browser.find(".search-results mark").getText()).isEqualTo("rent");
        assertThat(site.text(".search-beside")).contains("No rents by street");
    }

    @Test
    void aPageFetchesNothingOfTheSearchUntilItsFieldHasTheFocus() {
        browser.open("index.html");
        assertThat((List<?>) fetched()).noneMatch(file -> ((String) file).contains("search-ui"));
        browser.find("#search").click();
        browser.until("performance.getEntriesByType('resource').some(each => each.name.endsWith('manifest.bin'))");
    }

    private static Object fetched() {
        return browser.ask("performance.getEntriesByType('resource').map(each => each.name)");
    }

    @Test
    void theSlashCanBeTurnedOff() {
        browser.open("search.html");
        browser.until("!document.querySelector('.search-key').hidden");
        browser.find(".search-key input").click();
        browser.open("index.html");
        browser.ask("document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("");
        browser.ask("localStorage.clear()");
    }

    @Test
    void theAddressSaysAllAndGoingBackAsksAgain() {
        browser.open("search.html?q=rent");
        browser.until(COUNT + ".includes('rent')");
        String all = (String) browser.ask(COUNT);
        browser.find("[data-facet=theme] summary").click();
        browser.until("document.querySelector('[data-facet=theme] input')");
        String label = (String) browser.ask("document.querySelector('[data-facet=theme] label').textContent");
        assertThat(label).containsPattern("\\d");
        browser.find("[data-facet=theme] input").click();
        browser.until("location.search.includes('theme=')");
        browser.ask("document.querySelector('.search-sort').value = 'title'");
        browser.ask("document.querySelector('.search-sort').dispatchEvent(new Event('change'))");
        browser.until("location.search.endsWith('sort=title')");
        browser.ask("history.back()");
        browser.until("!location.search.includes('sort=')");
        assertThat(browser.ask("document.querySelector('.search-sort').value")).isEqualTo("relevance");
        assertThat(browser.find("[data-facet=theme] input").isSelected()).isTrue();
        browser.ask("history.back()");
        browser.until("!location.search.includes('theme=')");
        browser.until(COUNT + " === " + "'" + all + "'");
        assertThat(browser.find("[data-facet=theme] input").isSelected()).isFalse();
        browser.ask("history.forward()");
        browser.until("document.querySelector('[data-facet=theme] input').checked");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aMisspeltWordIsSaid() {
        browser.open("search.html?q=clinnic");
        browser.until(COUNT + ".includes('clinnic')");
        assertThat(site.text("main > .search-note")).contains("clinnic").contains("clinic");
        assertThat(site.text(".search-results h3")).isEqualTo("Clinic waits");
    }

    @Test
    void nothingFoundLeadsOn() {
        browser.open("search.html?q=" + "rents%20publisher:zzyzx%20-ward");
        browser.until("!document.querySelector('.search-nothing').hidden");
        assertThat(site.text(".search-nothing")).contains("rents").contains("No rents by street");
        assertThat(browser.find(".search-report a").getAttribute("href"))
                .startsWith(browser.home() + "propose/gap.html?title=Missing%20data%3A%20rents");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutJavaScriptTheFormLeadsToTheLists() {
        browser.read(Habits.screen(1280).withoutScript());
        browser.open("index.html");
        browser.find("#search").sendKeys("rent");
        browser.press(Keys.ENTER);
        browser.reaches("search.html?q=rent"::equals);
        assertThat(site.text(".search-script")).contains("JavaScript");
        browser.find(".search-lists a[href*='datasets']").click();
        browser.reaches(at -> at.startsWith("datasets/"));
    }
}
