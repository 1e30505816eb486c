package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.SiteOnLoopback;
import org.waymark.report.Progress;
import org.waymark.task.build.Build;
import org.waymark.task.build.BuildRequest;
import org.waymark.task.build.Builds;

/** The search field on a page of another origin, with a Content-Security-Policy of its own. */
class EmbeddedSearchTest {

    private static final String SHADOW = "document.querySelector('waymark-search').shadowRoot";

    @TempDir
    private Path folder;

    private static String page(String catalogue) {
        String origin = catalogue.substring(0, catalogue.indexOf('/', "http://".length()));
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src %1$s; connect-src %1$s">
                <title>Elsewhere</title>
                <script type="module" src="%2$ssearch/embed.js"></script>
                </head>
                <body>
                <main>
                <h1>Elsewhere</h1>
                <waymark-search site="%2$s" label="Find data"><a href="%2$ssearch.html">The catalogue</a></waymark-search>
                </main>
                </body>
                </html>
                """.formatted(origin, catalogue);
    }

    private static void type(Browser browser, String text) {
        browser.ask(SHADOW + ".querySelector('input').value = '" + text + "', " + SHADOW
                + ".querySelector('input').dispatchEvent(new Event('input')), true");
    }

    @Test
    void anotherSiteSearchesTheCatalogue() throws IOException {
        Path site = Builds.tiny().site();
        Path other = Files.createDirectories(folder.resolve("other"));
        try (SiteOnLoopback catalogue = new SiteOnLoopback(site, "/littleton/")) {
            Files.writeString(other.resolve("index.html"), page(catalogue.address()));
            try (Browser browser = Browser.on(other, "/")) {
                browser.read(Habits.screen(1280));
                browser.open("");
                browser.until(SHADOW);
                type(browser, "rent");
                browser.until(SHADOW + ".querySelector('li a')");

                String address = (String) browser.ask(SHADOW + ".querySelector('li a').href");
                assertThat(address).startsWith(catalogue.address());
                assertThat(site.resolve(address.substring(catalogue.address().length())))
                        .exists();
                assertThat(browser.ask(SHADOW + ".querySelector('[role=status]').textContent"))
                        .asString()
                        .startsWith("Results: ");
                assertThat(browser.ask(SHADOW + ".querySelector('form').action"))
                        .isEqualTo(catalogue.address() + "search.html");
                assertThat(browser.barriers(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")))
                        .isEmpty();

                type(browser, "qqqqzzzz");
                browser.until(SHADOW + ".querySelector('[role=status]').textContent === 'Nothing found.'");
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }

    @Test
    void aBuildWithoutTheSearchShowsNone() throws IOException {
        Path site = folder.resolve("plain");
        BuildRequest usual = Builds.request(CatalogueFixture.TINY, site);
        Build.build(
                new BuildRequest(CatalogueFixture.TINY, site, null, usual.asOf(), false, false, false, false),
                Progress.SILENT);

        assertThat(site.resolve("search.html")).doesNotExist();
        assertThat(site.resolve("search")).doesNotExist();
        CatalogueFixture.bytes(site).forEach((path, content) -> {
            if (path.endsWith(".html")) {
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("role=\"search\"", "search.html", "search-box");
            }
        });
    }
}
