package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** Words that no record has: other words for them, misspellings, and places. */
class UnknownWordsTest {

    @TempDir
    private static Path folder;

    private static SiteSearch search;

    @BeforeAll
    static void index() throws IOException {
        Map<String, String> titles = Map.of(
                "jails", "Jail population",
                "food", "Food banks by borough",
                "leads", "Lead pipes and other leads",
                "wages", "Earnings by district",
                "empty", "Vacant houses");
        for (Map.Entry<String, String> title : titles.entrySet()) {
            CatalogueFixture.write(
                    folder,
                    "c/datasets/" + title.getKey() + ".yaml",
                    "title: " + title.getValue() + "\ndescription: Counted each year.\n");
        }
        search = SiteSearch.of(SampleIndex.catalogue(folder.resolve("c")), "en");
    }

    private static SearchAnswer search(String text) {
        return search.search(text);
    }

    private static String first(SearchAnswer results) {
        return results.hits().isEmpty() ? "" : results.hits().get(0).slug();
    }

    @Test
    void aMisspeltWordCanMeanOneThatOnlySynonymsFind() {
        assertThat(first(search("prison"))).isEqualTo("jails");
        SearchAnswer misspelt = search("prision");

        assertThat(first(misspelt)).isEqualTo("jails");
        assertThat(misspelt.how(0)).isEqualTo("related");
        assertThat(search("prxszon").hits()).isEmpty();
    }

    @Test
    void aPlaceIsNoMisspellingAndAQueryDoesWithoutIt() {
        SearchAnswer food = search("food banks in Chicago");

        assertThat(first(food)).isEqualTo("food");
        assertThat(food.how(3)).isEqualTo("unknown");
        assertThat(search("Chicago").hits()).isEmpty();
    }

    @Test
    void anythingElseThatNoRecordHasCounts() {
        assertThat(search("borough Chicago").hits()).isNotEmpty();
        assertThat(search("borough xylophones").hits()).isEmpty();
    }
}
