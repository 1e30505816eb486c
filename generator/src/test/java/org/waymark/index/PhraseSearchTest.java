package org.waymark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.index.query.Query;
import org.waymark.index.query.SearchIndex;

/** Words in quotes have to stand side by side. */
class PhraseSearchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void index() {
        dataset("beside", "Private rents", "What tenants pay to the Department for Work.");
        dataset("apart", "Rents which private tenants pay", "Work of the department on houses and flats.");
        dataset("other", "Wages", "Pay by borough. Private: few. Rents: many.");
        dataset("split", "Homes that are private", "Rents of them.");
        dataset("schools", "Free meals", "Free school meals, school by school.");
        SampleIndex.write(SampleIndex.files(SampleIndex.catalogue(folder.resolve("c")), "en"), folder);
    }

    private void dataset(String slug, String title, String description) {
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
        List<String> slugs = SearchIndex.open(folder, "en").search(Query.of(query)).hits().stream()
                .map(hit -> hit.slug())
                .toList();
        assertThat(String.join(" ", new TreeSet<>(slugs))).isEqualTo(found);
    }

    @Test
    void withoutFilesOfPairsTheWordsHaveToBeThereAtLeast() throws IOException {
        SampleIndex.withoutPairs(folder.resolve("search/en"), folder.resolve("search/cy"));
        SearchIndex index = SearchIndex.open(folder, "cy");

        assertThat(index.search(Query.of("\"rents private\"")).total()).isEqualTo(4);
        assertThat(index.search(Query.of("private -\"rents pay\"")).total()).isEqualTo(1);
    }

    @Test
    void onlyQuotesCostAFileMore() {
        SearchIndex plain = SearchIndex.open(folder, "en");
        plain.search(Query.of("private rents"));
        SearchIndex quoted = SearchIndex.open(folder, "en");
        quoted.search(Query.of("\"private rents\""));

        assertThat(quoted.traffic().files()).isEqualTo(plain.traffic().files() + 1);
    }
}
