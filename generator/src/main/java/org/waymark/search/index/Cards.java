package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteWriter;
import org.waymark.search.format.Card;

/** The cards of all documents as bytes, by number: whole ones, and brief ones for all shards but their own. */
final class Cards {

    /**
     * In an index of so many documents at most, what leaving out summaries saves is not worth results that say less. Dates go
     * from brief cards all the same: a new date is the commonest change, and is to change few files.
     */
    private static final int FEW = 1_000;

    private final boolean few;
    private final byte[] @Nullable [] whole;
    private final byte[] @Nullable [] brief;
    private final ByteWriter scratch = new ByteWriter();

    /**
     * @param numbers how many numbers there are for documents
     * @param documents how many documents there are
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

    /** Appends cards with their count, as {@link CardSet#taken} says which. */
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

    /** Publishes a file for each block of so many numbers. */
    List<String> publish(int slots, ShardFiles files) throws IOException {
        List<String> names = new ArrayList<>();
        CardSet block = new CardSet();
        for (int first = 0; first < whole.length; first += slots) {
            for (int number = first; number < first + slots; number++) {
                if (whole[number] != null) {
                    block.add(number, false);
                }
            }
            names.add(publish(block, files));
        }
        return names;
    }

    /** Publishes a file of cards; the set is empty afterwards. */
    String publish(CardSet set, ShardFiles files) throws IOException {
        ByteWriter out = new ByteWriter(1 << 13);
        write(out, set.taken());
        return files.putQuickly(out.toBytes());
    }
}
