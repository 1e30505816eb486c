package org.waymark.bench.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.waymark.model.Catalogue;
import org.waymark.model.Ref;
import org.waymark.model.record.Dataset;

/** Lucene as it comes: BM25 over title, description and the rest, with {@code EnglishAnalyzer}; titles count three times. */
final class PlainLucene implements Searcher {

    private static final float TITLE = 3;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    PlainLucene(Catalogue catalogue) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Dataset dataset : catalogue.all(Dataset.class)) {
                Document document = new Document();
                document.add(new StringField("slug", dataset.slug(), Field.Store.YES));
                document.add(new TextField("title", dataset.title().any(), Field.Store.NO));
                document.add(new TextField("description", dataset.description().any(), Field.Store.NO));
                document.add(new TextField("rest", rest(dataset), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /** Keywords, terms and the publisher. */
    private static String rest(Dataset dataset) {
        Ref publisher = dataset.publisher();
        Stream<String> terms = Stream.of(dataset.themes(), dataset.populations(), dataset.places())
                .flatMap(Collection::stream)
                .map(term -> term.label().any());
        return Stream.of(
                        dataset.keywords().stream(),
                        terms,
                        publisher == null ? Stream.<String>empty() : Stream.of(publisher.toString()))
                .flatMap(each -> each)
                .collect(Collectors.joining(" . "));
    }

    @Override
    public List<String> search(String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words(text)) {
            query.add(new BoostQuery(new TermQuery(new Term("title", word)), TITLE), BooleanClause.Occur.SHOULD);
            query.add(new TermQuery(new Term("description", word)), BooleanClause.Occur.SHOULD);
            query.add(new TermQuery(new Term("rest", word)), BooleanClause.Occur.SHOULD);
        }
        Query whole = query.build();
        List<String> slugs = new ArrayList<>();
        for (ScoreDoc each : searcher.search(whole, 10).scoreDocs) {
            slugs.add(searcher.storedFields().document(each.doc).get("slug"));
        }
        return slugs;
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("title", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }
}
