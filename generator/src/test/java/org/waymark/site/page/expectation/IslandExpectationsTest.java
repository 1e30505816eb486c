package org.waymark.site.page.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.task.build.Builds;

/** A catalogue in another language about other places gets grids, need and improvements from its content alone. */
class IslandExpectationsTest {

    private static SortedMap<String, String> files;

    @BeforeAll
    static void build() {
        Path site = CatalogueFixture.temporary().resolve("site");
        Builds.buildAt(CatalogueFixture.ISLAND, site, "https://example.org/", LocalDate.of(2024, 6, 1));
        files = CatalogueFixture.texts(site, ".html", ".csv");
    }

    private static Document page(String path) {
        return Jsoup.parse(Objects.requireNonNull(files.get(path), path));
    }

    private static Element cell(Document page, String place, int column) {
        return page.select(".grid tbody tr").stream()
                .filter(row -> row.child(0).text().equals(place))
                .findFirst()
                .orElseThrow()
                .child(column);
    }

    @Test
    void eachCellSaysItsStateInAWordAndLeadsOn() {
        Document page = page("expectations/vorras.html");
        Element there = cell(page, "Κάστρο", 1);
        assertThat(there.text()).isEqualTo("Available");
        assertThat(there.className()).isEqualTo("state state-there");
        assertThat(there.select("a").attr("href")).isEqualTo("../places/kastro.html#figure-nero-ana-katoiko");
        assertThat(page("places/kastro.html").select("#figure-nero-ana-katoiko"))
                .isNotEmpty();
        Element wider = cell(page, "Κάστρο", 2);
        assertThat(wider.text()).isEqualTo("Wider only");
        assertThat(wider.select("a").attr("href")).isEqualTo("../datasets/anergia.html");
    }

    @Test
    void theOverviewCounts() {
        Document page = page("expectations/index.html");
        assertThat(page.select(".heat tbody td a"))
                .extracting(Element::ownText)
                .containsExactly("3/3", "2/2", "0/3", "0/2", "1/3", "0/2");
        assertThat(page("coverage.html").select("main a[href$='expectations/index.html']"))
                .hasSize(1);
    }

    @Test
    void organisationsHaveAGrid() {
        assertThat(cell(page("expectations/organisations.html"), "Στατιστική υπηρεσία", 1)
                        .text())
                .isEqualTo("Available");
    }

    @Test
    void theFilesHaveAllCells() {
        assertThat(Objects.requireNonNull(files.get("expectations/grid.csv")).lines())
                .hasSize(1 + 3 * 5 + 1)
                .contains("Κάστρο,T2,Βορράς,Ανεργία,Wider only,,Ανεργία");
        assertThat(Objects.requireNonNull(files.get("expectations/need.csv")).lines())
                .hasSize(6);
    }

    @Test
    void needAndThinnessAreCompared() {
        Document page = page("expectations/need.html");
        assertThat(page.select("#places tbody tr")).hasSize(5);
        assertThat(page.select("svg.chart-wide")).hasSize(1);
        assertThat(page.select("#method").text()).contains("Νερό ανά κάτοικο");
    }

    @Test
    void whatWouldHelpMostIsNamedAndAskedFor() {
        Document page = page("improvements/index.html");
        assertThat(page.select(".improvements h3").eachText()).contains("Publish figures by δήμος.");
        assertThat(page("organisations/statistiki-ypiresia.html")
                        .select(".letter-text")
                        .text())
                .contains("Publish figures by δήμος. This is about: Ανεργία.");
    }
}
