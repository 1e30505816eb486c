package org.waymark.search.words;

/**
 * How telling a word is: BM25's inverse document frequency, ln(1 + (N − n + ½) ÷ (n + ½)), in 256ths. It uses only
 * operations that give the same bits in every client, which a library's logarithm may not.
 */
public final class Rarity {

    private static final int BITS = 12;

    /** ln 2 in 4,096ths. */
    private static final int LN2 = 2839;

    private Rarity() {}

    /**
     * How rare a word is.
     *
     * @param documents the number of documents
     * @param with the number of documents with the word
     */
    public static int of(int documents, int with) {
        double ratio = (2.0 * documents + 2) / (2.0 * Math.min(with, documents) + 1);
        int log = 0;
        while (ratio >= 2) {
            ratio /= 2;
            log += 1 << BITS;
        }
        for (int bit = 1 << (BITS - 1); bit > 0; bit >>= 1) {
            ratio *= ratio;
            if (ratio >= 2) {
                ratio /= 2;
                log += bit;
            }
        }
        return Math.max(1, log * LN2 / 65_536);
    }
}
