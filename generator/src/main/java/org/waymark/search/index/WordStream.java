package org.waymark.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Passes terms to Lucene, each with its weight as its frequency, so that BM25 over one field works like BM25F. */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private int[] weights = new int[256];
    private int next;

    /** Begins a new document. */
    void begin() {
        terms.clear();
        next = 0;
    }

    void add(String word, int weight) {
        int count = terms.size();
        weights = count == weights.length ? Arrays.copyOf(weights, count * 2) : weights;
        weights[count] = weight;
        terms.add(word);
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(next));
        frequency.setTermFrequency(weights[next]);
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
