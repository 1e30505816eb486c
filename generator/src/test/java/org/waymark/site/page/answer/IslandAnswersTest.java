package org.waymark.site.page.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.task.build.Builds;

/** A catalogue in another language about other places gets answers, requests and unknowns from its content alone. */
class IslandAnswersTest {

    private static Map<String, String> pages;

    @BeforeAll
    static void build() {
        Path site = CatalogueFixture.temporary().resolve("site");
        assertThat(Builds.build(CatalogueFixture.ISLAND, site).findings())
                .extracting(finding -> finding.code().id())
                .doesNotContain("answer-differs");
        pages = CatalogueFixture.texts(site, ".html");
    }

    @Test
    void aNumberComesFirstWithThoseOfAllPlaces() {
        assertThat(pages.get("questions/nero-sto-dimo-mou.html"))
                .contains("<strong data-value>107</strong>", "Κάστρο: 130", "verdict-yes");
    }

    @Test
    void theMissingPieceAndTheGapAreNamed() {
        assertThat(pages.get("questions/anergia-sto-dimo-mou.html"))
                .contains("verdict-partly", "Its figures are by επαρχία, not by δήμος.", "gaps/anergia-ana-dimo.html");
    }

    @Test
    void theListSaysWhatTheOneMissingThingIs() {
        assertThat(pages.get("questions/index.html"))
                .contains("The nearest data lacks one thing. Its figures are by επαρχία, not by δήμος.");
    }

    @Test
    void whoCouldTellIsAskedInALetter() {
        assertThat(pages.get("unknowns/ergasia.html"))
                .contains("Δεν υπάρχει ανεργία ανά δήμο", "organisations/statistiki-ypiresia.html");
        assertThat(pages).containsKey("unknowns/places/vorras.html");
        assertThat(pages.get("gaps/anergia-ana-dimo.html")).contains("Dear Στατιστική υπηρεσία,");
    }
}
