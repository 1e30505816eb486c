package org.waymark.index;

/** How much a word counts in each place, in quarters of a word of the description. */
final class Weights {

    static final int TITLE = 24;
    static final int KEYWORD = 12;
    static final int SUBJECT = 8;
    static final int PUBLISHER = 6;
    static final int DESCRIPTION = 4;
    static final int DETAIL = 2;
    static final int EXPANSION = 1;

    /** BM25's k1, in the same quarters: twice the usual, since titles weigh much. */
    static final float K1 = 2.4f * DESCRIPTION;

    /** BM25's b, as usual. */
    static final float B = 0.75f;

    private Weights() {}
}
