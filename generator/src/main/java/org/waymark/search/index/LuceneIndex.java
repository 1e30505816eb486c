package org.waymark.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.waymark.search.format.Postings;
import org.waymark.search.format.TermKey;
import org.waymark.search.words.Analysis;
import org.waymark.search.words.Word;

/** The documents of an edition in Lucene, in memory: which terms are in which documents, and their BM25 weights. */
final class LuceneIndex implements AutoCloseable {

    /** The words of all texts. */
    static final String WORDS = "words";

    /** Words of single fields: {@code !publisher:council}. */
    static final String LABELS = "labels";

    private static final double BUFFER_MEGABYTES = 48;

    private final Map<String, Analysis> analyses = new HashMap<>();
    private final Map<String, Map<String, int[]>> forms = new HashMap<>();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final Document document = new Document();
    private final WordStream words = new WordStream();
    private final WordStream labels = new WordStream();
    private int[] numbers = new int[1024];
    private final Phrases phrases;
    private final Pairs pairs = new Pairs();
    private int count;
    private @Nullable DirectoryReader reader;
    private @Nullable TermsEnum lookup;
    private @Nullable PostingsEnum postings;
    private float[] norms = new float[256];
    private byte[] lengths = new byte[0];

    /**
     * @param phrases stems joined by a space; documents in which these stems are adjacent are also found under the
     *     phrase
     */
    LuceneIndex(Set<String> phrases) throws IOException {
        this.phrases = new Phrases(phrases);
        IndexWriterConfig config = new IndexWriterConfig(null)
                .setSimilarity(new WeighedField())
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        writer = new IndexWriter(directory, config);
        document.add(new Field(WORDS, words, type(IndexOptions.DOCS_AND_FREQS, false)));
        document.add(new Field(LABELS, labels, type(IndexOptions.DOCS, true)));
    }

    private static FieldType type(IndexOptions options, boolean withoutLength) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(withoutLength);
        type.freeze();
        return type;
    }

    /** Adds a document. Numbers must be ascending. */
    void add(int number, List<Passage> passages, List<SearchDocument.Label> fields) throws IOException {
        words.begin();
        for (Passage passage : passages) {
            phrases.begin();
            pairs.begin(number);
            for (Word word : analysis(passage.language()).words(passage.text())) {
                if (!word.isStopWord()) {
                    words.add(word.stem(), passage.weight());
                    pairs.next(word.stem());
                    phrases.ending(word.stem(), phrase -> words.add(phrase, passage.weight()));
                }
            }
        }
        labels.begin();
        for (SearchDocument.Label label : fields) {
            for (Word word : analysis(label.language()).words(label.text())) {
                if (!word.isStopWord()) {
                    labels.add(TermKey.FIELD + label.field() + ":" + word.stem(), 1);
                }
            }
        }
        writer.addDocument(document);
        numbers = count == numbers.length ? Arrays.copyOf(numbers, count * 2) : numbers;
        numbers[count++] = number;
    }

    private Analysis analysis(String language) {
        return analyses.computeIfAbsent(language, Analysis::of);
    }

    private void count(Word word, int uses) {
        if (!word.isStopWord()) {
            forms.computeIfAbsent(word.stem(), stem -> new HashMap<>(2))
                    .computeIfAbsent(word.surface(), surface -> new int[1])[0] += uses;
        }
    }

    /** How often each word with a stem is used. */
    Map<String, int[]> forms(String stem) {
        return forms.getOrDefault(stem, Map.of());
    }

    /** Which words are adjacent. */
    Pairs pairs() {
        return pairs;
    }

    /** The number of documents. */
    int documents() {
        return count;
    }

    /** Receives each term with its documents. */
    @FunctionalInterface
    interface TermVisitor {
        /**
         * Receives a term. The arrays are reused after the call.
         *
         * @param documents the number of documents with the term
         * @param ids their numbers in ascending order
         * @param impacts its weight in each, from 1 to 255
         */
        void visit(String term, int documents, int[] ids, int[] impacts) throws IOException;
    }

    /** Ends adding. Terms can be read from now on. */
    DirectoryReader finish() throws IOException {
        writer.commit();
        analyses.values().forEach(analysis -> analysis.uses(this::count));
        DirectoryReader opened = DirectoryReader.open(directory);
        reader = opened;
        Terms terms = MultiTerms.getTerms(opened, WORDS);
        if (terms != null) {
            lookup = terms.iterator();
            norms = norms(WeighedField.rounded(terms.getSumTotalTermFreq() / (double) terms.getDocCount()));
        }
        lengths = lengths(opened);
        return opened;
    }

    /** Visits the words of all texts with their impacts, in the order of UTF-8. */
    void words(TermVisitor visitor) throws IOException {
        visit(WORDS, visitor);
    }

    /** Visits the words of single fields, whose impacts are all 1. */
    void labels(TermVisitor visitor) throws IOException {
        visit(LABELS, (term, size, ids, impacts) -> {
            Arrays.fill(impacts, 0, size, 1);
            visitor.visit(term, size, ids, impacts);
        });
    }

    private void visit(String field, TermVisitor visitor) throws IOException {
        Terms terms = MultiTerms.getTerms(Objects.requireNonNull(reader), field);
        if (terms == null) {
            return;
        }
        int[] ids = new int[count];
        int[] impacts = new int[count];
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            visitor.visit(term.utf8ToString(), read(each, ids, impacts), ids, impacts);
        }
    }

    /** The documents of one word; empty if there are none. */
    Postings postings(String word) throws IOException {
        TermsEnum terms = lookup;
        if (terms == null || !terms.seekExact(new BytesRef(word))) {
            return Postings.NONE;
        }
        int[] ids = new int[terms.docFreq()];
        int[] impacts = new int[ids.length];
        read(terms, ids, impacts);
        return new Postings(ids, impacts);
    }

    /** Reads the documents of the current term and its impacts. Returns their number. */
    private int read(TermsEnum terms, int[] ids, int[] impacts) throws IOException {
        PostingsEnum found = terms.postings(postings, PostingsEnum.FREQS);
        postings = found;
        int size = 0;
        for (int doc = found.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = found.nextDoc()) {
            ids[size] = numbers[doc];
            impacts[size++] = impact(found.freq(), norms[lengths[doc] & 0xff]);
        }
        return size;
    }

    /** The BM25 weight of a frequency without the term's rarity; 255 would be a document about nothing else. */
    private static int impact(int frequency, float norm) {
        return Math.max(1, Math.round(255 * frequency / (frequency + norm)));
    }

    /** k1 · (1 − b + b · length ÷ average) for each length as Lucene stores it. */
    private static float[] norms(float average) {
        float[] norms = new float[256];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = Weights.K1 * (1 - Weights.B + Weights.B * SmallFloat.byte4ToInt((byte) i) / average);
        }
        return norms;
    }

    private byte[] lengths(DirectoryReader index) throws IOException {
        byte[] stored = new byte[count];
        NumericDocValues values = MultiDocValues.getNormValues(index, WORDS);
        if (values != null) {
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                stored[doc] = (byte) values.longValue();
            }
        }
        return stored;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
    }
}
