package org.waymark.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.task.build.Builds;

/** The small catalogue built, and again with a search index that is damaged, in a browser. */
final class SearchSite {

    /** How much was found, on the page of the search. */
    static final String COUNT = "document.querySelector('.search-count').textContent";

    /** What the field in the head of a page announces. */
    static final String SUGGESTED = "document.querySelector('.search [role=status]')?.textContent ?? ''";

    static final String FIELD = "document.querySelector('#search')";

    /** The copies of the site whose index is damaged. */
    static final List<String> DAMAGED = List.of("broken", "missing", "cut");

    /** Where it lies; made once for all tests of this JVM, which only read it. */
    private static @Nullable Path folder;

    final Browser browser;

    private SearchSite(Browser browser) {
        this.browser = browser;
    }

    static synchronized SearchSite open() throws IOException {
        if (folder == null) {
            folder = CatalogueFixture.copy(Builds.tiny().site(), CatalogueFixture.temporary());
            for (String damage : DAMAGED) {
                CatalogueFixture.copy(Builds.tiny().site(), folder.resolve(damage));
                for (Path file : CatalogueFixture.files(folder.resolve(damage).resolve("search"))) {
                    damage(file, damage);
                }
            }
        }
        return new SearchSite(Browser.on(folder, "/littleton/"));
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

    String text(String selector) {
        return browser.find(selector).getText();
    }

    /** Writes into the field of the home page, and waits for suggestions. */
    void suggestionsFor(String words) {
        browser.open("index.html");
        // At once, since suggestions for its first letters would still change what is selected.
        browser.ask(
                "(field => { field.focus(); field.value = '" + words
                        + "'; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('#search'))");
        browser.until(SUGGESTED + " !== ''");
    }

    /** Opens the page of the search, and waits until it has done what its address says. */
    void openSearch(String query) {
        browser.open("search.html" + query);
        browser.until("!document.querySelector('.search-key').hidden");
        browser.until(query.isEmpty() ? "true" : COUNT + " !== ''");
    }
}
