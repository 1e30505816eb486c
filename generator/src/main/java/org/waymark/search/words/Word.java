package org.waymark.search.words;

/**
 * A word as it is written in a text and as it is searched.
 *
 * @param surface the word without accents
 * @param stem what forms of the word have in common; empty for a word that is too common to be searched for
 */
public record Word(String surface, String stem) {

    /** Whether it is left out of the index. */
    public boolean isStopWord() {
        return stem.isEmpty();
    }
}
