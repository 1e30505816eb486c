package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;

/** What a reader looks at does not jump when scripts and results arrive. */
class LayoutShiftTest {

    /** The sum of the page's layout shifts (Layout Instability API); below 0.1 counts as good, and ours are near 0. */
    static final String SHIFT = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(each => { sum += each.value; }))
                  .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(sum), 400);
            })""";

    private static final double MOST = 0.05;

    private static SearchSite site;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        site = SearchSite.open();
        browser = site.browser;
    }

    private static double shift() {
        return ((Number) browser.await(SHIFT, "")).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"''", "?q=rents", "?q=retns+by+wrad", "?q=xyzzyqwv", "?theme=housing", "?q=rents&type=gap"})
    void theSearchStaysWhereItIs(String query) {
        for (int width : List.of(1280, 360)) {
            browser.read(Habits.screen(width));
            browser.forget();
            site.openSearch(query);
            assertThat(shift()).as("%s at %s", query, width).isLessThan(MOST);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, .site-foot",
        "datasets/rents-by-ward.html, .site-foot",
        "propose/index.html, .site-foot",
        "propose/dataset.html, .step",
        "propose/gap.html?title=Rents, .step",
        "propose/dataset.html?record=rents-by-ward, .step"
    })
    void otherPagesStayWhereTheyAre(String address, String settled) {
        for (int width : List.of(1280, 360)) {
            browser.read(Habits.screen(width));
            browser.forget();
            browser.open(address);
            browser.until("document.querySelector('" + settled + "')");
            assertThat(shift()).as("%s at %s", address, width).isLessThan(MOST);
        }
    }
}
