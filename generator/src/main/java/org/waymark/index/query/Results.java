package org.waymark.index.query;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits the records, in order
 * @param total how many records there are in all
 * @param exact whether {@code total} is exact, or at least so many because a word is very common
 * @param kinds how many of them are of each kind, before {@code Query.kinds} is looked at
 * @param words what was made of each word of the query
 * @param facets the counts of each facet that was asked for
 */
public record Results(
        List<Hit> hits,
        int total,
        boolean exact,
        Map<String, Integer> kinds,
        List<WordUse> words,
        Map<String, List<FacetCount>> facets) {

    /**
     * What was made of a word.
     *
     * @param word as typed, without accents
     * @param how it was understood
     * @param used the words of the catalogue that were looked for instead or besides
     */
    public record WordUse(String word, Understanding how, List<String> used) {}

    /** Ways to understand a word. */
    public enum Understanding {
        /** The catalogue holds it. */
        KNOWN,
        /** The beginning of words that it holds. */
        BEGINNING,
        /** A misspelling of words that it holds. */
        CORRECTED,
        /** It does not hold it, but words that mean the same or are near in meaning. */
        RELATED,
        /** Too common to be looked for. */
        COMMON,
        /** It holds nothing like it. */
        UNKNOWN
    }

    /**
     * How many of the records have a value.
     *
     * @param id of the value
     * @param label what readers see
     * @param parent the id of the wider value, or empty
     * @param count how many records have it or a narrower one
     */
    public record FacetCount(String id, String label, String parent, int count) {}
}
