package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.SearchSite.COUNT;
import static org.waymark.journey.SearchSite.FIELD;
import static org.waymark.journey.SearchSite.SUGGESTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.task.build.Builds;

/** The search in every state, whatever is typed and whatever fails: for the keyboard, a screen reader and axe. */
class SearchStatesTest {

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

    @AfterEach
    void backOnline() {
        browser.online(true);
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
        browser.until("!document.querySelector('.search-key').hidden");
        ask("\"" + words + "\"");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void ask(String literal) {
        browser.ask("(" + FIELD + ".value = " + literal + ", " + FIELD + ".form.requestSubmit())");
        browser.until(
                COUNT + " !== '' && (" + COUNT + "[0] !== '0' || !document.querySelector('.search-nothing').hidden)");
    }

    @Test
    void hostileWordsAreJustWordsInTheHeadToo() {
        browser.open("index.html");
        browser.find("#search").click();
        browser.until(FIELD + ".getAttribute('role') === 'combobox'");
        for (String words : List.of(
                "'rent wörter-xyz '.repeat(640)",
                "'(((.*+?^${}[]\\\\|'",
                "'<img src=x onerror=alert(1)>'",
                "'\\ud83d\\ude00 \\ud83d'",
                "'\\u202e\\u0627\\u0644\\u200b\\u200d'",
                "'theme: publisher:\"'",
                "'- -- \"'")) {
            browser.ask("(document.querySelector('.search [role=status]').textContent = '', " + FIELD + ".value = "
                    + words + ", " + FIELD + ".dispatchEvent(new Event('input')))");
            browser.until(SUGGESTED + " !== ''");
            assertThat((String) browser.ask(SUGGESTED)).as(words).contains("suggestion");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void tenKilobytesAreJustWords() {
        browser.open("search.html");
        browser.until("!document.querySelector('.search-key').hidden");
        ask("'rent wörter-xyz '.repeat(640)");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "missing", "cut"})
    void aBrokenIndexIsSaidPlainly(String damage) {
        browser.open(damage + "/search.html?q=rent");
        browser.until(COUNT + " !== ''");
        assertThat((String) browser.ask(COUNT)).contains("or browse the lists");
        assertThat(browser.find(".search-lists").isDisplayed()).isTrue();
        assertThat(site.text("main > .search-note button")).isEqualTo("Try again");
        browser.open(damage + "/index.html");
        browser.find("#search").sendKeys("rent");
        browser.until(SUGGESTED + " !== ''");
        assertThat((String) browser.ask(SUGGESTED)).contains("or browse the lists");
        // Chromium itself notes that a file is not there.
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Uncaught"));
    }

    @Test
    void offlineIsSaidPlainlyAndTryingAgainHelps() {
        site.openSearch("");
        browser.online(false);
        ask("'rent'");
        assertThat((String) browser.ask(COUNT)).contains("Check your connection");
        browser.online(true);
        browser.find("main > .search-note button").click();
        browser.until(COUNT + ".includes('rent')");
        assertThat(site.text(".search-results h3")).isEqualTo("Median rent");
        // Chromium itself notes that there is no network.
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Uncaught"));
    }

    /** From the field to a filter, back to the results and into a record, without a pointer. */
    @Test
    void thePageOfTheSearchIsUsedWithTheKeyboardAlone() {
        site.openSearch("");
        browser.press(Keys.TAB);
        browser.ask("document.querySelector('#search').focus()");
        browser.find("#search").sendKeys("rent");
        browser.press(Keys.ENTER);
        browser.until(COUNT + ".includes('rent')");
        String all = (String) browser.ask(COUNT);
        browser.tabTo("[data-facet=theme] > summary");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('[data-facet=theme] input')");
        browser.tabTo("[data-facet=theme] input");
        browser.press(Keys.SPACE);
        browser.until("location.search.includes('theme=')");
        browser.until(COUNT + ".includes('rent')");
        assertThat(browser.ask("document.activeElement.checked")).isEqualTo(true);
        browser.tabTo(".search-clear");
        browser.press(Keys.ENTER);
        browser.until("!location.search.includes('theme=')");
        browser.until(COUNT + " === '" + all + "'");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("search");
        browser.tabTo(".search-results a");
        browser.press(Keys.ENTER);
        browser.until("location.pathname.endsWith('/indicators/median-rent.html')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aScreenReaderAnnouncesSuggestions() {
        site.suggestionsFor("rent");
        browser.press(Keys.ARROW_DOWN);
        browser.until(FIELD + ".getAttribute('aria-activedescendant') === 'search-option-0'");
        assertThat(browser.accessibilityTree())
                .containsSubsequence(
                        "search ''",
                        "combobox 'Search the catalogue' focused=true expanded=true",
                        "listbox 'Suggestions'",
                        "option 'Rents by ward · Dataset' selected=true",
                        "status '' live=polite")
                .anyMatch(line -> line.matches("StaticText '\\d+ suggestions'"));
        browser.press(Keys.ESCAPE);
        assertThat(browser.accessibilityTree())
                .contains("combobox 'Search the catalogue' focused=true expanded=false")
                .noneMatch(line -> line.startsWith("option"));
    }

    @Test
    void aScreenReaderAnnouncesResultsAndCorrections() {
        site.openSearch("?q=clinnic");
        assertThat(browser.accessibilityTree())
                .containsSubsequence(
                        "search ''",
                        "searchbox 'Search the catalogue'",
                        "status '' live=polite",
                        "StaticText '" + browser.ask(COUNT) + "'",
                        "status '' live=polite",
                        "StaticText 'Nothing mentions “clinnic”. These results mention “clinic”.'",
                        "DisclosureTriangle 'Filter by theme, place and more' expanded=true",
                        "DisclosureTriangle 'Theme' expanded=false",
                        "region 'Results'",
                        "heading 'Results'",
                        "link 'Clinic waits'");
    }

    @Test
    void aScreenReaderAnnouncesFilters() {
        site.openSearch("?q=rent&theme=housing");
        browser.until("document.querySelector('[data-facet=theme] input')");
        assertThat(browser.accessibilityTree())
                .containsSubsequence("DisclosureTriangle 'Theme' expanded=true", "list 'Theme'")
                .anyMatch(line -> line.matches("checkbox 'Housing \\d+' checked=true"))
                .contains("button 'Clear all filters'");
    }

    /** Here the modules run by themselves: the small catalogue has summaries everywhere. */
    @Test
    void whoScrollsSeesSummariesThatTheResultsCameWithout() throws IOException {
        site.openSearch("");
        assertThat(browser.await(
                        """
                async ([module, hits]) => {
                  const { Summaries } = await import(document.baseURI.replace('search.html', module));
                  const index = { summary: (hit) => hit.file ? Promise.resolve(hit.file) : Promise.reject(new Error('gone')) };
                  const list = document.createElement('ul');
                  list.innerHTML = hits.map((hit) => `<li><h3>${hit.title}</h3></li>`).join('');
                  document.querySelector('h1').after(list);
                  new Summaries(index).watch(list, { hits, words: [] });
                  const told = [list.innerText.replace(/\\s+/g, ' ')];
                  window.dispatchEvent(new Event('scroll'));
                  await new Promise((done) => setTimeout(done, 300));
                  return [...told, list.innerText.replace(/\\s+/g, ' ')];
                }""",
                        List.of(
                                module("summaries"),
                                List.of(
                                        Map.of("title", "One", "summary", "", "file", "From a file."),
                                        Map.of("title", "Two", "summary", "Here already.", "file", "Not wanted."),
                                        Map.of("title", "Three", "summary", "", "file", "")))))
                .isEqualTo(List.of("One Two Three", "One From a file. Two Three"));
        assertThat(browser.complaints()).isEmpty();
    }

    /** Where a module of the interface lies; the name ends in a fingerprint. */
    private static String module(String name) throws IOException {
        String within = "assets/js/search-ui/";
        try (Stream<Path> modules = Files.list(Builds.tiny().site().resolve(within))) {
            return modules.map(module -> within + module.getFileName())
                    .filter(path -> path.startsWith(within + name + "."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void noStateHasABarrierThatAxeFinds() {
        Map<String, Runnable> states = new LinkedHashMap<>();
        for (String query : List.of(
                "",
                "?q=rent",
                "?q=rent&type=gap&type=dataset&theme=housing",
                "?q=clinnic",
                "?q=qqzzxx",
                "?q=rents%20publisher:zzyzx")) {
            states.put("search" + query, () -> filtersOf(query));
        }
        states.put("suggestions", () -> site.suggestionsFor("rent"));
        states.put("a suggestion chosen", () -> {
            site.suggestionsFor("rent");
            browser.press(Keys.ARROW_DOWN);
        });
        states.put("no suggestion", () -> site.suggestionsFor("qqzzxx"));
        states.put("offline", () -> {
            site.openSearch("");
            browser.online(false);
            ask("'rent'");
            browser.online(true);
        });
        states.put("broken", () -> {
            browser.open("broken/search.html?q=rent");
            browser.until(COUNT + " !== ''");
        });
        List<String> barriers = new ArrayList<>();
        for (Habits habits : List.of(Habits.screen(1280), Habits.screen(320).inTheDark())) {
            browser.read(habits);
            states.forEach((name, state) -> {
                state.run();
                note(name, barriers);
            });
        }
        assertThat(barriers).isEmpty();
    }

    private static void filtersOf(String query) {
        site.openSearch(query);
        browser.ask("document.querySelectorAll('.search-found details').forEach(each => each.open = true)");
        browser.until(
                "document.querySelector('.search-found').hidden || document.querySelector('[data-facet=theme] input')");
    }

    private static void note(String where, List<String> barriers) {
        browser.barriers().forEach(barrier -> barriers.add(where + ": " + barrier));
        long wide = (long) browser.ask("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) {
            barriers.add(where + ": is too wide by " + wide);
        }
    }
}
