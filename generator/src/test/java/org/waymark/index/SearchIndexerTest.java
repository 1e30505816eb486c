package org.waymark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.bench.SyntheticCatalogue;
import org.waymark.index.query.Hit;
import org.waymark.index.query.Query;
import org.waymark.index.query.Results;
import org.waymark.index.query.Results.FacetCount;
import org.waymark.index.query.Results.Understanding;
import org.waymark.index.query.SearchIndex;
import org.waymark.index.text.Tokens;
import org.waymark.model.Catalogue;
import org.waymark.model.Dataset;
import org.waymark.model.Term;

/** What the index finds, and what its files promise. */
class SearchIndexerTest {

    @TempDir
    private Path folder;

    /** The index of the catalogue in this repository, made once. */
    private static final Path OWN = CatalogueFixture.temporary();

    @BeforeAll
    static void indexOwn() {
        SampleIndex.write(SampleIndex.files(SampleIndex.catalogue(CatalogueFixture.OWN), "en", "cy"), OWN);
    }

    private static SearchIndex own() {
        return SearchIndex.open(OWN, "en");
    }

    @Test
    void formsMisspellingsAndBeginningsAreFound() {
        SearchIndex index = own();

        assertThat(titles(index.search(Query.of("house rental").only("dataset"))))
                .anyMatch(title -> title.contains("rent"));
        Results misspelt = index.search(Query.of("boroughz"));
        assertThat(misspelt.words().get(0).how()).isEqualTo(Understanding.CORRECTED);
        assertThat(misspelt.words().get(0).used()).contains("borough");
        assertThat(titles(misspelt)).anyMatch(title -> title.contains("borough"));
        assertThat(index.search(Query.of("homel")).words().get(0).how()).isEqualTo(Understanding.BEGINNING);
        assertThat(index.search(Query.of("hoemlessness")).words().get(0).used()).contains("homelessness");
        assertThat(index.search(Query.of("xomelessness")).words().get(0).used()).contains("homelessness");
        assertThat(index.search(Query.of("qqqqzzzz")).total()).isZero();
    }

    @Test
    void exactWordsAreNeverMixedWithMisspellings() {
        Results rents = own().search(Query.of("rent"));

        assertThat(rents.words().get(0).used()).containsExactly("rent");
    }

    @Test
    void exclusionsPhrasesAndFieldsNarrow() {
        SearchIndex index = own();
        Set<Integer> all = documents(index.search(Query.of("housing").first(10_000)));
        Set<Integer> without = documents(index.search(Query.of("housing -rents").first(10_000)));
        Set<Integer> rents = documents(index.search(Query.of("\"rents\"").first(10_000)));
        Set<Integer> both = documents(index.search(Query.of("\"housing rents\"").first(10_000)));

        assertThat(without).isNotEmpty().isSubsetOf(all).doesNotContainAnyElementsOf(rents);
        assertThat(both).isSubsetOf(all).isSubsetOf(rents);
        assertThat(index.search(Query.of("housing format:csv").first(1000)).hits())
                .isNotEmpty()
                .allMatch(hit -> hit.card().formats().contains("CSV"));
        assertThat(index.search(Query.of("type:gap housing")).hits())
                .isNotEmpty()
                .allMatch(hit -> hit.kind().equals("gap"));
    }

    @Test
    void facetsCountWhatTheDatasetsSay() {
        Catalogue catalogue = SampleIndex.catalogue(CatalogueFixture.OWN);
        Results all = own().search(new Query(
                "", Set.of("dataset"), Map.of(), Set.of("theme", "publisher"), Query.Sort.TITLE, 0, 10, false));

        assertThat(all.total()).isEqualTo(catalogue.all(Dataset.class).size());
        for (FacetCount count : all.facets().get("theme")) {
            long expected = catalogue.all(Dataset.class).stream()
                    .filter(dataset -> has(dataset, count.id(), catalogue))
                    .count();
            assertThat((long) count.count()).as(count.id()).isEqualTo(expected);
        }
    }

    private static boolean has(Dataset dataset, String theme, Catalogue catalogue) {
        return dataset.themes().stream()
                .anyMatch(own -> own.id().equals(theme)
                        || catalogue.vocabulary("themes").ancestors(own).stream()
                                .map(Term::id)
                                .anyMatch(theme::equals));
    }

