package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteWriter;
import org.waymark.search.format.Card;

/** The cards of all documents as bytes, by number: full cards, and brief ones for other shards. */
final class Cards {

    /**
     * In an index of at most this many documents, leaving out summaries saves too little to be worth poorer results.
     * Brief cards have no dates in any case: a new date is the most common change and should change few files.
     */
    private static final int FEW = 1_000;

    private final boolean few;
    private final byte[] @Nullable [] whole;
    private final byte[] @Nullable [] brief;
    private final ByteWriter scratch = new ByteWriter();

    /**
     * @param numbers the number of document numbers, including free ones, and of places
     * @param documents the number of documents
     */
    Cards(int numbers, int documents) {
        few = documents <= FEW;
        whole = new byte[numbers][];
        brief = new byte[numbers][];
    }

    /** @param folder of the pages of its kind */
    void set(int number, Card card, String folder) {
        whole[number] = bytes(card, folder);
        brief[number] = bytes(few ? card.undated() : card.brief(), folder);
    }

    private byte[] bytes(Card card, String folder) {
        scratch.clear();
        card.write(scratch, folder);
        return scratch.toBytes();
    }

    /** Whether there is a card with this number. */
    boolean has(int number) {
        return number < whole.length && whole[number] != null;
    }

    /** Appends the cards chosen by {@link CardSet#taken}, after their count. */
    void write(ByteWriter out, int[] codes) {
        out.number(codes.length);
        int before = 0;
        for (int code : codes) {
            int number = code >> 1;
            byte[] card = (code & 1) == 0 ? whole[number] : brief[number];
            if (card == null) {
                throw new IllegalArgumentException("no document has the number " + number);
            }
            out.number(number - before).number(card.length).raw(card, 0, card.length);
            before = number;
        }
    }

    /**
     * Publishes a file for each block of records.
     *
     * @param numbers those of the records; places have the numbers after them
     * @param slots numbers in a block
     */
    List<String> publish(int numbers, int slots, ShardFiles files) throws IOException {
        List<String> names = new ArrayList<>();
        CardSet block = new CardSet();
        for (int first = 0; first < numbers; first += slots) {
            for (int number = first; number < first + slots; number++) {
                if (whole[number] != null) {
                    block.add(number, false);
                }
            }
            names.add(publish(block, files));
        }
        return names;
    }

    /** Publishes a file of cards and clears the set. */
    String publish(CardSet set, ShardFiles files) throws IOException {
        ByteWriter out = new ByteWriter(1 << 13);
        write(out, set.taken());
        return files.putQuickly(out.toBytes());
    }
}
