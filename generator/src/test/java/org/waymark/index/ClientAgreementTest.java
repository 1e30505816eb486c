package org.waymark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.index.format.BrokenShardException;
import org.waymark.index.query.Looser;
import org.waymark.index.query.Query;
import org.waymark.index.query.SearchIndex;
import org.waymark.index.text.Analysis;
import org.waymark.index.text.Tokens;
import org.waymark.model.Catalogue;

/** The client in the browser and the program find the same, in the same order, whatever is asked. */
class ClientAgreementTest {

    @TempDir
    private static Path site;

    private static Catalogue catalogue;
    private static ClientInBrowser client;

    @BeforeAll
    static void open() throws IOException {
        catalogue = SampleIndex.catalogue(Path.of(".."));
        SampleIndex.write(SampleIndex.files(catalogue, "en", "cy"), site);
        client = ClientInBrowser.on(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void fiveHundredQueriesHaveTheSameAnswers(String language) {
        List<Query> queries = SampleIndex.queries(catalogue, 500);
        SearchIndex index = SearchIndex.open(site, language);
        List<String> expected = queries.stream()
                .map(query -> ClientInBrowser.told(index.search(query)))
                .toList();
        List<String> found = client.answers(language, queries);

        for (int i = 0; i < queries.size(); i++) {
            assertThat(found.get(i)).as(queries.get(i).toString()).isEqualTo(expected.get(i));
        }
        assertThat(expected.stream().filter(each -> each.contains("dataset ")).count())
                .as("queries that find something")
                .isGreaterThan(380);
    }

    @Test
    void anIndexThatDoesNotSayWhatStandsSideBySideIsUsedAlike() throws IOException {
        SampleIndex.withoutPairs(site.resolve("search/en"), site.resolve("search/plain"));
        List<Query> queries = SampleIndex.queries(catalogue, 130).stream()
                .filter(query -> query.text().contains("\""))
                .toList();
        SearchIndex index = SearchIndex.open(site, "plain");

        assertThat(client.answers("plain", queries))
                .isEqualTo(queries.stream()
                        .map(query -> ClientInBrowser.told(index.search(query)))
                        .toList());
    }

    @Test
    void aHitHasTheSameSummaryInItsBlock() {
        assertThat(client.await("""
                async (text) => {
                  const { SearchIndex } = await import('./js/search/index.js');
                  const index = new SearchIndex(new URL('search/en/', document.baseURI));
                  const { hits } = await index.search(text);
                  return hits.length > 5 && (await Promise.all(hits.map((hit) => index.summary(hit))))
                    .every((summary, i) => summary === hits[i].summary);
                }""", "housing")).isEqualTo(true);
    }

    @Test
    void hostileQueriesHaveAnAnswerAndTheSameOne() {
        List<Query> queries = hostile().stream().map(Query::of).toList();
        SearchIndex index = SearchIndex.open(site, "en");

        assertThat(client.answers("en", queries))
                .isEqualTo(queries.stream()
                        .map(query -> ClientInBrowser.told(index.search(query)))
                        .toList());
    }

    private static List<String> hostile() {
        return List.of(
                "housing ".repeat(1250),
                "h".repeat(10_000),
                ".*+?^${}()|[]\\ (((",
                "(a+)+$ [z-a] \\",
                "🏠 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍👩‍👧 ❤️",
                "hou\u200bsing \u202ehousing\u202c \ufeffrents",
                "إسكان עברית भारत",
                "住宅のデータ 서울 ที่อยู่อาศัย",
                "\"",
                "\"\"",
                "-",
                "-->housing",
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
                "ﬁnance ½ Ⅷ ㎏ ＡＢＣ",
                "the and of",
                "o'brien's children’s 'quoted' rock'n'roll'",
                "<script>alert(1)</script> &amp; %00 ../../etc/passwd",
                "-housing",
                "rents in toronto",
                "\"rents toronto\"",
                "toronto",
                "vulcano",
                "publisher:zzzz rents",
                "\"zzzz yyyy\"",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z");
    }

    @Test
    void whatToAskInsteadIsTheSame() {
        List<String> queries = List.of(
                "zzzzqq housing",
                "\"rents zzzzqq\" -housing",
                "theme:zzzzqq rents",
                "publisher:zzzzqq  poverty\u00a0rents",
                "qqqqzz",
                "housing",
                "",
                "-housing",
                "“Rents” type:zzzz xyzzyx plughh",
                "\"housing zzzzqq\" \"wages rents\" children qqzzqq");
        SearchIndex index = SearchIndex.open(site, "en");
        List<String> expected = queries.stream()
                .map(text -> {
                    Looser looser = index.looser(Query.of(text), index.search(Query.of(text)));
                    return looser == null ? "null" : looser.text() + "|" + String.join("|", looser.dropped());
                })
                .toList();

        assertThat(client.await("""
                async (queries) => {
                  const { SearchIndex } = await import('./js/search/index.js');
                  const index = new SearchIndex(new URL('search/en/', document.baseURI));
                  const told = [];
                  for (const text of queries) {
                    const looser = await index.looser(text, await index.search(text));
                    told.push(looser === null ? 'null' : [looser.text, ...looser.dropped].join('|'));
                  }
                  return told;
                }""", queries)).isEqualTo(expected);
        assertThat(expected).contains("housing|zzzzqq").anyMatch("null"::equals);
    }

    @Test
    void wordsAreTheSameOnBothSides() {
        List<String> texts = new ArrayList<>(SampleIndex.words(catalogue));
        catalogue.datasets().forEach(dataset -> texts.add(dataset.description().any()));
        catalogue.gaps().forEach(gap -> texts.add(gap.statement().any()));
        Analysis english = Analysis.of("en");
        List<List<String>> expected = texts.stream()
                .map(text -> english.words(text).stream()
                        .flatMap(word -> Stream.of(word.surface(), word.stem()))
                        .toList())
                .toList();

        assertThat(client.words(texts)).isEqualTo(expected);
    }

    /** Unicode grows: characters that this Java does not know yet are left out, and may differ. */
    @Test
    void everyCharacterIsTakenAlike() {
        List<String> texts = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE && !isSurrogate(c)) {
                line.append("x")
                        .appendCodePoint(c)
                        .append("y ")
                        .appendCodePoint(c)
                        .append(' ');
            }
            if (line.length() > 4000) {
                texts.add(line.toString());
                line.setLength(0);
            }
        }
        List<String> expected = texts.stream()
                .map(text -> Tokens.of(text).stream().map(Tokens::fold).collect(Collectors.joining(" ")))
                .toList();

        Object found = client.await("""
                async (texts) => {
                  const { fold, tokens } = await import('./js/search/words.js');
                  return texts.map((text) => tokens(text).map(fold).join(' '));
                }""", texts);

        assertThat((List<?>) found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(((List<?>) found).get(i)).isEqualTo(expected.get(i));
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xd800 && c <= 0xdfff;
    }

    @Test
    void missingAndDamagedFilesAreSaidInPlainWords() throws IOException {
        Path broken = site.resolve("search/broken");
        Files.createDirectories(broken);
        SortedMap<String, byte[]> files = SampleIndex.files(catalogue, "en");
        Map<String, byte[]> damaged = new HashMap<>();
        files.forEach((path, content) -> damaged.put(
                path.replace("search/en/", "search/broken/"),
                path.endsWith("manifest.bin") ? content : new byte[] {7, 7, 7}));
        SampleIndex.write(damaged, site);
        String message = "(name) => import('./js/search/engine.js').then(({ SearchIndex }) =>"
                + " new SearchIndex('./search/' + name + '/').search('housing')).then(String, (fault) => fault.message)";

        assertThat(client.await(message, "broken")).isEqualTo("A file of the search index is damaged.");
        assertThat(client.await(message, "nowhere"))
                .isEqualTo("A file of the search index is missing. Reload the page.");
        SearchIndex index = SearchIndex.open(site, "broken");
        assertThatThrownBy(() -> index.search(Query.of("housing")))
                .isInstanceOf(BrokenShardException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> SearchIndex.open(site, "nowhere"))
                .isInstanceOf(BrokenShardException.class)
                .hasMessageContaining("missing");
    }
}
