package org.waymark.search.words;

/**
 * A word or phrase that search also accepts in place of another.
 *
 * @param key the stem that is looked up, or several joined by a space
 * @param percent how much a match counts, in hundredths of a match with the reader's own word
 */
public record Alternative(String key, int percent) {

    /** From this percentage on an alternative means about the same; below it the meaning is only similar. */
    public static final int STRONG = 55;

    /** Whether it means about the same. */
    public boolean strong() {
        return percent >= STRONG;
    }
}
