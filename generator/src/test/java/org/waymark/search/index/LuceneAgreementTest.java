package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.search.index.SearchAnswer.Hit;
import org.waymark.search.words.Analysis;
import org.waymark.search.words.Word;

/**
 * What words weigh in records is Lucene's BM25, but for rounding to whole numbers. Words are asked for in quotes: then all
 * are needed and no other word can replace them, so that the sum alone decides.
 */
class LuceneAgreementTest {

    private static final int QUERIES = 300;

    /** What rounding can change in the score of one word, for a word of rarity 1: half of 1/255, and the idf's 1/256. */
    private static final double ROUNDING = 0.5 / 255 + 1.0 / 256;

    @Test
    void theTenBestAreThoseOfLucene() throws IOException {
        Catalogue catalogue = SampleIndex.catalogue(CatalogueFixture.OWN);
        List<List<String>> queries = queries(catalogue);
        List<SearchAnswer> answers = SiteSearch.of(catalogue, "en")
                .search(queries.stream()
                        .map(words -> SearchQuery.of("\"" + String.join("\" \"", words) + "\""))
                        .toList());
        List<Entry> entries = new ArrayList<>();
        int same = 0;
        try (LuceneIndex lucene = new LuceneIndex(
                SearchIndexer.synonyms(catalogue, Loader.builtInSynonyms()).phrases())) {
            Documents documents = new Documents(
                    catalogue, SampleIndex.settings("en").editions().get(0));
            DocumentNumbers numbers = DocumentNumbers.of(
                    catalogue,
                    SearchIndexer.editorial(
                            catalogue,
                            SampleIndex.settings("en"),
                            SampleIndex.settings("en").editions().get(0)));
            for (int i = 0; i < numbers.entries().size(); i++) {
                Entry entry = numbers.entries().get(i);
                if (entry != null) {
                    SearchDocument document = documents.of(entry);
                    lucene.add(i, document.passages(), document.labels());
                    entries.add(entry);
                }
            }
            DirectoryReader reader = lucene.finish();
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new WeighedField());
            for (int i = 0; i < QUERIES; i++) {
                same += compare(queries.get(i), searcher, answers.get(i).hits(), entries) ? 1 : 0;
            }
        }
        assertThat(same).as("queries with exactly the same order").isGreaterThan(QUERIES * 8 / 10);
    }

    /** One to three words of the catalogue, drawn by lot. */
    private static List<List<String>> queries(Catalogue catalogue) {
        List<String> words = SampleIndex.words(catalogue);
        Random random = new Random(7);
        List<List<String>> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            List<String> query = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                query.add(words.get(random.nextInt(words.size())));
            }
            queries.add(query);
        }
        return queries;
    }

    /** Whether the order is exactly the same; fails where a hit has another place and rounding does not explain it. */
    private static boolean compare(List<String> words, IndexSearcher searcher, List<Hit> hits, List<Entry> entries)
            throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Analysis english = Analysis.of("en");
        for (Word word : english.words(String.join(" ", words))) {
            if (!word.isStopWord()) {
                all.add(new TermQuery(new Term(LuceneIndex.WORDS, word.stem())), BooleanClause.Occur.MUST);
            }
        }
        ScoreDoc[] best = searcher.search(all.build(), entries.size()).scoreDocs;
        Map<String, Double> scores = new HashMap<>();
        for (ScoreDoc each : best) {
            scores.put(entries.get(each.doc).address(), (double) each.score);
        }
        double slack = words.size() * ROUNDING * Math.log(entries.size() * 2.0);
        boolean same = true;
        for (int i = 0; i < hits.size(); i++) {
            String address = hits.get(i).address();
            assertThat(scores).as(words + " finds " + address).containsKey(address);
            assertThat(scores.getOrDefault(address, 0.0))
                    .as(words + " at " + i)
                    .isCloseTo(best[i].score, org.assertj.core.data.Offset.offset(slack));
            same &= entries.get(best[i].doc).address().equals(address);
        }
        return same;
    }
}
