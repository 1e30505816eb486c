package org.waymark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.index.query.Query;
import org.waymark.index.query.Results;
import org.waymark.index.query.Results.Understanding;
import org.waymark.index.query.SearchIndex;

/** Words that no record has: other words for them, misspellings, and places. */
class UnknownWordsTest {

    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void index() throws IOException {
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
        SampleIndex.write(SampleIndex.files(SampleIndex.catalogue(folder.resolve("c")), "en"), folder);
        index = SearchIndex.open(folder, "en");
    }

    private Results search(String text) {
        return index.search(Query.of(text));
    }

    private static String first(Results results) {
        return results.hits().isEmpty() ? "" : results.hits().get(0).slug();
    }

    @Test
    void aMisspeltWordCanMeanOneThatNoRecordHasButOthersStandFor() {
        assertThat(first(search("prison"))).isEqualTo("jails");
        Results misspelt = search("prision");

        assertThat(first(misspelt)).isEqualTo("jails");
        assertThat(misspelt.words().get(0).how()).isEqualTo(Understanding.RELATED);
        assertThat(search("prxszon").hits()).isEmpty();
    }

    @Test
    void aPlaceIsNoMisspellingAndAQueryDoesWithoutIt() {
        Results food = search("food banks in Leeds");

        assertThat(first(food)).isEqualTo("food");
        assertThat(food.words().get(3).how()).isEqualTo(Understanding.UNKNOWN);
        assertThat(search("Leeds").hits()).isEmpty();
    }

    @Test
    void anythingElseThatNoRecordHasCounts() {
        assertThat(search("borough Leeds").hits()).isNotEmpty();
        assertThat(search("borough xylophones").hits()).isEmpty();
    }
}
