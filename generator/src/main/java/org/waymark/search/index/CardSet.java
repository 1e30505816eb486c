package org.waymark.search.index;

import java.util.Arrays;

/** The documents whose cards a file holds, each with its summary or without. */
final class CardSet {

    /** About how many bytes a card has before it is compressed. */
    private static final int FULL = 190;

    private static final int BRIEF = 95;

    private int[] codes = new int[128];
    private int count;
    private int bytes;

    /** Adds a document; where it is added twice, a card with its summary wins. */
    void add(int number, boolean brief) {
        codes = count == codes.length ? Arrays.copyOf(codes, count * 2) : codes;
        codes[count++] = number * 2 + (brief ? 1 : 0);
        bytes += brief ? BRIEF : FULL;
    }

    /** How many documents were added. */
    int size() {
        return count;
    }

    /** About how many bytes so many cards have, with summaries and without. */
    static int bytes(int whole, int brief) {
        return whole * FULL + Math.max(0, brief) * BRIEF;
    }

    /** About how many bytes their cards have. */
    int bytes() {
        return bytes;
    }

    /** Twice the number of each document, once, rising; one more where its card has no summary. Forgets all. */
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
