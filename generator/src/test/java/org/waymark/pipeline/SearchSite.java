package org.waymark.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.browser.Browser;

/** The small catalogue built, and again with a search index that is damaged, in a browser. */
final class SearchSite implements AutoCloseable {

    /** How much was found, on the page of the search. */
    static final String COUNT = "document.querySelector('.search-count').textContent";

    /** What the field in the head of a page announces. */
    static final String SUGGESTED = "document.querySelector('.search [role=status]')?.textContent ?? ''";

    static final String FIELD = "document.querySelector('#search')";

    /** The copies of the site whose index is damaged. */
    static final List<String> DAMAGED = List.of("broken", "missing", "cut");

    final Browser browser;

    private SearchSite(Browser browser) {
        this.browser = browser;
    }

    static SearchSite in(Path folder) throws IOException {
        Path site = folder.resolve("site");
        Builds.build(Builds.TINY, site);
        Builds.copy(site, folder.resolve("copy"));
        for (String damage : DAMAGED) {
            Builds.copy(folder.resolve("copy"), site.resolve(damage));
            for (Path file : files(site.resolve(damage).resolve("search"))) {
                damage(file, damage);
            }
        }
        return new SearchSite(Browser.on(site, "/littleton/"));
    }

    private static void damage(Path file, String how) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (how.equals("broken")) {
            Files.write(file, new byte[] {1, 2, 3});
        } else if (!file.endsWith("manifest.bin")) {
            if (how.equals("missing")) {
                Files.delete(file);
            } else {
                Files.write(file, Arrays.copyOf(content, content.length / 2));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    /** Waits until an expression holds. */
    void until(String expression) {
        for (int i = 0; i < 400; i++) {
            if (Boolean.TRUE.equals(browser.ask("!!(" + expression + ")"))) {
                return;
            }
            browser.await("() => new Promise(done => setTimeout(done, 25))", "");
        }
        throw new AssertionError(browser.address() + " never came to: " + expression);
    }

    String text(String selector) {
        return browser.find(selector).getText();
    }

    /** Writes into the field of the home page, and waits for suggestions. */
    void suggestionsFor(String words) {
        browser.open("index.html");
        browser.find("#search").sendKeys(words);
        until(SUGGESTED + " !== ''");
    }

    /** Opens the page of the search, and waits until it has done what its address says. */
    void openSearch(String query) {
        browser.open("search.html" + query);
        until("!document.querySelector('.search-key').hidden");
        until(query.isEmpty() ? "true" : COUNT + " !== ''");
    }

    @Override
    public void close() {
        browser.close();
    }
}
