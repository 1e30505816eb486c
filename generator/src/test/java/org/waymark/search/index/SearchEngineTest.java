package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.bench.SyntheticCatalogue;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.record.Dataset;
import org.waymark.search.index.SearchAnswer.Hit;
import org.waymark.search.words.Analysis;

/** What the search engine of built sites promises, on the catalogue of this repository and on a synthetic one. */
class SearchEngineTest {

    private static final Path ANSWERS = Path.of("src/test/resources/search-answers.txt");

    private static Catalogue catalogue;
    private static SiteSearch search;

    @BeforeAll
    static void index() {
        catalogue = SampleIndex.catalogue(CatalogueFixture.OWN);
        search = SiteSearch.of(catalogue, "en", "cy");
    }

    /** A change of the engine or of the index shows here; where it is wanted, {@code -Dwaymark.update=true} takes it over. */
    // From 2,000 records on an index has all kinds of files.
    @Test
    void answersAreThoseOfBefore(@TempDir Path folder) throws IOException {
        SyntheticCatalogue.main(new String[] {"2100", folder.toString()});
        Catalogue synthetic = SampleIndex.catalogue(folder);
        List<SearchQuery> queries = SampleIndex.queries(synthetic, 117);
        List<SearchAnswer> answers = SiteSearch.of(synthetic, "en").search(queries);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < queries.size(); i++) {
            SearchAnswer answer = answers.get(i);
            found.append(queries.get(i).text())
                    .append(" | ")
                    .append(answer.requests().size());
            found.append(" files | ").append(answer.line()).append('\n');
        }
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(ANSWERS, found, StandardCharsets.UTF_8);
        }
        assertThat(found.toString().lines()).containsExactlyElementsOf(Files.readAllLines(ANSWERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void anAnswerFollowsFromTheQueryAloneNotFromWhatWasAskedBefore(String language) {
        List<SearchQuery> queries = SampleIndex.queries(catalogue, 260);
        List<SearchAnswer> anew = search.in(language).search(queries);
        List<SearchAnswer> inTurn = search.in(language).searchInTurn(queries);

        for (int i = 0; i < queries.size(); i++) {
            assertThat(inTurn.get(i).withoutTraffic())
                    .as(queries.get(i).toString())
                    .isEqualTo(anew.get(i).withoutTraffic());
        }
        assertThat(anew.stream().filter(each -> !each.hits().isEmpty())).hasSizeGreaterThan(195);
        assertThat(inTurn.stream().mapToLong(SearchAnswer::bytes).sum())
                .isLessThan(anew.stream().mapToLong(SearchAnswer::bytes).sum() / 2);
    }

    @Test
    void hitsShowWhatTheRecordsSay() {
        Map<String, Entry> entries = catalogue.entries().values().stream()
                .flatMap(each -> each.values().stream())
                .collect(Collectors.toMap(Entry::address, Function.identity()));
        List<Hit> hits = search.search(SampleIndex.queries(catalogue, 260)).stream()
                .flatMap(answer -> answer.hits().stream())
                .toList();

        assertThat(hits).hasSizeGreaterThan(500).allSatisfy(hit -> {
            Entry entry = entries.get(hit.address());
            assertThat(hit.title()).isEqualTo(entry.title().in("en", "en").value());
            assertThat(hit.slug()).isEqualTo(entry.slug());
            if (entry instanceof Dataset dataset) {
                assertThat(hit.kind()).isEqualTo("dataset");
                assertThat(List.of(String.valueOf(dataset.modified()), "null", ""))
                        .contains(hit.modified());
                assertThat(dataset.description().in("en", "en").value()).isNotEmpty();
            }
        });
    }

    @Test
    void wordsInQuotesAreAllNeededAndExcludedOnesAreNot() {
        Analysis english = Analysis.of("en");
        List<String> words = SampleIndex.words(catalogue).stream()
                .filter(word -> !english.words(word).get(0).isStopWord())
                .toList();
        Random random = new Random(11);
        List<SearchQuery> queries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String a = "\"" + words.get(random.nextInt(words.size())) + "\"";
            String b = "\"" + words.get(random.nextInt(words.size())) + "\"";
            for (String text : List.of(a, b, a + " " + b, a + " -" + b)) {
                queries.add(SearchQuery.of(text).first(10_000));
            }
        }
        List<Set<String>> found = search.search(queries).stream()
                .map(answer -> answer.hits().stream().map(Hit::address).collect(Collectors.toSet()))
                .toList();

        int both = 0;
        for (int i = 0; i < queries.size(); i += 4) {
            Set<String> common = new HashSet<>(found.get(i));
            common.retainAll(found.get(i + 1));
            Set<String> without = new HashSet<>(found.get(i));
            without.removeAll(found.get(i + 1));
            assertThat(found.get(i + 2)).as(queries.get(i + 2).text()).isEqualTo(common);
            assertThat(found.get(i + 3)).as(queries.get(i + 3).text()).isEqualTo(without);
            both += common.isEmpty() || without.isEmpty() ? 0 : 1;
        }
        assertThat(both)
                .as("pairs of words of which some records have both, others only the first")
                .isGreaterThan(10);
    }

    @Test
    void recordsOfOtherKindsComeAlong() {
        SearchAnswer answer = search.search(SearchQuery.of("housing").with("gap"));

        assertThat(answer.hits()).hasSize(10).allMatch(hit -> hit.kind().equals("dataset"));
        assertThat(answer.beside())
                .hasSizeBetween(1, 4)
                .allMatch(hit -> hit.kind().equals("gap"));
    }

    @Test
    void aHitHasTheSameSummaryInItsBlock() {
        assertThat(SiteSearch.await("""
                async ([address, text]) => {
                  const { SearchIndex } = await import('./js/search/index.js');
                  const index = new SearchIndex(new URL(address, document.baseURI));
                  const { hits } = await index.search(text);
                  return hits.length > 5 && (await Promise.all(hits.map((hit) => index.summary(hit))))
                    .every((summary, i) => summary === hits[i].summary);
                }""", List.of(search.address(), "housing"))).isEqualTo(true);
    }

    /** Each of these once broke some search, or could. */
    @Test
    void hostileQueriesHaveAnAnswer() {
        List<String> hostile = List.of(
                ".*+?^${}()|[]\\ (((",
                "(a+)+$ [z-a] \\",
                "🏠 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍👩‍👧 ❤️",
                "إسكان עברית भारत",
                "住宅のデータ 서울 ที่อยู่อาศัย",
                "\"",
                "\"\"",
                "-",
                "- -housing --housing -\"housing rents\"",
                "--",
                "- -",
                ":",
                "publisher:",
                "publisher:\"",
                "-publisher:council",
                "type:nothing",
                "\ud800 \udfff broken",
                "constructor __proto__ toString",
                "!format:csv",
                "\u0000\u0001",
                "   \t\n",
                "ÉCOLES ÜBER ŁÓDŹ İSTANBUL ß ΟΔΟΣ",
                "½ Ⅷ ㎏ ＡＢＣ",
                "the and of",
                "o'brien's children’s 'quoted' rock'n'roll'",
                "<script>alert(1)</script> &amp; %00 ../../etc/passwd",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z");

        List<SearchAnswer> answers =
                search.search(hostile.stream().map(SearchQuery::of).toList());

        assertThat(answers)
                .hasSameSizeAs(hostile)
                .allMatch(answer -> answer.words().size() <= 24);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "hou\u200bsing \u202erents\u202c \ufeffwages, housing rents wages",
                "ＨＯＵＳＩＮＧ, housing",
                "ﬁnance, finance",
                "-->housing, housing",
                "“housing” \u00a0 rents, \"housing\" rents",
                "housing’s, housing",
            })
    void isReadAlike(String query, String plain) {
        SearchAnswer answer = search.search(query);

        assertThat(answer.hits()).isNotEmpty().isEqualTo(search.search(plain).hits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-housing",
                "toronto",
                "publisher:zzzz rents",
                "\"zzzz yyyy\"",
                "\"rents toronto\"",
                "type:nothing housing"
            })
    void findsNothing(String query) {
        assertThat(search.search(query).total()).isZero();
    }

    /** Four to seven letters allow one mistake, more letters two; the first letters or the last ones have to be right. */
    @ParameterizedTest
    @CsvSource({
        "rets, corrected, rent",
        "waegs, corrected, wages",
        "boroguh, corrected, borough",
        "borouzz, unknown, ''",
        "povertzz, corrected, poverty",
        "homelessnses, corrected, homelessness",
        "hxmelessnesz, unknown, ''",
        "homel, beginning, homeless",
        "h0using, unknown, ''",
    })
    void misspellingsAreUnderstoodWithinBounds(String word, String how, String meant) {
        SearchAnswer answer = search.search(word);

        assertThat(answer.how(0)).isEqualTo(how);
        assertThat(answer.used(0).stream().anyMatch(used -> used.startsWith(meant)))
                .isEqualTo(!meant.isEmpty());
    }

    @Test
    void onlyTheBeginningOfAVeryLongQueryIsLookedAt() {
        assertThat(search.search("housing ".repeat(1250)).words()).hasSize(24);
        assertThat(search.search("h".repeat(10_000)).words())
                .singleElement()
                .satisfies(word -> assertThat(word.word()).hasSize(64));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zzzzqq housing | housing | zzzzqq",
                "\"rents zzzzqq\" -housing | rents | zzzzqq\" -housing",
                "theme:zzzzqq rents | rents | theme:zzzzqq",
                "publisher:zzzzqq  poverty\u00a0rents | poverty rents | publisher:zzzzqq",
                "qqqqzz | |",
                "housing | |",
                "`` | |",
                "-housing | |",
                "“Rents” type:zzzz xyzzyx plughh | Rents | type:zzzz xyzzyx plughh",
            })
    void saysWhatToAskInstead(String query, String text, String dropped) {
        SearchAnswer.Looser looser = search.search(query).looser();

        assertThat(looser == null ? null : looser.text()).isEqualTo(text);
        assertThat(looser == null ? null : String.join(" ", looser.dropped())).isEqualTo(dropped);
    }

    @Test
    void missingAndDamagedFilesAreReportedInPlainWords() {
        Map<String, byte[]> files = new TreeMap<>(SampleIndex.files(catalogue, "en"));
        files.replaceAll((path, content) -> path.endsWith("manifest.bin") ? content : new byte[] {7, 7, 7});
        SiteSearch damaged = SiteSearch.of(files);
        String message = "(address) => import('./js/search/engine.js').then(({ SearchIndex }) =>"
                + " new SearchIndex(address).search('housing')).then(String, (fault) => `${fault.reason}: ${fault.message}`)";

        assertThat(SiteSearch.await(message, damaged.address()))
                .isEqualTo("damaged: A file of the search index is damaged.");
        assertThat(SiteSearch.await(message, damaged.in("cy").address()))
                .isEqualTo("missing: A file of the search index is missing. Reload the page.");
    }
}
