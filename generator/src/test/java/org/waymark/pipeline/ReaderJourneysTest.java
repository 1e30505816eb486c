package org.waymark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers meet in a real browser: with a keyboard only, without JavaScript, in the dark, on a small phone. */
class ReaderJourneysTest {

    /** One page of each type. */
    private static final List<String> PAGES = List.of(
            "index.html",
            "404.html",
            "about.html",
            "datasets/index.html",
            "datasets/rents-by-ward.html",
            "datasets/clinic-waits.html",
            "organisations/index.html",
            "organisations/littleton-council.html",
            "themes/index.html",
            "themes/rents.html",
            "places/littleton.html",
            "access/index.html",
            "gaps/index.html",
            "gaps/no-rents-by-street.html",
            "gaps/status/asked.html",
            "questions/index.html",
            "questions/what-is-the-rent.html",
            "access-routes/safe-room.html",
            "standards/ward-codes.html",
            "blog/index.html",
            "blog/archive.html",
            "blog/tags/index.html",
            "blog/2025-06-01-first-post.html",
            "cy/index.html",
            "cy/datasets/rents-by-ward.html");

    /** WCAG 2.2 at level AA with all that it includes, and what axe calls best practices. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void build() {
        Builds.build(Builds.TINY, folder.resolve("site"));
        browser = Browser.on(folder.resolve("site"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void noPageHasABarrierThatAxeFinds() {
        assertThat(barriers(ColorScheme.LIGHT, new AxeOptions(RULES, List.of())))
                .isEmpty();
    }

    /** The scheme changes colours and nothing else. */
    @Test
    void everythingCanBeReadInTheDark() {
        assertThat(barriers(ColorScheme.DARK, new AxeOptions(List.of(), COLOURS)))
                .isEmpty();
    }

    private record AxeOptions(List<String> tags, List<String> rules) {}

    private static List<String> barriers(ColorScheme scheme, AxeOptions options) {
        Page page = browser.reader(new NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(1280, 800)
                .setBypassCSP(true));
        List<String> barriers = new ArrayList<>();
        for (String path : PAGES) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            axe(page, options).forEach(rule -> barriers.add(path + ": " + describe(rule)));
        }
        return barriers;
    }

    @Test
    void axeIsAwake() {
        Page page = browser.reader(new NewContextOptions().setBypassCSP(true));
        page.navigate("index.html");
        page.evaluate("document.querySelector('h1').style.color = '#ddd'");
        assertThat(axe(page, new AxeOptions(List.of(), COLOURS)))
                .extracting(Rule::getId)
                .contains("color-contrast");
    }

    private static List<Rule> axe(Page page, AxeOptions options) {
        AxeBuilder axe = new AxeBuilder(page);
        AxeBuilder chosen = options.tags().isEmpty() ? axe.withRules(options.rules()) : axe.withTags(options.tags());
        return chosen.analyze().getViolations();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().get(0).getHtml();
    }

    @Test
    void noPageIsWiderThanASmallPhone() {
        Page page = browser.reader(new NewContextOptions().setViewportSize(320, 640));
        List<String> wide = new ArrayList<>();
        for (String path : PAGES) {
            page.navigate(path);
            int width = (int) page.evaluate("document.documentElement.scrollWidth");
            if (width > 320) {
                wide.add(path + ": " + width);
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void theKeyboardAloneLeadsToTheData() {
        Page page = browser.reader(new NewContextOptions().setViewportSize(1280, 800));
        page.navigate("index.html");
        page.keyboard().press("Tab");
        assertThat(focused(page, "getAttribute('href')")).isEqualTo("#content");
        page.keyboard().press("Enter");
        assertThat(focused(page, "id")).isEqualTo("content");

        page.navigate("index.html");
        follow(page, "datasets/");
        assertThat(page.url()).contains("/datasets/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        follow(page, "rents-by-ward.html");
        assertThat(page.url()).endsWith("/datasets/rents-by-ward.html");
        tabTo(page, "data/housing/rents-by-ward.csv");
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    /** Presses Tab until a link to this address has the focus, then follows it. */
    private static void follow(Page page, String address) {
        tabTo(page, address);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void tabTo(Page page, String address) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (focused(page, "getAttribute('href') || ''").contains(address)) {
                return;
            }
        }
        throw new AssertionError("80 presses of Tab on " + page.url() + " do not reach " + address);
    }

    private static String focused(Page page, String property) {
        return (String) page.evaluate("document.activeElement." + property);
    }

    @Test
    void everythingCanBeReadWithoutJavaScript() {
        Page page = browser.reader(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("index.html");
        page.click("nav a[href*='datasets']");
        page.click("main a[href*='rents-by-ward']");
        assertThat(page.textContent("h1")).isEqualTo("Rents by ward");
        assertThat(page.textContent(".fact-licence dd")).contains("4.0");
        assertThat(page.isVisible("#data table")).isTrue();
        page.click(".languages a[lang=cy]");
        assertThat(page.textContent("h1")).isEqualTo("Rhenti fesul ward");
    }

    @Test
    void nothingOnAPageComesFromElsewhere() {
        Page page = browser.reader(new NewContextOptions());
        List<String> foreign = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(Browser.HOST)) {
                foreign.add(request.url());
            }
        });
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        PAGES.forEach(page::navigate);
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theWayToTheDataStandsOutInForcedColours() {
        Page page = browser.reader(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate("datasets/rents-by-ward.html");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.button')).borderTopStyle"))
                .isEqualTo("solid");
    }
}
