package org.waymark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;

/** How readers search in a real browser: on the page of the search, and in the head of any other. */
class SearchJourneysTest {

    private static final String COUNT = "document.querySelector('.search-count').textContent";
    private static final String SUGGESTED = "document.querySelector('.search [role=status]')?.textContent ?? ''";
    private static final String FIELD = "document.querySelector('#search')";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path site = folder.resolve("site");
        Builds.build(Builds.TINY, site);
        Builds.copy(site, folder.resolve("copy"));
        Builds.copy(folder.resolve("copy"), site.resolve("broken"));
        Builds.copy(folder.resolve("copy"), site.resolve("missing"));
        for (Path shard : shards(site.resolve("broken"))) {
            Files.write(shard, new byte[] {1, 2, 3});
        }
        for (Path shard : shards(site.resolve("missing"))) {
            if (!shard.endsWith("manifest.bin")) {
                Files.delete(shard);
            }
        }
        browser = Browser.on(site, "/littleton/");
    }

    private static List<Path> shards(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site.resolve("search"))) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void readPlainly() {
        browser.read(Habits.screen(1280));
        browser.complaints();
    }

    /** Waits until an expression holds. */
    private static void until(String expression) {
        for (int i = 0; i < 400; i++) {
            if (Boolean.TRUE.equals(browser.ask("!!(" + expression + ")"))) {
                return;
            }
            browser.await("() => new Promise(done => setTimeout(done, 25))", "");
        }
        throw new AssertionError(browser.address() + " never came to: " + expression);
    }

    private static String text(String selector) {
        return browser.find(selector).getText();
    }

    private static void suggestionsFor(String words) {
        browser.open("index.html");
        browser.find("#search").sendKeys(words);
        until(SUGGESTED + " !== ''");
    }

    @Test
    void theFieldInTheHeadLeadsToARecordByTheKeyboardAlone() {
        browser.open("about.html");
        browser.ask(
                "document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true, cancelable: true}))");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("search");
        browser.find("#search").sendKeys("rent");
        until("document.querySelector('[role=option]')");
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
        until("location.pathname.endsWith('/datasets/rents-by-ward.html')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void arrowsGoRoundByWayOfTheField() {
        suggestionsFor("rent");
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
        suggestionsFor("rent");
        browser.press(Keys.ESCAPE);
        assertThat(browser.ask(FIELD + ".getAttribute('aria-expanded')")).isEqualTo("false");
        assertThat(browser.ask(FIELD + ".value")).isEqualTo("rent");
        browser.press(Keys.ESCAPE);
        assertThat(browser.ask(FIELD + ".value")).isEqualTo("");
    }

    @Test
    void enterWithoutAChoiceOpensThePageOfTheSearch() {
        suggestionsFor("rent");
        browser.press(Keys.ENTER);
        until("location.pathname.endsWith('/search.html')");
        assertThat(browser.address()).isEqualTo("search.html?q=rent");
        until(COUNT + ".includes('rent')");
        assertThat(text(".search-results h3")).isEqualTo("Rents by ward");
        assertThat(browser.find(".search-results mark").getText()).isEqualTo("Rents");
        assertThat(text(".search-beside")).contains("No rents by street");
    }

    @Test
    void aPageFetchesNothingOfTheSearchUntilItsFieldHasTheFocus() {
        browser.open("index.html");
        assertThat((List<?>) fetched()).noneMatch(file -> ((String) file).contains("search-ui"));
        browser.find("#search").click();
        until("performance.getEntriesByType('resource').some(each => each.name.endsWith('manifest.bin'))");
    }

    private static Object fetched() {
        return browser.ask("performance.getEntriesByType('resource').map(each => each.name)");
    }

    @Test
    void theSlashCanBeTurnedOff() {
        browser.open("search.html");
        until("!document.querySelector('.search-key').hidden");
        browser.find(".search-key input").click();
        browser.open("index.html");
        browser.ask("document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("");
        browser.ask("localStorage.clear()");
    }

    @Test
    void theAddressSaysAllAndGoingBackAsksAgain() {
        browser.open("search.html?q=rent");
        until(COUNT + ".includes('rent')");
        String all = (String) browser.ask(COUNT);
        browser.find("[data-facet=theme] summary").click();
        until("document.querySelector('[data-facet=theme] input')");
        String label = (String) browser.ask("document.querySelector('[data-facet=theme] label').textContent");
        assertThat(label).containsPattern("\\d");
        browser.find("[data-facet=theme] input").click();
        until("location.search.includes('theme=')");
        browser.ask("document.querySelector('.search-sort').value = 'title'");
        browser.ask("document.querySelector('.search-sort').dispatchEvent(new Event('change'))");
        until("location.search.endsWith('sort=title')");
        browser.ask("history.back()");
        until("!location.search.includes('sort=')");
        assertThat(browser.ask("document.querySelector('.search-sort').value")).isEqualTo("relevance");
        assertThat(browser.find("[data-facet=theme] input").isSelected()).isTrue();
        browser.ask("history.back()");
        until("!location.search.includes('theme=')");
        until(COUNT + " === " + "'" + all + "'");
        assertThat(browser.find("[data-facet=theme] input").isSelected()).isFalse();
        browser.ask("history.forward()");
        until("document.querySelector('[data-facet=theme] input').checked");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aMisspeltWordIsSaid() {
        browser.open("search.html?q=clinnic");
        until(COUNT + ".includes('clinnic')");
        assertThat(text("main > .search-note")).contains("clinnic").contains("clinic");
        assertThat(text(".search-results h3")).isEqualTo("Clinic waits");
    }

    @Test
    void nothingFoundLeadsOn() {
        browser.open("search.html?q=" + "rents%20publisher:zzyzx%20-ward");
        until("!document.querySelector('.search-nothing').hidden");
        assertThat(text(".search-nothing")).contains("rents").contains("No rents by street");
        assertThat(browser.find(".search-report a").getAttribute("href"))
                .startsWith(browser.home() + "propose/gap.html?title=Missing%20data%3A%20rents");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(((.*+?^${}[]\\\\|",
                "<img src=x onerror=alert(1)>",
                "\\ud83d\\ude00 \\ud83d",
                "\\u202e\\u0627\\u0644\\u0625\\u064a\\u062c\\u0627\\u0631\\u200b\\u200d",
                "theme: publisher:\\\"",
                "- -- \\\"",
                "constructor __proto__"
            })
    void hostileWordsAreJustWords(String words) {
        browser.open("search.html");
        until("!document.querySelector('.search-key').hidden");
        ask("\"" + words + "\"");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void ask(String literal) {
        browser.ask("(" + FIELD + ".value = " + literal + ", " + FIELD + ".form.requestSubmit())");
        until(COUNT + " !== '' && (" + COUNT + "[0] !== '0' || !document.querySelector('.search-nothing').hidden)");
    }

    @Test
    void tenKilobytesAreJustWords() {
        browser.open("search.html");
        until("!document.querySelector('.search-key').hidden");
        ask("'rent wörter-xyz '.repeat(640)");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "missing"})
    void aBrokenIndexIsSaidPlainly(String site) {
        browser.open(site + "/search.html?q=rent");
        until(COUNT + " !== ''");
        assertThat((String) browser.ask(COUNT)).contains("the lists are there to browse");
        assertThat(browser.find(".search-lists").isDisplayed()).isTrue();
        assertThat(text("main > .search-note button")).isEqualTo("Try again");
        browser.open(site + "/index.html");
        browser.find("#search").sendKeys("rent");
        until(SUGGESTED + " !== ''");
        assertThat((String) browser.ask(SUGGESTED)).contains("the lists are there to browse");
        // Chromium itself notes that a file is not there.
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Uncaught"));
    }

    @Test
    void withoutJavaScriptTheFormLeadsToTheLists() {
        browser.read(Habits.screen(1280).withoutScript());
        browser.open("index.html");
        browser.find("#search").sendKeys("rent");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).isEqualTo("search.html?q=rent");
        assertThat(text(".search-script")).contains("JavaScript");
        browser.find(".search-lists a[href*='datasets']").click();
        assertThat(browser.address()).startsWith("datasets/");
    }

    @Test
    void noStateHasABarrierThatAxeFinds() {
        List<String> barriers = new ArrayList<>();
        for (Habits habits : List.of(Habits.screen(1280), Habits.screen(320).inTheDark())) {
            browser.read(habits);
            suggestionsFor("rent");
            browser.press(Keys.ARROW_DOWN);
            note("suggestions", barriers);
            for (String state :
                    List.of("", "?q=rent&type=gap&type=dataset", "?q=clinnic", "?q=rents%20publisher:zzyzx")) {
                browser.open("search.html" + state);
                until("!document.querySelector('.search-key').hidden");
                until(state.isEmpty() ? "true" : COUNT + " !== ''");
                browser.ask("document.querySelectorAll('.search-found details').forEach(each => each.open = true)");
                until(
                        "document.querySelector('.search-found').hidden || document.querySelector('[data-facet=theme] input')");
                note("search.html" + state, barriers);
            }
            browser.open("broken/search.html?q=rent");
            until(COUNT + " !== ''");
            note("broken", barriers);
        }
        assertThat(barriers).isEmpty();
    }

    private static void note(String where, List<String> barriers) {
        browser.barriers(PageFaults.RULES).forEach(barrier -> barriers.add(where + ": " + barrier));
        long wide = (long) browser.ask("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) {
            barriers.add(where + ": is too wide by " + wide);
        }
    }
}