    @Test
    void aChosenValueLeavesItsOwnFacetAndNarrowsTheOthers() {
        SearchIndex index = own();
        Query free = new Query(
                "data", Set.of("dataset"), Map.of(), Set.of("theme", "access"), Query.Sort.RELEVANCE, 0, 500, false);
        Query chosen = new Query(
                "data",
                Set.of("dataset"),
                Map.of("theme", Set.of("housing")),
                Set.of("theme", "access"),
                Query.Sort.RELEVANCE,
                0,
                500,
                false);
        Results before = index.search(free);
        Results after = index.search(chosen);

        assertThat(after.facets().get("theme")).isEqualTo(before.facets().get("theme"));
        FacetCount housing = before.facets().get("theme").stream()
                .filter(each -> each.id().equals("housing"))
                .findFirst()
                .orElseThrow();
        assertThat(after.total()).isEqualTo(housing.count()).isLessThan(before.total());
        assertThat(after.facets().get("access").stream()
                        .mapToInt(FacetCount::count)
                        .sum())
                .isEqualTo(after.total());
    }

    @Test
    void theSameCatalogueGivesTheSameFiles() {
        Catalogue catalogue = SampleIndex.catalogue(CatalogueFixture.OWN);
        SortedMap<String, byte[]> one = SampleIndex.files(catalogue, "en", "cy");
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            SortedMap<String, byte[]> other =
                    SampleIndex.files(SampleIndex.catalogue(CatalogueFixture.OWN), "en", "cy");
            assertThat(other.keySet()).isEqualTo(one.keySet());
            one.forEach((path, bytes) -> assertThat(other.get(path)).as(path).isEqualTo(bytes));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aSmallChangeChangesFewFiles() throws IOException {
        SyntheticCatalogue.main(new String[] {"400", folder.resolve("c").toString()});
        Set<String> before = SampleIndex.files(SampleIndex.catalogue(folder.resolve("c")), "en")
                .keySet();
        Path record = folder.resolve("c/datasets/0/dataset-0.yaml");
        Files.writeString(
                record,
                Files.readString(record, StandardCharsets.UTF_8).replaceFirst("modified: \\d+", "modified: 2001"),
                StandardCharsets.UTF_8);
        Set<String> after = new HashSet<>(SampleIndex.files(SampleIndex.catalogue(folder.resolve("c")), "en")
                .keySet());
        int all = after.size();
        after.removeAll(before);

        assertThat(after).isNotEmpty().hasSizeLessThan(all / 4);
    }

    /** A browser asks for a script besides, so that five files are six requests, which are enough for nearly all. */
    @Test
    void tenHitsTakeFewFiles() throws IOException {
        SyntheticCatalogue.main(new String[] {"600", folder.resolve("c").toString()});
        Catalogue catalogue = SampleIndex.catalogue(folder.resolve("c"));
        SampleIndex.write(SampleIndex.files(catalogue, "en"), folder);
        int few = 0;
        int all = 0;
        for (Dataset dataset : List.copyOf(catalogue.all(Dataset.class)).subList(0, 400)) {
            List<String> words = Tokens.of(dataset.description().any());
            List<String> title = Tokens.of(dataset.title().any());
            for (String text : List.of(
                    words.get(4),
                    words.get(7) + " " + words.get(20),
                    String.join(" ", title.subList(0, Math.min(3, title.size()))),
                    words.get(9).substring(0, 1) + words.get(9).substring(2))) {
                SearchIndex index = SearchIndex.open(folder, "en");
                Results results = index.search(Query.of(text));
                assertThat(results.hits())
                        .allSatisfy(hit -> assertThat(titled(catalogue, hit))
                                .isEqualTo(hit.card().title()));
                few += index.traffic().files() <= 5 ? 1 : 0;
                all++;
            }
        }

        assertThat(few * 100).as("%d of %d", few, all).isGreaterThan(all * 97);
    }

    private static String titled(Catalogue catalogue, Hit hit) {
        return catalogue.entries().values().stream()
                .flatMap(entries -> entries.values().stream())
                .filter(entry -> entry.address().equals(hit.card().address()))
                .findFirst()
                .orElseThrow()
                .title()
                .any();
    }

    private static List<String> titles(Results results) {
        return results.hits().stream()
                .map(hit -> hit.card().title().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<Integer> documents(Results results) {
        Set<Integer> documents = new HashSet<>();
        for (Hit hit : results.hits()) {
            documents.add(hit.document());
        }
        return documents;
    }
}
