package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.task.build.Builds;

/** Readers who put places side by side, on a small phone and with a keyboard. */
class CompareJourneysTest {

    private static final String PAGE = "compare/index.html?places=";
    private static final List<String> PAGES = List.of(
            "compare/index.html",
            PAGE + "southwark",
            PAGE + "southwark,lambeth,ashford",
            PAGE + "southwark,lambeth,ashford,medway,bromley",
            PAGE + "old-dover,london,atlantis,england",
            "cy/" + PAGE + "southwark,lambeth");

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path site = CatalogueFixture.temporary();
        Builds.buildAt(CatalogueFixture.COUNCILS, site, "https://catalogue.example.com/councils/");
        CatalogueFixture.copy(Path.of("../site-assets/js"), site.resolve("modules"));
        browser = Browser.on(site, "/councils/");
    }

    @BeforeEach
    void onAPhone() {
        browser.read(Habits.screen(360));
    }

    private static void compare(String places) {
        open(PAGE + places);
    }

    private static void open(String address) {
        browser.open(address);
        ready();
    }

    private static void ready() {
        browser.until("document.querySelector('[data-compare][data-ready]')");
    }

    private static List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }

    private static String row(String indicator) {
        return "tbody:has(#figure-" + indicator + ") ";
    }

    /** Nothing but the keyboard: a name, the link to compare, another name. */
    @Test
    void southwarkAgainstLambethInThreeSteps() {
        browser.open("index.html");
        browser.tabTo("#place");
        browser.find("#place").sendKeys("southwark");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('.place h1')");
        browser.tabTo(".thumb a[href*=compare]");
        browser.press(Keys.ENTER);
        ready();
        assertThat(browser.find("h1").getText()).isEqualTo("What to compare Southwark with");
        browser.tabTo("#add");
        browser.find("#add").sendKeys("L2");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('.compare-table')");

        browser.reaches((PAGE + "southwark,lambeth")::equals);
        assertThat(browser.find("h1").getText()).isEqualTo("Southwark and Lambeth");
        assertThat(texts(row("child-poverty") + "td b")).containsExactly("31.0%", "29.0%");
        assertThat(texts(row("child-poverty") + ".compare-rank"))
                .containsExactly("2nd highest of 6", "3rd highest of 6");
        assertThat(browser.ask("history.back()")).isNull();
        browser.until("document.querySelector('h1').textContent.startsWith('What to compare')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            southwark,lambeth         | child-poverty  | Higher in Southwark than in Lambeth. The difference is 2.0 percentage points. Each is higher than the figure in the UK (26.0%).
            southwark,lambeth         | weekly-pay     | The difference could be chance: the intervals overlap. Each is higher than the figure in England (£648).
            lambeth,bromley           | weekly-pay     | Higher in Lambeth than in Bromley. The difference is £40. Each is higher than the figure in England (£648).
            southwark,lambeth         | school-results | The same in both. Each is higher than the figure in England (73.2%).
            southwark,lambeth,ashford | weekly-pay     | Highest in Southwark and Lambeth, lowest in Ashford. Southwark and Lambeth are too close to call: the intervals overlap.
            southwark,lambeth,ashford | school-results | Highest in Southwark and Lambeth, lowest in Ashford.
            medway,ashford            | weekly-pay     | The same in both. Each is lower than the figure in England (£648).
            """)
    void theSentenceFollowsFromTheFigures(String places, String indicator, String sentence) {
        compare(places);
        assertThat(texts(row(indicator) + "p").get(0)).isEqualTo(sentence);
    }

    @Test
    void periodsThatDifferAreNamedAndNotMixed() {
        compare("southwark,lambeth");
        assertThat(browser.all("#figure-empty-homes")).isEmpty();
        assertThat(browser.find("#not").getText())
                .contains("Empty homes\nThe periods differ: Southwark: 2023; Lambeth: 2024.")
                .contains("None of the places has a figure: Jobs, Welsh homes.");
        compare("lambeth,lewisham,bromley");
        assertThat(browser.find("#side summary").getText()).contains("900 / 700 / 100");
        browser.tabTo("#side summary");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('#figure-empty-homes')");
        assertThat(texts(row("empty-homes") + "td b")).containsExactly("900", "700", "100");
        assertThat(browser.all(row("empty-homes") + "svg.compare-strip")).isEmpty();
        assertThat(texts(row("empty-homes") + ".note"))
                .contains("This is a count. Larger places have larger counts: it is 9 times as large in Lambeth as in"
                        + " Bromley.");
    }

    @Test
    void whatIsHeldBackIsSaidAndNeverZero() {
        compare("southwark,dover,lambeth");
        assertThat(texts(row("child-poverty") + "td"))
                .startsWith("31.0% \nof children under 16\n2nd highest of 6".replace(" \n", "\n"), "Held back");
        assertThat(browser.find("article").getText()).doesNotContain("Dover 0");
        compare("southwark,dover");
        assertThat(browser.find("#not").getText()).contains("Only Southwark has a figure. Dover: Held back");
    }

    @Test
    void aCountysFigureIsLabelledAndNotComparedWithItself() {
        compare("southwark,ashford");
        assertThat(texts(row("school-results") + ".compare-rank")).contains("figure for Kent");
        assertThat(texts(row("school-results") + ".note"))
                .contains("This figure is for Kent. There is none for Ashford alone.");
        compare("ashford,dover");
        assertThat(browser.find("#not").getText()).contains("School results\nAll have the figure for Kent.");
    }

    @Test
    void similarPlacesAreSaidToBeSimilarByOurMeasure() {
        compare("southwark,lambeth");
        assertThat(browser.find("#mind").getText())
                .contains("Lambeth is among the five places most like Southwark: distance 0.37. Our own measure:");
        compare("southwark");
        assertThat(texts("article .two li")).startsWith("Lambeth\ndistance 0.37");
        assertThat(browser.find("a[href='?places=southwark,lambeth,lewisham,bromley,medway']")
                        .getText())
                .isEqualTo("Southwark and the places most like it");
    }

    @Test
    void linesRunOverTheYears() {
        compare("southwark,lambeth,ashford");
        assertThat(texts("#over h3")).contains("Child poverty", "Claimants");
        assertThat(browser.find("#over svg[aria-label^=Claimants]").getAttribute("aria-label"))
                .isEqualTo("Claimants. Southwark: from 3.0% in 2001 to 3.5% in 2008. Lambeth: from 3.5% in 2008 to 3.5%"
                        + " in 2008. Ashford: from 4.0% in 2005 to 2.5% in 2008. England: from 2.0% in 2008 to 2.0% in"
                        + " 2008.");
        assertThat(texts("#over svg[aria-label^=School] text")).contains("2021-22", "Southwark 77.7%", "Kent 66.4%");
    }

    @Test
    void unknownFormerAndTooManyPlacesAreSaid() {
        compare("old-dover,%3Cb%3Eatlantis,kent");
        assertThat(texts(".notice"))
                .containsExactly(
                        "No place has the id “<b>atlantis”.", "Old Dover is a former place. It was replaced by: Dover");
        browser.find(".notice a").click();
        ready();
        assertThat(browser.find("h1").getText()).isEqualTo("Dover and Kent");
        compare("southwark,lambeth,lewisham,bromley,medway,ashford");
        assertThat(texts(".notice")).containsExactly("Only the first five places are shown.");
        browser.find("#add").sendKeys("Ashford", Keys.ENTER);
        assertThat(browser.find("[role=status] p, #change [role=status]").getText())
                .isNotNull();
        assertThat(browser.find("#change [role=status]").getText())
                .isEqualTo("You can compare up to five places. Remove one first.");
    }

    @Test
    void placesAreTakenOutAndAddedByName() {
        compare("southwark,lambeth,medway");
        browser.tabTo("#change a[aria-label='Remove Lambeth']");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('h1').textContent === 'Southwark and Medway'");
        ready();
        browser.find("#add").sendKeys("nowhere", Keys.ENTER);
        assertThat(browser.find("#change [role=status]").getText())
                .isEqualTo("We cannot find a place called “nowhere”.");
        browser.find("#add").clear();
        browser.find("#add").sendKeys("medway", Keys.ENTER);
        assertThat(browser.find("#change [role=status]").getText()).isEqualTo("Medway is already there.");
    }

    @Test
    void theFileHasAllPeriodsAndWhatIsHeldBack() {
        browser.open("index.html");
        assertThat(browser.await("""
                        async () => {
                          const { rowOf } = await import('./modules/compare/rows.js');
                          const { sheet } = await import('./modules/compare/sheet.js');
                          const json = async (address) => (await fetch(address)).json();
                          const { indicators } = await json('compare/words.json');
                          const places = await Promise.all(['southwark', 'dover', 'ashford'].map(async (id) =>
                            ({ id, ...(await json(`compare/places/${id}.json`)) })));
                          const peers = await json('compare/peers.json');
                          return sheet(indicators.map((each) => rowOf(each, places, peers)), (id) => `"${id}"`);
                        }""", ""))
                .asString()
                .contains("indicator,title,place,area_code,area_name,period,value,unit,lower,upper,note,rank,of")
                .contains("child-poverty,Child poverty,southwark,E09000028,\"\"\"southwark\"\"\",2024-25,31.04,"
                        + "% of children under 16,,,,2,6,")
                .contains(
                        "child-poverty,Child poverty,dover,D2,\"\"\"dover\"\"\",,,% of children under 16,,,suppressed,,,")
                .contains("school-results,School results,ashford,C1,\"\"\"kent\"\"\",2024-25,66.4,");
        compare("southwark,dover,ashford");
        assertThat(browser.find("a[download]").getAttribute("download")).isEqualTo("southwark-dover-ashford.csv");
    }

    /** Another country, alphabet and other levels: all of it comes from the catalogue. */
    @Test
    void theIslandIsComparedToo() throws IOException {
        Path folder = CatalogueFixture.temporary();
        Builds.build(CatalogueFixture.ISLAND, folder);
        Browser island = Browser.beside(folder, "/");
        island.open(PAGE + "kastro,limani,vouno");
        island.until("document.querySelector('[data-compare][data-ready]')");
        assertThat(island.find("h1").getText()).isEqualTo("Κάστρο, Λιμάνι and Βουνό");
        assertThat(island.all(row("nero-ana-katoiko") + ".compare-rank").stream()
                        .map(WebElement::getText)
                        .toList())
                .containsExactly("joint highest of 5", "joint highest of 5", "lowest of 5");
    }

    @Test
    void withoutJavaScriptThePageLeadsToTheListOfPlaces() {
        browser.read(Habits.screen(360).withoutScript());
        browser.open(PAGE + "southwark,lambeth");
        assertThat(browser.find("main").getText())
                .isEqualTo(
                        "Compare\nCompare places\nChoose two to five places to see their figures side by side. Each row"
                                + " has the same definition, source and period.\nThis page needs JavaScript. Without it,"
                                + " the page of each place has its figures as a table. All places");
        browser.find("main a").click();
        browser.reaches("places/index.html"::equals);
    }

    @Test
    void noPageHasABarrier() {
        browser.complaints();
        for (String page : PAGES) {
            for (int width : new int[] {1280, 360}) {
                browser.read(Habits.screen(width));
                open(page);
                assertThat(PageFaults.barriers(browser, width)).as(page).isEmpty();
            }
            browser.read(Habits.screen(1280).inTheDark());
            open(page);
            assertThat(PageFaults.barriers(browser, 1280)).as(page).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void noPageIsWiderThanASmallPhoneOrJumps() {
        assertThat(PageFaults.widerThan(browser, PAGES, 320)).isEmpty();
        for (String page : PAGES) {
            for (int width : new int[] {1280, 360, 320}) {
                browser.read(Habits.screen(width));
                browser.forget();
                open(page);
                assertThat(browser.ask("[...document.querySelectorAll('main *')].filter((each) =>"
                                + " each.getBoundingClientRect().right > " + width + " + 1).map((each) =>"
                                + " each.outerHTML.slice(0, 90))"))
                        .as("%s at %s", page, width)
                        .isEqualTo(List.of());
                assertThat(browser.ask("document.documentElement.scrollWidth"))
                        .as("%s at %s", page, width)
                        .isEqualTo((long) width);
                assertThat(((Number) browser.await(LayoutShiftTest.SHIFT, "")).doubleValue())
                        .as("%s at %s", page, width)
                        .isLessThan(0.01);
            }
        }
    }

    /** What a reader fetches for three places; the real catalogue has about five times as many figures. */
    @Test
    void aComparisonIsLight() {
        browser.forget();
        compare("southwark,lambeth,ashford");
        assertThat(browser.ask("performance.getEntriesByType('resource').filter((each) => each.name.includes('.json'))"
                        + ".length"))
                .isEqualTo(8L);
    }
}
