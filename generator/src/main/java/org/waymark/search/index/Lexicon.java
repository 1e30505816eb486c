package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.bytes.ByteWriter;
import org.waymark.search.format.IndexManifest.Shard;
import org.waymark.search.format.Order;

/**
 * All words of an index, for readers who mistype one: sorted from the front, to find words with a different ending, and
 * from the back, to find words with a different beginning.
 */
final class Lexicon {

    /** The number of words at which a file ends between two prefixes; at some prefixes it ends with fewer. */
    private static final int TARGET = 900;

    private static final int LEAST = 500;

    /** One prefix in this many ends a file with the minimum number of words, so that a new word moves few others. */
    private static final int CHANCE = 2;

    /** Words that share this many first letters share a file, up to the given number of words. */
    private static final int SHARED = 2;

    private static final int MOST = 3_500;

    /** Marks the name of a place that no document names, in the position of the frequency. */
    static final int PLACE = 255;

    /** Marks a word in the name of a place of the catalogue that no document mentions. */
    static final int NAME = 254;

    private final SortedMap<String, Integer> words = new TreeMap<>(Order.BY_CODE_POINT);

    /** Adds a word with the number of its documents. Words with digits are never corrected. */
    void add(String word, int documents) {
        if (word.length() >= 3 && word.chars().noneMatch(Character::isDigit)) {
            words.merge(word, frequency(documents), Math::max);
        }
    }

    /** Adds a correctly spelled word that no document has. */
    void know(String word) {
        if (word.length() >= 3) {
            words.putIfAbsent(word, 0);
        }
    }

    /** Adds the name of a place that no document names. */
    void knowPlace(String name) {
        if (name.length() >= 3) {
            words.putIfAbsent(name, PLACE);
        }
    }

    /** Adds a word in the name of a place of this catalogue; misspelt words may mean it. */
    void knowName(String word) {
        if (word.length() >= 3) {
            words.merge(word, NAME, (now, name) -> now == 0 || now == PLACE ? name : now);
        }
    }

    /** How common a word is: 1 for one document, plus one for each doubling. */
    static int frequency(int documents) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(1, documents));
    }

    List<Shard> publish(ShardFiles files) throws IOException {
        return publish(words, files);
    }

    List<Shard> publishReversed(ShardFiles files) throws IOException {
        SortedMap<String, Integer> reversed = new TreeMap<>(Order.BY_CODE_POINT);
        words.forEach((word, frequency) -> reversed.put(reversed(word), frequency));
        return publish(reversed, files);
    }

    /** The word backwards, by code point. */
    static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static List<Shard> publish(SortedMap<String, Integer> sorted, ShardFiles files) throws IOException {
        List<Shard> shards = new ArrayList<>();
        List<String> part = new ArrayList<>();
        String first = "";
        String before = "";
        for (String word : sorted.keySet()) {
            boolean begins = !beginning(word).equals(beginning(before));
            boolean chosen = DocumentNumbers.hash(beginning(before)) % CHANCE == 0;
            boolean enough = part.size() >= TARGET || (part.size() >= LEAST && chosen);
            if ((begins && enough) || part.size() == MOST) {
                shards.add(shard(first, part, sorted, files));
                part.clear();
                first = Dictionary.parting(before, word);
            }
            part.add(word);
            before = word;
        }
        if (!part.isEmpty()) {
            shards.add(shard(first, part, sorted, files));
        }
        return List.copyOf(shards);
    }

    /**
     * The prefix of a word that readers look up first: corrections are searched among words with the same first
     * letters.
     */
    private static String beginning(String word) {
        return word.substring(0, Math.min(SHARED, word.length()));
    }

    private static Shard shard(String first, List<String> part, SortedMap<String, Integer> sorted, ShardFiles files)
            throws IOException {
        ByteWriter out = new ByteWriter(1 << 13);
        out.number(part.size());
        String before = "";
        for (String word : part) {
            out.front(before, word);
            before = word;
        }
        part.forEach(word -> out.u8(sorted.getOrDefault(word, 0)));
        return new Shard(first, files.put(out.toBytes()).name());
    }
}
