package org.waymark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue in Arabic with an English edition: the layout mirrors, and what is in another language says so. */
class RightToLeftTest {

    private static final Path CATALOGUE = Path.of("src/test/resources/right-to-left");

    @TempDir
    private static Path folder;

    private static Path site;
    private static Browser browser;

    @BeforeAll
    static void build() {
        site = folder.resolve("site");
        BuildResult result = Builds.build(CATALOGUE, site);
        assertThat(result.published()).isTrue();
        browser = Browser.on(site);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Every page, by its path. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.map(file -> site.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachPageRunsAsItsLanguageDoes() throws IOException {
        Page page = browser.reader(new NewContextOptions());
        Map<String, String> wrong = new TreeMap<>();
        for (String path : pages()) {
            page.navigate(path);
            String found = page.evaluate(
                            "document.documentElement.lang + ' ' + getComputedStyle(document.body).direction")
                    .toString();
            if (!found.equals(path.startsWith("en/") ? "en ltr" : "ar rtl")) {
                wrong.put(path, found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageIsWiderThanASmallPhone() throws IOException {
        Page page = browser.reader(new NewContextOptions().setViewportSize(320, 640));
        List<String> wide = new ArrayList<>();
        for (String path : pages()) {
            page.navigate(path);
            // A page that runs from right to left overflows to the left, which scrollWidth counts as well.
            int width = (int) page.evaluate("document.documentElement.scrollWidth");
            if (width > 320) {
                wide.add(path + ": " + width);
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void noPageHasABarrierThatAxeFinds() throws IOException {
        Page page = browser.reader(new NewContextOptions().setBypassCSP(true));
        List<String> barriers = new ArrayList<>();
        for (String path : List.of(
                "index.html",
                "404.html",
                "coverage.html",
                "glossary.html",
                "datasets/index.html",
                "datasets/rents-by-ward.html",
                "datasets/clinic-waits.html",
                "gaps/no-rents-by-street.html",
                "organisations/council.html",
                "access-routes/safe-room.html",
                "places/index.html",
                "blog/2025-06-01-first.html")) {
            page.navigate(path);
            new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations()
                    .forEach(rule -> barriers.add(path + ": " + rule.getId() + " "
                            + rule.getNodes().get(0).getHtml()));
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void theNavigationBeginsOnTheRight() {
        Page page = browser.reader(new NewContextOptions().setViewportSize(1280, 800));
        page.navigate("index.html");
        double first = page.locator(".site-head nav li").first().boundingBox().x;
        double second = page.locator(".site-head nav li").nth(1).boundingBox().x;
        assertThat(first).isGreaterThan(second);
    }

    @Test
    void textInAnotherLanguageIsKeptApart() {
        Page page = browser.reader(new NewContextOptions());
        page.navigate("datasets/clinic-waits.html");
        assertThat(page.getAttribute("h1 > *", "lang")).isEqualTo("en");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('h1 > *')).unicodeBidi"))
                .isEqualTo("isolate");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#about .prose')).direction"))
                .isEqualTo("ltr");
        page.navigate("datasets/rents-by-ward.html");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#use pre')).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void theWordsCountAndNameTheDaysInArabic() {
        Page page = browser.reader(new NewContextOptions());
        page.navigate("datasets/index.html");
        assertThat(page.textContent(".range")).isEqualTo("مجموعتا بيانات");
        page.navigate("datasets/rents-by-ward.html");
        assertThat(page.textContent(".fact-modified dd")).isEqualTo("7 مارس 2025");
    }

    @Test
    void eachPageSaysThatNoSpeakerHasReviewedItsWords() {
        Page page = browser.reader(new NewContextOptions());
        page.navigate("datasets/rents-by-ward.html");
        page.click(".review a");
        assertThat(page.url()).endsWith("/contribute.html");
        page.navigate("en/index.html");
        assertThat(page.locator(".review").count()).isZero();
    }

    @Test
    void aWordLeadsToTheGlossary() {
        Page page = browser.reader(new NewContextOptions());
        page.navigate("datasets/rents-by-ward.html");
        page.click(".fact-licence dt a");
        assertThat(page.url()).endsWith("/glossary.html#licence");
        assertThat(page.textContent(":target")).isEqualTo("الترخيص");
        page.navigate("datasets/rents-by-ward.html");
        assertThat(page.locator(".fact-granularity dt a").count()).isZero(); // this glossary does not explain it
    }
}
