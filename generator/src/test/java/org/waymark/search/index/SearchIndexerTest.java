package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.bench.SyntheticCatalogue;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.search.index.SearchAnswer.FacetCount;
import org.waymark.search.index.SearchAnswer.Hit;
import org.waymark.search.words.Tokens;

/** What the index finds, and what its files promise. */
class SearchIndexerTest {

    @TempDir
    private Path folder;

    private static SiteSearch own;

    @BeforeAll
    static void index() {
        own = SiteSearch.of(SampleIndex.catalogue(CatalogueFixture.OWN), "en", "cy");
    }

    @Test
    void formsMisspellingsAndBeginningsAreFound() {
        assertThat(titles(own.search(SearchQuery.of("house rental").only("dataset"))))
                .anyMatch(title -> title.contains("rent"));
        SearchAnswer misspelt = own.search("boroughz");
        assertThat(misspelt.how(0)).isEqualTo("corrected");
        assertThat(misspelt.used(0)).contains("borough");
        assertThat(titles(misspelt)).anyMatch(title -> title.contains("borough"));
        assertThat(own.search("homel").how(0)).isEqualTo("beginning");
        assertThat(own.search("hoemlessness").used(0)).contains("homelessness");
        assertThat(own.search("xomelessness").used(0)).contains("homelessness");
        assertThat(own.search("qqqqzzzz").total()).isZero();
    }

    @Test
    void exactWordsAreNeverMixedWithMisspellings() {
        SearchAnswer rents = own.search("rent");

        assertThat(rents.used(0)).containsExactly("rent");
    }

    @Test
    void exclusionsPhrasesAndFieldsNarrow() {
        Set<Integer> all = documents(own.search(SearchQuery.of("housing").first(10_000)));
        Set<Integer> without =
                documents(own.search(SearchQuery.of("housing -rents").first(10_000)));
        Set<Integer> rents = documents(own.search(SearchQuery.of("\"rents\"").first(10_000)));
        Set<Integer> both =
                documents(own.search(SearchQuery.of("\"housing rents\"").first(10_000)));

        assertThat(without).isNotEmpty().isSubsetOf(all).doesNotContainAnyElementsOf(rents);
        assertThat(both).isSubsetOf(all).isSubsetOf(rents);
        assertThat(own.search(SearchQuery.of("housing format:csv").first(1000)).hits())
                .isNotEmpty()
                .allMatch(hit -> hit.formats().contains("CSV"));
        assertThat(own.search("type:gap housing").hits())
                .isNotEmpty()
                .allMatch(hit -> hit.kind().equals("gap"));
    }

    @Test
    void facetsCountWhatTheDatasetsSay() {
        Catalogue catalogue = SampleIndex.catalogue(CatalogueFixture.OWN);
        SearchAnswer all = own.search(SearchQuery.of("")
                .only("dataset")
                .counting("theme", "publisher")
                .by("title"));

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
        SearchQuery free = SearchQuery.of("data")
                .only("dataset")
                .counting("theme", "access")
                .first(500);
        SearchAnswer before = own.search(free);
        SearchAnswer after = own.search(free.where("theme", "housing"));

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
        List<SearchQuery> queries = new ArrayList<>();
        for (Dataset dataset : List.copyOf(catalogue.all(Dataset.class)).subList(0, 400)) {
            List<String> words = Tokens.of(dataset.description().any());
            List<String> title = Tokens.of(dataset.title().any());
            queries.add(SearchQuery.of(words.get(4)));
            queries.add(SearchQuery.of(words.get(7) + " " + words.get(20)));
            queries.add(SearchQuery.of(String.join(" ", title.subList(0, Math.min(3, title.size())))));
            queries.add(SearchQuery.of(words.get(9).charAt(0) + words.get(9).substring(2)));
        }

        List<SearchAnswer> answers = SiteSearch.of(catalogue, "en").search(queries);

        assertThat(answers)
                .flatExtracting(SearchAnswer::hits)
                .allSatisfy(hit -> assertThat(titled(catalogue, hit)).isEqualTo(hit.title()));
        assertThat(answers.stream().filter(each -> each.requests().size() <= 5))
                .hasSizeGreaterThan(queries.size() * 97 / 100);
    }

    private static String titled(Catalogue catalogue, Hit hit) {
        return catalogue.entries().values().stream()
                .flatMap(entries -> entries.values().stream())
                .filter(entry -> entry.address().equals(hit.address()))
                .findFirst()
                .orElseThrow()
                .title()
                .any();
    }

    private static List<String> titles(SearchAnswer results) {
        return results.titles().stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<Integer> documents(SearchAnswer results) {
        return results.hits().stream().map(Hit::document).collect(Collectors.toSet());
    }
}
