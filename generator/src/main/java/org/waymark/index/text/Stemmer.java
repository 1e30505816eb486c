package org.waymark.index.text;

/** Finds what the forms of a word have in common. */
interface Stemmer {

    /**
     * The stem of a word.
     *
     * @param word in lower case
     * @param folded the same without accents
     * @return its stem, never empty
     */
    String stem(String word, String folded);
}
