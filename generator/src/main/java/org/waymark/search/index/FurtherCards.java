package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of cards that a shard of the dictionary names, so that a client needs not fetch a block for each hit: one for each
 * frequent word, with the many documents in which it weighs most, and one for each few rare words that follow each other.
 */
final class FurtherCards {

    /** A file for rare words ends with some word once it has so many cards, and at the latest with so many. */
    private static final int ENOUGH = 64;

    private static final int MOST = 160;

    /** One word in so many ends a file that has enough, so that a word more moves few others. */
    private static final int CHANCE = 8;

    /** Of each rare word so many have their summaries. */
    private static final int WHOLE = 5;

    private final Cards cards;
    private final ShardFiles files;
    private final CardSet rare = new CardSet();
    private final List<String> names = new ArrayList<>();
    private List<Integer> shard = new ArrayList<>();
    private int rareFile;

    FurtherCards(Cards cards, ShardFiles files) {
        this.cards = cards;
        this.files = files;
    }

    /** A word begins: what is behind it shall be in the same file. */
    void word(String word) throws IOException {
        boolean enough = rare.size() >= ENOUGH && DocumentNumbers.hash(word) % CHANCE == 0;
        if (enough || rare.size() >= MOST) {
            finish();
        }
    }

    /** Holds cards of a rare term with others; gives the place of the file among the shard's files, from one. */
    int rare(int[] ids, int[] order, int count) {
        if (rare.size() == 0) {
            rareFile = names.size();
            names.add("");
        }
        for (int i = 0; i < count; i++) {
            rare.add(ids[order[i]], i >= WHOLE);
        }
        if (!shard.contains(rareFile)) {
            shard.add(rareFile);
        }
        return shard.indexOf(rareFile) + 1;
    }

    /** Holds cards of a frequent term in a file of its own, from one place in its order to another. */
    int frequent(int[] ids, int[] order, int from, int to) throws IOException {
        CardSet set = new CardSet();
        for (int i = from; i < to; i++) {
            set.add(ids[order[i]], true);
        }
        shard.add(names.size());
        names.add(cards.publish(set, files));
        return shard.size();
    }

    /** The files that a shard names, by number; the next shard begins with none. */
    List<Integer> end() {
        List<Integer> all = shard;
        shard = new ArrayList<>();
        return all;
    }

    /** Publishes what is left. */
    void finish() throws IOException {
        if (rare.size() > 0) {
            names.set(rareFile, cards.publish(rare, files));
        }
    }

    /** The name of a file by its number, once all are published. */
    String name(int number) {
        return names.get(number);
    }
}
