package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.browser.PageKinds;
import org.waymark.cli.CommandLineFixture;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.search.index.SearchAnswer.Hit;
import org.waymark.search.index.SiteSearch;
import org.waymark.task.build.Builds;

/** A catalogue in Arabic with an English edition: the layout mirrors, and what is in another language says so. */
class RightToLeftTest {

    private static final Path CATALOGUE = Path.of("src/test/resources/right-to-left");

    @TempDir
    private static Path folder;

    private static Path site;
    private static Browser browser;
    private static List<String> pages;

    @BeforeAll
    static void build() throws IOException {
        site = folder.resolve("site");
        assertThat(Builds.build(CATALOGUE, site).published()).isTrue();
        pages = new ArrayList<>(PageKinds.extremes(site));
        pages.removeIf(path -> path.startsWith("patterns/")); // in English everywhere
        pages.addAll(List.of("en/index.html", "en/datasets/rents-by-ward.html"));
        browser = Browser.on(site, "/littleton/");
    }

    @Test
    void itHasEachKindOfRecordAndPassesTheStrictCheck() {
        CommandLineFixture check = CommandLineFixture.run("check", "--strict", "--quiet", "--source=" + CATALOGUE);
        // Notes on what is in English only, and on an address for examples, are no faults.
        assertThat(check.out().lines())
                .allMatch(line -> line.matches(".* note (missing-translation|placeholder-address): .*")
                        || line.matches("\\d+ notes in \\d+ files"));
        assertThat(check.code()).isZero();
        for (Kind<?> kind : Kinds.ALL) {
            assertThat(CATALOGUE.resolve(kind.folder())).isNotEmptyDirectory();
        }
        assertThat(site.resolve("datasets/old-rents.html")).content().contains("سحبها الناشر.");
    }

    /** By words as people write them: without a hamza, in the plural, by another name of a term, by a synonym. */
    @ParameterizedTest
    @CsvSource({
        "الايجار, datasets/rents-by-ward.html",
        "إيجارات الحي, datasets/rents-by-ward.html",
        "مستأجرة, datasets/rents-by-ward.html",
        "شقة, datasets/rents-by-ward.html",
        "الشارع, gaps/no-rents-by-street.html",
        "اتحاد المستاجرين, organisations/tenants-union.html",
        "رمز الحي, standards/ward-codes.html",
        "الغرفة الامنة, access-routes/safe-room.html"
    })
    void itIsSearchedInItsOwnWords(String words, String address) {
        assertThat(SiteSearch.on(site).in("ar").search(words).hits())
                .extracting(Hit::address)
                .contains(address);
    }

    /** Each page is opened once for both, since opening it is most of the work. */
    @Test
    void eachPageRunsAsItsLanguageDoesAndHasNoBarrier() {
        browser.read(Habits.screen(1280));
        Map<String, Object> wrong = new TreeMap<>();
        List<String> barriers = new ArrayList<>();
        for (String path : pages) {
            browser.open(path);
            Object found =
                    browser.ask("document.documentElement.lang + ' ' + getComputedStyle(document.body).direction");
            if (!found.equals(path.startsWith("en/") ? "en ltr" : "ar rtl")) {
                wrong.put(path, found);
            }
            browser.barriers().forEach(barrier -> barriers.add(path + ": " + barrier));
        }
        assertThat(wrong).isEmpty();
        assertThat(barriers).isEmpty();
    }

    @Test
    void noPageIsWiderThanASmallPhone() {
        assertThat(PageFaults.widerThan(browser, pages, 320)).isEmpty();
    }

    @Test
    void theNavigationBeginsOnTheRight() {
        browser.read(Habits.screen(1280));
        browser.open("index.html");
        int first = browser.find(".site-sections li:first-child").getRect().getX();
        int second = browser.find(".site-sections li:nth-child(2)").getRect().getX();
        assertThat(first).isGreaterThan(second);
    }

    @Test
    void textInAnotherLanguageIsKeptApart() {
        browser.open("datasets/clinic-waits.html");
        assertThat(browser.find("h1 > bdi").getAttribute("lang")).isEqualTo("en");
        assertThat(browser.ask("getComputedStyle(document.querySelector('#about .prose')).direction"))
                .isEqualTo("ltr");
        browser.open("datasets/rents-by-ward.html");
        assertThat(browser.ask("getComputedStyle(document.querySelector('#use pre')).direction"))
                .isEqualTo("ltr");
        assertThat(browser.ask("getComputedStyle(document.querySelector('.chart svg')).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void theWordsCountAndNameTheDaysInArabic() {
        browser.open("datasets/index.html");
        assertThat(browser.find(".range").getText()).isEqualTo("مجموعتا بيانات");
        browser.open("datasets/rents-by-ward.html");
        assertThat(browser.find(".fact-modified dd").getText()).isEqualTo("7 مارس 2025");
    }

    @Test
    void theLanguageSwitchKeepsTheReaderOnTheSamePage() {
        browser.read(Habits.screen(1280));
        for (String path : List.of(
                "datasets/rents-by-ward.html", "gaps/index.html", "coverage.html", "blog/index.html", "404.html")) {
            browser.open(path);
            browser.find(".languages a[lang=en]").click();
            browser.reaches(("en/" + path)::equals);
            browser.find(".languages a[lang=ar]").click();
            browser.reaches(path::equals);
        }
    }

    @Test
    void eachPageSaysThatNoSpeakerHasReviewedItsWords() {
        browser.read(Habits.screen(1280));
        browser.open("datasets/rents-by-ward.html");
        browser.find(".review a").click();
        browser.reaches("contribute.html"::equals);
        browser.open("en/index.html");
        assertThat(browser.ask("document.querySelectorAll('.review').length")).isEqualTo(0L);
    }

    @Test
    void aWordLeadsToTheGlossary() {
        browser.read(Habits.screen(1280));
        browser.open("datasets/rents-by-ward.html");
        // This glossary explains licences, but not areas.
        assertThat(browser.ask("document.querySelectorAll('.fact-granularity dt a').length"))
                .isEqualTo(0L);
        browser.find(".fact-licence dt a").click();
        browser.reaches("glossary.html#licence"::equals);
        assertThat(browser.ask("document.querySelector(':target').textContent")).isEqualTo("الترخيص");
    }
}
