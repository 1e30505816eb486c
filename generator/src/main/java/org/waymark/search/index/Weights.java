package org.waymark.search.index;

import org.waymark.model.Search;

/** The weight of a word by its place in a record, in quarters of a word of the description. */
final class Weights {

    static final int DESCRIPTION = 4;

    /** BM25's k1, in the same quarters: twice the usual, since titles weigh much. */
    static final float K1 = 2.4f * DESCRIPTION;

    /** BM25's b, as usual. */
    static final float B = 0.75f;

    private Weights() {}

    /** The weight of a word; 0 if it is not searched. */
    static int of(Search search) {
        return switch (search) {
            case NONE -> 0;
            case DETAIL -> 2;
            case DESCRIPTION -> DESCRIPTION;
            case PUBLISHER -> 6;
            case SUBJECT -> 8;
            case KEYWORD -> 12;
            case TITLE -> 24;
        };
    }
}
