package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.task.build.Builds;

/** Readers who look for a place, on a small phone and with a keyboard. */
class PlaceJourneysTest {

    private static final List<String> PAGES = List.of(
            "places/southwark.html",
            "places/ashford.html",
            "places/england.html",
            "places/old-dover.html",
            "places/index.html",
            "cy/places/southwark.html",
            "index.html");

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path site = CatalogueFixture.temporary();
        Builds.buildAt(CatalogueFixture.COUNCILS, site, "https://catalogue.example.com/councils/");
        browser = Browser.on(site, "/councils/");
    }

    /** Types into the field for places on the home page with nothing but the keyboard, and presses Enter. */
    private static void look(String words) {
        browser.read(Habits.screen(360));
        browser.open("index.html");
        browser.tabTo("#place");
        browser.find("#place").sendKeys(words);
        browser.press(Keys.ENTER);
    }

    /** The first step is the home page, the second the name; the third is to read. */
    @Test
    void childrenInPovertyInSouthwark() {
        look("southwark");
        browser.until("document.querySelector('.place h1')");
        browser.reaches("places/southwark.html"::equals);
        assertThat(browser.find(".lede").getText())
                .startsWith("Of 100 children in Southwark, 31 lived on a low income.");
        assertThat(browser.find("#figure-child-poverty .figure-value b").getText())
                .isEqualTo("31.0%");
        // The finding is on the first screen.
        assertThat(browser.find(".lede").getRect().getY()).isLessThan(640);
    }

    @ParameterizedTest
    @CsvSource({
        "E09000028, southwark",
        "London Borough of Southwark, southwark",
        "'  lam', lambeth",
        "D9, old-dover",
        "SE15, southwark",
        "se15 5dt, southwark",
    })
    void namesCodesAndPostcodesLeadToAPlace(String words, String place) {
        look(words);
        browser.until("document.querySelector('.place h1')");
        browser.reaches(("places/" + place + ".html")::equals);
    }

    @Test
    void aPostcodeInSeveralPlacesSaysSo() {
        look("SE1");
        browser.until("document.querySelector('.place-box [role=status] li')");
        assertThat(browser.find(".place-box [role=status]").getText())
                .isEqualTo("SE1 is in several places:\nSouthwark 60%\nLambeth 40%");
        browser.tabTo(".place-box [role=status] a");
        browser.press(Keys.ENTER);
        browser.reaches("places/southwark.html"::equals);
    }

    @Test
    void anUnknownNameIsSaidToBeUnknown() {
        look("<b>Atlantis</b>");
        browser.until("document.querySelector('.place-box [role=status] p')");
        assertThat(browser.find(".place-box [role=status]").getText())
                .isEqualTo("We cannot find a place called “<b>Atlantis</b>”.");
    }

    @Test
    void withoutJavaScriptTheListOfPlacesLeadsThere() {
        browser.read(Habits.screen(360).withoutScript());
        browser.open("index.html");
        assertThat(browser.find("#place").isDisplayed()).isFalse();
        browser.find(".place-box a[href*='places/index.html']").click();
        browser.find("main a[href$='southwark.html']").click();
        assertThat(browser.find("#figure-child-poverty .figure-says").getText()).startsWith("About three in ten.");
        assertThat(browser.all("[data-print]")).allMatch(button -> !button.isDisplayed());
    }

    /** The page with its figures again until there are five with all their sentences, and forty-five more folded. */
    @Test
    void aBriefOfFiftyFiguresIsOnePage() {
        browser.read(Habits.screen(1280).onPaper());
        browser.open("places/southwark.html");
        browser.ask("(() => { const list = document.querySelector('.figures > ul'); const all = [...list.children];"
                + " for (let i = all.length; i < 5; i++) { list.append(all[i % all.length].cloneNode(true)); }"
                + " for (let theme = 0; theme < 15; theme++) { list.parentNode.insertAdjacentHTML('afterend',"
                + " `<section class=figures><details><summary><h3>Education and skills</h3><span class=figure-values>${"
                + " '<span>A figure with a name <b>31.0%</b> <i>school year 2024-25</i></span>'.repeat(3)"
                + " }</span></summary><p>folded</p></details></section>`); } })()");
        assertThat(browser.all(".figures > ul > li")).hasSize(5);
        assertThat(browser.all(".figure-values b"))
                .hasSize(45)
                .allMatch(value -> value.getText().equals("31.0%"));
        assertThat(browser.find("details p").isDisplayed()).isFalse();
        assertThat(browser.find(".place-sources p").getRect().getHeight()).isPositive();
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
                .isEqualTo(1);
    }

    @Test
    void noPageHasABarrier() {
        browser.read(Habits.screen(1280));
        browser.complaints();
        for (String path : PAGES) {
            browser.open(path);
            assertThat(PageFaults.barriers(browser, 1280)).isEmpty();
            assertThat(PageFaults.barriers(browser, 360)).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void noPageIsWiderThanASmallPhoneOrJumps() {
        assertThat(PageFaults.widerThan(browser, PAGES, 320)).isEmpty();
        for (String path : PAGES) {
            browser.read(Habits.screen(360));
            browser.forget();
            browser.open(path);
            assertThat(((Number) browser.await(LayoutShiftTest.SHIFT, "")).doubleValue())
                    .as(path)
                    .isLessThan(0.01);
        }
    }
}
