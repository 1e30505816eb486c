package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of cards that a shard of the dictionary names, so that a client need not fetch a block for each result: one for
 * each frequent word, with the documents in which it weighs most, and one for every few consecutive rare words.
 */
final class FurtherCards {

    /** A file for rare words may end after the lower number of cards, and must end at the higher. */
    private static final int ENOUGH = 64;

    private static final int MOST = 160;

    /** One word in this many ends a file with enough cards, so that a new word moves few others. */
    private static final int CHANCE = 8;

    /** How many cards of each rare word have summaries. */
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

    /** Begins a word, which stays in one file with its derived keys. */
    void word(String word) throws IOException {
        boolean enough = rare.size() >= ENOUGH && DocumentNumbers.hash(word) % CHANCE == 0;
        if (enough || rare.size() >= MOST) {
            finish();
        }
    }

    /** Adds cards of a rare term to a shared file. Returns the position of the file among the shard's files, from 1. */
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

    /** Puts cards of a frequent term into a file of their own, from one rank to another. */
    int frequent(int[] ids, int[] order, int from, int to) throws IOException {
        CardSet set = new CardSet();
        for (int i = from; i < to; i++) {
            set.add(ids[order[i]], true);
        }
        shard.add(names.size());
        names.add(cards.publish(set, files));
        return shard.size();
    }

    /** The numbers of the files that a shard names. Clears the list for the next shard. */
    List<Integer> end() {
        List<Integer> all = shard;
        shard = new ArrayList<>();
        return all;
    }

    /** Publishes the remaining cards. */
    void finish() throws IOException {
        if (rare.size() > 0) {
            names.set(rareFile, cards.publish(rare, files));
        }
    }

    /** The name of a file by its number, available once all are published. */
    String name(int number) {
        return names.get(number);
    }
}
