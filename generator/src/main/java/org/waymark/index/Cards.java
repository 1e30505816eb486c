package org.waymark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.index.format.ByteWriter;

/** The cards of all documents as bytes, by number. */
final class Cards {

    private final byte[] @Nullable [] bytes;

    Cards(int numbers) {
        bytes = new byte[numbers][];
    }

    void set(int number, byte[] card) {
        bytes[number] = card;
    }

    /** Appends the cards of documents, whose numbers rise, with their count. */
    void write(ByteWriter out, Iterable<Integer> numbers, int count) {
        out.number(count);
        int before = 0;
        for (int number : numbers) {
            byte[] card = bytes[number];
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
        ByteWriter out = new ByteWriter(1 << 13);
        for (int first = 0; first < bytes.length; first += slots) {
            List<Integer> block = new ArrayList<>();
            for (int number = first; number < first + slots; number++) {
                if (bytes[number] != null) {
                    block.add(number);
                }
            }
            out.clear();
            write(out, block, block.size());
            names.add(files.put(out.toBytes()).name());
        }
        return names;
    }
}
