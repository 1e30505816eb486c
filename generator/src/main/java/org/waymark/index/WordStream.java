package org.waymark.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands terms to Lucene, each with its weight as its frequency, so that BM25 over one field weighs fields (BM25F). */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int next;

    /** Begins a new document. */
    void begin() {
        terms.clear();
        weights.clear();
        next = 0;
    }

    void add(String word, int weight) {
        terms.add(word);
        weights.add(weight);
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(next));
        frequency.setTermFrequency(weights.get(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
