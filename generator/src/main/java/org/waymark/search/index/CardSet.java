package org.waymark.search.index;

import java.util.Arrays;

/** The documents whose cards are in one file, each with or without its summary. */
final class CardSet {

    /** Approximate size of a card before compression, in bytes. */
    private static final int FULL = 190;

    private static final int BRIEF = 95;

    private int[] codes = new int[128];
    private int count;
    private int bytes;

    /** Adds a document. If it is added twice, the card with its summary wins. */
    void add(int number, boolean brief) {
        codes = count == codes.length ? Arrays.copyOf(codes, count * 2) : codes;
        codes[count++] = number * 2 + (brief ? 1 : 0);
        bytes += brief ? BRIEF : FULL;
    }

    /** The number of documents added. */
    int size() {
        return count;
    }

    /** Approximate size of this many cards with and without summaries, in bytes. */
    static int bytes(int whole, int brief) {
        return whole * FULL + Math.max(0, brief) * BRIEF;
    }

    /** Approximate size of the cards, in bytes. */
    int bytes() {
        return bytes;
    }

    /** Twice the number of each document, in ascending order, plus one if its card has no summary. Clears the set. */
    int[] taken() {
        Arrays.sort(codes, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || codes[kept - 1] >> 1 != codes[i] >> 1) {
                codes[kept++] = codes[i];
            }
        }
        int[] taken = Arrays.copyOf(codes, kept);
        count = 0;
        bytes = 0;
        return taken;
    }
}
