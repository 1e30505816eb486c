package org.waymark.index.query;

import java.util.ArrayList;
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
     * @param share how far a document that has it has the word that was asked for, in 1,024ths
     */
    record Weighted(TermEntry term, String form, int weight, int share) {

        /** One that is as near as it counts. */
        Weighted(TermEntry term, String form, int weight) {
            this(term, form, weight, weight);
        }
    }

    /** This reading with further terms. */
    Reading with(List<Weighted> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Weighted> all = new ArrayList<>(terms);
        all.addAll(more);
        boolean alone = terms.isEmpty() && how == Results.Understanding.UNKNOWN;
        return new Reading(word, alone ? Results.Understanding.RELATED : how, List.copyOf(all));
    }

    /** How telling the word is: as much as the most frequent of its terms, and where it has none half as much again. */
    int rarity(int documents) {
        int most = 0;
        for (Weighted each : terms) {
            most = Math.max(most, each.term().documents());
        }
        int rarity = Rarity.of(documents, most);
        return most == 0 ? rarity + rarity / 2 : rarity;
    }
}
