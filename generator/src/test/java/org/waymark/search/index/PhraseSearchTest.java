package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;

/** Words in quotes have to be next to each other. */
class PhraseSearchTest {

    @TempDir
    private static Path folder;

    private static SiteSearch search;

    @BeforeAll
    static void index() {
        dataset("beside", "Private rents", "What tenants pay to the Department for Work.");
        dataset("apart", "Rents which private tenants pay", "Work of the department on houses and flats.");
        dataset("other", "Wages", "Pay by borough. Private: few. Rents: many.");
        dataset("split", "Homes that are private", "Rents of them.");
        dataset("schools", "Free meals", "Free school meals, school by school.");
        search = SiteSearch.of(SampleIndex.catalogue(folder.resolve("c")), "en");
    }

    private static void dataset(String slug, String title, String description) {
        CatalogueFixture.write(
                folder, "c/datasets/" + slug + ".yaml", "title: '" + title + "'\ndescription: '" + description + "'\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"private rents\"', beside",
                "'\"private renting\"', beside",
                "'\"rents private\"', ''",
                "'“Department of work”', beside",
                "'\"school meals\"', schools",
                "'\"free school meals\"', schools",
                "'\"free meals\" \"free school\"', schools",
                "'\"meals school by school\"', schools",
                "'\"school free\"', ''",
                "'\"private\"', apart beside other split",
                "'private -\"private rents\"', apart other split",
                "'private -\"rents private\" -\"few rents\"', apart beside split",
                "'wages -\"wages zzzz\"', apart beside other",
                "'-\"private rents\"', ''",
                "'\"private zzzz\"', ''",
                "'\"the private\"', apart beside other split",
            })
    void findsThemThere(String query, String found) {
        assertThat(String.join(" ", new TreeSet<>(search.search(query).slugs())))
                .isEqualTo(found);
    }

    /** A very large index has no files of pairs. */
    @Test
    void withoutFilesOfPairsTheWordsHaveToBeThereAtLeast() {
        assertThat(SiteSearch.await(
                        """
                async ([address, queries]) => {
                  const { SearchIndex } = await import('./js/search/index.js');
                  const index = new SearchIndex(new URL(address, document.baseURI));
                  (await index.store.manifest()).pairs = { count: 0, name: '' };
                  return Promise.all(queries.map(async (query) => (await index.search(query)).total));
                }""", List.of(search.address(), List.of("\"rents private\"", "private -\"rents pay\""))))
                .isEqualTo(List.of(4L, 1L));
    }

    @Test
    void onlyQuotesCostAFileMore() {
        assertThat(search.search("\"private rents\"").requests())
                .hasSize(search.search("private rents").requests().size() + 1);
    }
}
