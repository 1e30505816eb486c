package org.waymark.index.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.index.format.Card;
import org.waymark.index.format.Postings;
import org.waymark.index.format.TermEntry;
import org.waymark.index.format.TermShard;

/**
 * Finds the cards of hits in as few files as will do: those at hand beside the words of the query, files of further cards
 * that the words name, and blocks. Which files these are follows from the query alone, never from what was read before, so
 * that the same query always shows the same.
 */
final class HitCards {

    /** A browser asks for a script and the manifest; with so many files more a query takes six requests. */
    private static final int FILES = 4;

    /** A misspelt word takes about two files more. */
    private static final int FOR_CORRECTION = 2;

    private final IndexFiles files;
    private final List<TermEntry> terms;
    private final Map<Integer, Card> found = new HashMap<>();
    private final Map<String, Set<Integer>> further = new LinkedHashMap<>();
    private final List<Integer> missing = new ArrayList<>();

    private HitCards(IndexFiles files, Collection<TermEntry> terms) {
        this.files = files;
        this.terms = List.copyOf(terms);
    }

    /**
     * The cards of documents.
     *
     * @param terms that the query was taken to mean, each once
     * @param corrected whether a word of it was misspelt
     */
    static Map<Integer, Card> of(
            List<Integer> documents, Collection<TermEntry> terms, boolean corrected, IndexFiles files) {
        HitCards cards = new HitCards(files, terms);
        int shards = cards.near(documents);
        cards.gather(Math.max(1, FILES - shards - (corrected ? FOR_CORRECTION : 0)));
        return cards.found;
    }

    /** Takes the cards beside the terms, those with summaries first; gives how many shards there are. */
    private int near(List<Integer> documents) {
        Set<TermShard> shards = new HashSet<>();
        List<TermShard> ordered = new ArrayList<>();
        for (TermEntry term : terms) {
            TermShard shard = files.shardFor(term.key());
            if (shards.add(shard)) {
                ordered.add(shard);
            }
        }
        for (int document : documents) {
            Card best = null;
            for (TermShard shard : ordered) {
                Card card = shard.card(document, folder(document));
                boolean better = best == null || (best.summary().isEmpty() && card != null);
                best = better ? card : best;
            }
            keep(document, best);
        }
        return ordered.size();
    }

    private void keep(int document, @Nullable Card card) {
        if (card == null) {
            missing.add(document);
        } else {
            found.put(document, card);
        }
    }

    /** Takes the file that holds most of what is missing, until blocks are not too many. */
    private void gather(int most) {
        int room = most;
        if (!missing.isEmpty()) {
            terms.stream().filter(term -> !term.cards().isEmpty()).forEach(this::mayHold);
        }
        while (!missing.isEmpty()) {
            String best = best();
            if (best.isEmpty() || blocks() <= room) {
                missing.forEach(document -> found.put(document, files.block(document)));
                return;
            }
            Set<Integer> held = java.util.Objects.requireNonNull(further.remove(best));
            for (int document : List.copyOf(missing)) {
                if (held.contains(document)) {
                    found.put(document, files.card(best, document));
                    missing.remove((Integer) document);
                }
            }
            room--;
        }
    }

    /** The file that holds most of what is missing, of those that hold two or more; the first such, or none. */
    private String best() {
        String best = "";
        long most = 1;
        for (Map.Entry<String, Set<Integer>> file : further.entrySet()) {
            long count = missing.stream().filter(file.getValue()::contains).count();
            if (count > most) {
                most = count;
                best = file.getKey();
            }
        }
        return best;
    }

    private long blocks() {
        return missing.stream()
                .map(document -> document / files.manifest().slots())
                .distinct()
                .count();
    }

    /** Notes which documents the file of a term has cards of: those in which it weighs most, of equal ones the first. */
    private void mayHold(TermEntry term) {
        Postings postings = files.head(term);
        int[] counts = new int[256];
        for (int impact : postings.impacts()) {
            counts[impact]++;
        }
        int left = term.held();
        int least = 255;
        while (least > 0 && counts[least] <= left) {
            left -= counts[least--];
        }
        Set<Integer> held = further.computeIfAbsent(term.cards(), name -> new HashSet<>());
        for (int i = 0; i < postings.size(); i++) {
            int impact = postings.impacts()[i];
            if (impact > least || (impact == least && left-- > 0)) {
                held.add(postings.ids()[i]);
            }
        }
    }

    private String folder(int document) {
        return files.manifest().kindOf(document).folder();
    }
}
