package org.waymark.index.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.BrokenBytes;
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

    /** So many of the best hits are shown, whatever it takes. */
    private static final int SURE = 3;

    /** Among so many of the next a hit is looked for to stand in for one whose card would take a request too many. */
    private static final int NEXT = 90;

    private final IndexFiles files;
    private final List<TermEntry> terms;
    private final Set<TermShard> shards = new LinkedHashSet<>();
    private final List<String> read = new ArrayList<>();
    private @Nullable Map<String, Set<Integer>> further;
    private int room;

    /** @param terms that the query was taken to mean, each once */
    HitCards(IndexFiles files, Collection<TermEntry> terms) {
        this.files = files;
        this.terms = List.copyOf(terms);
        this.room = FILES - files.asked();
        this.terms.forEach(term -> shards.add(files.shardFor(term.key())));
    }

    /**
     * The hits to show; the cards of all of them are at hand then.
     *
     * @param hits all, the best first
     * @param from the place of the first that is shown
     * @param to the place behind the last
     * @param bounded whether hits may make way for others where their cards would take too many requests
     */
    List<Integer> shown(List<Integer> hits, int from, int to, boolean bounded) {
        List<Integer> shown = hits.subList(from, to);
        List<Integer> missing = missing(shown);
        while (!missing.isEmpty()) {
            int first = missing.get(0);
            Integer sure = shown.indexOf(first) < SURE ? (Integer) first : null;
            if (bounded && room <= 0 && sure == null) {
                List<Integer> others = hits.subList(to, Math.min(hits.size(), to + NEXT)).stream()
                        .filter(this::has)
                        .limit(missing.size())
                        .toList();
                if (others.size() == missing.size()) {
                    List<Integer> instead = new ArrayList<>(shown);
                    instead.removeAll(missing);
                    instead.addAll(others);
                    return instead;
                }
            }
            read(missing, bounded && room <= 1 ? sure : null, bounded);
            missing = missing(shown);
        }
        return shown;
    }

    private List<Integer> missing(List<Integer> shown) {
        return shown.stream().filter(document -> !has(document)).toList();
    }

    private boolean has(int document) {
        return near(document) != null || read.stream().anyMatch(name -> files.card(name, document) != null);
    }

    /**
     * The card of a document that is shown.
     *
     * @throws BrokenBytes when there is none
     */
    Card of(int document) {
        Card near = near(document);
        if (near != null) {
            return near;
        }
        for (String name : read) {
            Card card = files.card(name, document);
            if (card != null) {
                return card;
            }
        }
        throw mismatch();
    }

    private static BrokenBytes mismatch() {
        return new BrokenBytes("the search index does not fit together; build the site again");
    }

    /** The card beside the terms: the first with a summary, or else the first. */
    private @Nullable Card near(int document) {
        String folder = files.manifest().kindOf(document).folder();
        Card best = null;
        for (TermShard shard : shards) {
            Card card = shard.card(document, folder);
            boolean better = best == null
                    || (best.summary().isEmpty()
                            && card != null
                            && !card.summary().isEmpty());
            best = better ? card : best;
        }
        return best;
    }

    /**
     * Reads one file more, or the blocks of all that is missing where there is room for them.
     *
     * @param sure a hit whose card is to come with it
     */
    private void read(List<Integer> missing, @Nullable Integer sure, boolean bounded) {
        Map<String, Set<Integer>> known = further();
        String best = fullest(known, missing, sure);
        Set<String> blocks = new LinkedHashSet<>();
        missing.forEach(document -> blocks.add(files.block(document)));
        int most = Math.max(1, room);
        if (!best.isEmpty() && blocks.size() > most) {
            known.remove(best);
            take(List.of(best));
            return;
        }
        if (blocks.size() > most && bounded) {
            blocks.clear();
            blocks.add(files.block(sure == null ? missing.get(0) : sure));
        }
        take(blocks);
        for (int document : missing) {
            if (blocks.contains(files.block(document)) && !has(document)) {
                throw mismatch();
            }
        }
    }

    private void take(Collection<String> names) {
        room -= names.size();
        read.addAll(names);
    }

    /** The file that holds most of what is missing, of those that hold two or more; the first such, or none. */
    private static String fullest(Map<String, Set<Integer>> known, List<Integer> missing, @Nullable Integer sure) {
        String best = "";
        long most = 1;
        for (Map.Entry<String, Set<Integer>> file : known.entrySet()) {
            long count = missing.stream().filter(file.getValue()::contains).count();
            if (count > most && (sure == null || file.getValue().contains(sure))) {
                most = count;
                best = file.getKey();
            }
        }
        return best;
    }

    /** Which documents each file of further cards holds. */
    private Map<String, Set<Integer>> further() {
        if (further == null) {
            Map<String, Set<Integer>> held = new LinkedHashMap<>();
            terms.stream().filter(term -> !term.cards().isEmpty()).forEach(term -> mayHold(term, held));
            further = held;
        }
        return further;
    }

    /** Notes which documents the file of a term has cards of: those in which it weighs most, of equal ones the first. */
    private void mayHold(TermEntry term, Map<String, Set<Integer>> known) {
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
        Set<Integer> held = known.computeIfAbsent(term.cards(), name -> new HashSet<>());
        for (int i = 0; i < postings.size(); i++) {
            int impact = postings.impacts()[i];
            if (impact > least || (impact == least && left-- > 0)) {
                held.add(postings.ids()[i]);
            }
        }
    }
}
