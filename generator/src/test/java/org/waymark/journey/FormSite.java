package org.waymark.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.task.build.Builds;

/**
 * The tiny catalogue with other settings, built, in a browser that shows its forms for proposals.
 *
 * @param source the catalogue
 */
record FormSite(Path source, Browser browser) {

    /** The text of the file that a form writes. */
    static final String FILE = "document.querySelector('.preview-text').textContent";

    /**
     * Builds the site.
     *
     * @param folder empty
     * @param settings changes the text of {@code content/site.yaml}
     */
    static FormSite in(Path folder, UnaryOperator<String> settings) throws IOException {
        Path source = CatalogueFixture.copy(CatalogueFixture.TINY, folder.resolve("source"));
        CatalogueFixture.change(source.resolve("content/site.yaml"), settings);
        Builds.build(source, folder.resolve("site"));
        return new FormSite(source, Browser.on(folder.resolve("site"), "/littleton/"));
    }

    /** Forgets all drafts and complaints. */
    void startAgain(Habits habits) {
        browser.read(habits);
        browser.open("about.html");
        browser.ask("localStorage.clear()");
        browser.complaints();
    }

    /** Opens a form and waits for its first step. */
    void open(String address) {
        browser.open(address);
        browser.until("document.querySelector('.step:not([hidden])')");
    }
}
