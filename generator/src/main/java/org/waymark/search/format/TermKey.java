package org.waymark.search.format;

/**
 * The keys of terms: the stem of a word, a phrase of stems, either of these with a sign after it, or a word of a field.
 */
public final class TermKey {

    /** The beginning of keys for words of a field, as in {@code !format:csv}; it sorts before all words. */
    public static final String FIELD = "!";

    /** Ends the key for documents with words that mean about the same. */
    public static final String STRONG = "+";

    /** Ends the key for documents with words of similar meaning. */
    public static final String WEAK = "-";

    /** Ends the key of a name: of a place, a level or an organisation. It sorts before all letters and digits. */
    public static final String NAME = "*";

    private TermKey() {}

    /** Whether a key is for a word of the catalogue or of a field. */
    public static boolean isWord(String key) {
        return key.indexOf(' ') < 0 && !key.endsWith(STRONG) && !key.endsWith(WEAK) && !key.endsWith(NAME);
    }

    /** The word that a key begins with: the first of a phrase, or the one that others may replace. */
    public static String word(String key) {
        int end = 0;
        while (end < key.length() && " *+-".indexOf(key.charAt(end)) < 0) {
            end++;
        }
        return key.substring(0, end);
    }
}
