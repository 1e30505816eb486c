package org.waymark.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waymark.search.format.Order;
import org.waymark.search.format.Postings;
import org.waymark.search.format.TermKey;
import org.waymark.search.words.Alternative;
import org.waymark.search.words.SynonymTable;

/**
 * Writes after each word the documents in which alternative words occur, so that a client need not look those up: under
 * {@code word+} for words that mean about the same, under {@code word-} for words of similar meaning. A document has
 * the weight of the best of them; documents in which the word itself weighs as much are left out.
 */
final class Alternates {

    /** How many documents are written at most: those in which the words weigh most. */
    private static final int MOST_STRONG = 300;

    private static final int MOST_WEAK = 100;

    /** How many postings are kept in case another word needs them: at most 32 MB. */
    private static final int KEPT = 4_000_000;

    private final SynonymTable table;
    private final LuceneIndex lucene;
    private final NavigableSet<String> keys = new TreeSet<>(Order.BY_CODE_POINT);
    private final int[] best;
    private final Map<String, Postings> read = new HashMap<>();
    private int kept;
    private int[] touched = new int[256];
    private int count;

    /** @param numbers the number of document numbers, including free ones */
    Alternates(SynonymTable table, LuceneIndex lucene, int numbers) {
        this.table = table;
        this.lucene = lucene;
        this.best = new int[numbers];
        table.alternatives().keySet().forEach(word -> {
            keys.add(word + TermKey.STRONG);
            keys.add(word + TermKey.WEAK);
        });
    }

    /** Writes everything that sorts before a term. */
    void before(String term, LuceneIndex.TermVisitor visitor) throws IOException {
        while (!keys.isEmpty() && Order.compare(keys.first(), term) < 0) {
            write(keys.pollFirst(), visitor);
        }
    }

    /** Writes everything that is left. */
    void rest(LuceneIndex.TermVisitor visitor) throws IOException {
        while (!keys.isEmpty()) {
            write(keys.pollFirst(), visitor);
        }
    }

    private void write(String key, LuceneIndex.TermVisitor visitor) throws IOException {
        String word = key.substring(0, key.length() - 1);
        boolean strong = key.endsWith(TermKey.STRONG);
        for (Alternative alternative : table.of(word)) {
            if (alternative.strong() == strong) {
                gather(postings(alternative.key()), alternative.percent());
            }
        }
        if (count > 0) {
            leaveOut(postings(word));
            Postings postings = taken(strong ? MOST_STRONG : MOST_WEAK);
            if (postings.size() > 0) {
                visitor.visit(key, postings.size(), postings.ids(), postings.impacts());
            }
        }
    }

    /** The documents of a word. Words of similar meaning need each other's documents. */
    private Postings postings(String word) throws IOException {
        Postings known = read.get(word);
        if (known == null) {
            known = lucene.postings(word);
            if (kept + known.size() > KEPT) {
                read.clear();
                kept = 0;
            }
            read.put(word, known);
            kept += known.size();
        }
        return known;
    }

    private void gather(Postings postings, int percent) {
        for (int i = 0; i < postings.size(); i++) {
            int id = postings.ids()[i];
            if (best[id] == 0) {
                touched = count == touched.length ? Arrays.copyOf(touched, count * 2) : touched;
                touched[count++] = id;
            }
            best[id] = Math.max(best[id], Math.max(1, postings.impacts()[i] * percent / 100));
        }
    }

    private void leaveOut(Postings own) {
        for (int i = 0; i < own.size(); i++) {
            int id = own.ids()[i];
            best[id] = best[id] <= own.impacts()[i] ? 0 : best[id];
        }
    }

    /** The documents that weigh most, by number; among equals, the first. Clears the collection. */
    private Postings taken(int most) {
        int[] ofWeight = new int[256];
        for (int i = 0; i < count; i++) {
            ofWeight[best[touched[i]]]++;
        }
        int least = 255;
        int room = most;
        while (least > 1 && ofWeight[least] < room) {
            room -= ofWeight[least--];
        }
        int weight = least; // all documents that weigh more fit, and as many of this weight as there is room for
        int[] ids = IntStream.concat(
                        found(id -> best[id] > weight),
                        found(id -> best[id] == weight).sorted().limit(room))
                .sorted()
                .toArray();
        int[] impacts = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            impacts[i] = best[ids[i]];
        }
        for (int i = 0; i < count; i++) {
            best[touched[i]] = 0;
        }
        count = 0;
        return new Postings(ids, impacts);
    }

    private IntStream found(IntPredicate sought) {
        return Arrays.stream(touched, 0, count).filter(sought);
    }
}
