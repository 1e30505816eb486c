package org.waymark.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Lucene's BM25 with the average length rounded, so that adding or removing a record does not change the weights of all
 * others.
 */
final class WeighedField extends BM25Similarity {

    WeighedField() {
        super(Weights.K1, Weights.B);
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return rounded(statistics.sumTotalTermFreq() / (double) statistics.docCount());
    }

    /** The nearest power of the fourth root of two. */
    static float rounded(double average) {
        double steps = Math.rint(4 * StrictMath.log(Math.max(1, average)) / StrictMath.log(2));
        return (float) StrictMath.pow(2, steps / 4);
    }
}
