package org.waymark.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.waymark.index.format.Postings;
import org.waymark.index.format.TermKey;
import org.waymark.index.text.Analysis;
import org.waymark.index.text.Word;

/** The documents of an edition in Lucene, in memory: which terms are in which, and what BM25 makes of them. */
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
    private @Nullable Lookup lookup;

    /** @param phrases stems joined by a space: documents are found under these too where the stems stand side by side */
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

    /** Adds a document; numbers must rise. */
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
        numbers = count == numbers.length ? java.util.Arrays.copyOf(numbers, count * 2) : numbers;
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

    /** Which words stand side by side. */
    Pairs pairs() {
        return pairs;
    }

    /** How many documents there are. */
    int documents() {
        return count;
    }

    /** Told of each term with its documents. */
    @FunctionalInterface
    interface TermVisitor {
        /**
         * A term. The arrays are used again afterwards.
         *
         * @param documents in how many documents it is
         * @param ids their numbers, rising
         * @param impacts what it weighs in each, from 1 to 255
         */
        void visit(String term, int documents, int[] ids, int[] impacts) throws IOException;
    }

    /** All is in; from here on terms can be read. */
    DirectoryReader finish() throws IOException {
        writer.commit();
        analyses.values().forEach(analysis -> analysis.uses(this::count));
        DirectoryReader opened = DirectoryReader.open(directory);
        reader = opened;
        return opened;
    }

    /** The words of all texts with their impacts, in the order of UTF-8. */
    void words(TermVisitor visitor) throws IOException {
        DirectoryReader index = java.util.Objects.requireNonNull(reader);
        Terms terms = MultiTerms.getTerms(index, WORDS);
        if (terms == null) {
            return;
        }
        float average = WeighedField.rounded(terms.getSumTotalTermFreq() / (double) terms.getDocCount());
        byte[] lengths = lengths(index);
        float[] norms = norms(average);
        int[] ids = new int[count];
        int[] impacts = new int[count];
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            postings = each.postings(postings, PostingsEnum.FREQS);
            int size = 0;
            for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                ids[size] = numbers[doc];
                impacts[size++] = impact(postings.freq(), norms[lengths[doc] & 0xff]);
            }
            visitor.visit(term.utf8ToString(), size, ids, impacts);
        }
    }

    /** The documents of one word, or none. */
    Postings postings(String term) throws IOException {
        if (lookup == null) {
            DirectoryReader index = java.util.Objects.requireNonNull(reader);
            Terms terms = MultiTerms.getTerms(index, WORDS);
            if (terms == null) {
                return Postings.NONE;
            }
            lookup = new Lookup(
                    terms.iterator(),
                    lengths(index),
                    norms(WeighedField.rounded(terms.getSumTotalTermFreq() / (double) terms.getDocCount())));
        }
        if (!lookup.terms().seekExact(new BytesRef(term))) {
            return Postings.NONE;
        }
        int size = lookup.terms().docFreq();
        int[] ids = new int[size];
        int[] impacts = new int[size];
        PostingsEnum postings = lookup.terms().postings(null, PostingsEnum.FREQS);
        int next = 0;
        for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
            ids[next] = numbers[doc];
            impacts[next++] = impact(postings.freq(), lookup.norms()[lookup.lengths()[doc] & 0xff]);
        }
        return new Postings(ids, impacts);
    }

    /** What it takes to look up single words. */
    private record Lookup(TermsEnum terms, byte[] lengths, float[] norms) {}

    /** Words of single fields. */
    void labels(TermVisitor visitor) throws IOException {
        DirectoryReader index = java.util.Objects.requireNonNull(reader);
        Terms terms = MultiTerms.getTerms(index, LABELS);
        if (terms == null) {
            return;
        }
        int[] ids = new int[count];
        int[] impacts = new int[count];
        java.util.Arrays.fill(impacts, 1);
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            int size = 0;
            for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                ids[size++] = numbers[doc];
            }
            visitor.visit(term.utf8ToString(), size, ids, impacts);
        }
    }

    /** What BM25 makes of a frequency, without the term's rarity: 255 were a document that is about nothing else. */
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
        byte[] lengths = new byte[count];
        NumericDocValues values = MultiDocValues.getNormValues(index, WORDS);
        if (values != null) {
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                lengths[doc] = (byte) values.longValue();
            }
        }
        return lengths;
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
