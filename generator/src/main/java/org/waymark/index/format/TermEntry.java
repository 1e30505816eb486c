package org.waymark.index.format;

import java.util.List;

/**
 * A term of the dictionary, without its postings.
 *
 * @param key the stem, or a field and a word of it: {@code !format:csv}
 * @param documents in how many documents it is
 * @param published how many of them the shard holds: those in which it weighs most
 * @param rest the mean impact of the term in all documents that the shard does not hold for it
 * @param tail the name of the file with the rest of the postings; empty where there is no rest
 * @param cards the name of the file with further cards; empty where there is none
 * @param held of how many documents, those in which the term weighs most, there are cards: in that file, or in the shard
 * @param forms the words with this stem, the most frequent first; empty where the stem is the only one
 * @param length how many bytes its postings take
 */
public record TermEntry(
        String key,
        int documents,
        int published,
        int rest,
        String tail,
        String cards,
        int held,
        List<String> forms,
        int length) {

    /** What the keys of words of a field begin with; it sorts before all words. */
    public static final String FIELD = "!";

    /** What the keys end with under which lie the documents that have words that mean about the same. */
    public static final String STRONG = "+";

    /** What the keys end with under which lie the documents that have words that are near in meaning. */
    public static final String WEAK = "-";

    /** Whether it is a word of the catalogue: no phrase, and not what lies behind a word. */
    public boolean isWord() {
        return isWord(key);
    }

    /** Whether a key is that of a word of the catalogue, or of a field. */
    public static boolean isWord(String key) {
        return key.indexOf(' ') < 0 && !key.endsWith(STRONG) && !key.endsWith(WEAK);
    }

    /** The word that a key begins with: that of a phrase, or the one that other words stand for. */
    public static String word(String key) {
        int end = 0;
        while (end < key.length() && " +-".indexOf(key.charAt(end)) < 0) {
            end++;
        }
        return key.substring(0, end);
    }

    /** Whether the shard holds all postings. */
    public boolean complete() {
        return tail.isEmpty();
    }

    /** The words with this stem, the most frequent first. */
    public List<String> words() {
        return forms.isEmpty() ? List.of(key) : forms;
    }
}
