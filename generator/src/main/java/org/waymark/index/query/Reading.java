package org.waymark.index.query;

import java.util.List;
import org.waymark.index.format.TermEntry;

/**
 * What a word of a query is taken to mean.
 *
 * @param word as typed, without accents
 * @param how it was understood
 * @param terms what to look for; any of them will do
 */
record Reading(String word, Results.Understanding how, List<Weighted> terms) {

    /** What a term counts that is exactly what was asked for. */
    static final int FULL = 1024;

    /**
     * A term.
     *
     * @param term the term
     * @param form the word of it that is meant, for readers
     * @param weight how much it counts, in 1,024ths
     */
    record Weighted(TermEntry term, String form, int weight) {}

    /** How telling the word is: as much as the most frequent of its terms. */
    int rarity(int documents) {
        int most = 0;
        for (Weighted each : terms) {
            most = Math.max(most, each.term().documents());
        }
        return most == 0 ? 0 : Rarity.of(documents, most);
    }
}
