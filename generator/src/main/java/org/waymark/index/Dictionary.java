package org.waymark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.index.format.ByteWriter;
import org.waymark.index.format.IndexManifest;
import org.waymark.index.format.IndexManifest.Shard;
import org.waymark.index.format.Order;
import org.waymark.index.format.Postings;
import org.waymark.index.format.TermEntry;

/** Writes the dictionary: terms in order, in files of a few kilobytes, with postings and the cards of the best. */
final class Dictionary {

    /** Of a term in more documents only so many postings lie beside it; the rest is in a file of its own. */
    static final int HEAD = 2_000;

    /** Cards that lie beside a term that is in at least {@link #FREQUENT} documents. */
    private static final int CARDS = 16;

    private static final int FREQUENT = 12;

    /** In large catalogues a word has to be in one document more for each so many. */
    private static final int LARGE_SHARE = 2_000;

    /** About how many bytes a file has before it is compressed: few, but more where there are many documents. */
    private static final int SMALLEST = 4_000;

    private static final int LARGEST = 12_000;
    /** About how many bytes a card has. */
    private static final int CARD = 150;

    private static final int MOST_FORMS = 24;

    private final ShardFiles files;
    private final Cards cards;
    private final int documents;
    private final int target;
    private final List<Shard> shards = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> aliases = new TreeMap<>(Order.BY_CODE_POINT);
    private final ByteWriter entries = new ByteWriter(1 << 15);
    private final ByteWriter postings = new ByteWriter(1 << 15);
    private final ByteWriter scratch = new ByteWriter(1 << 13);
    private SortedSet<Integer> held = new TreeSet<>();
    private String first = "";
    private String before = "";
    private int terms;

    /** A file in the making: all but its aliases. */
    private record Part(String first, byte[] beginning, byte[] postings) {}

    Dictionary(ShardFiles files, Cards cards, int documents) {
        this.files = files;
        this.cards = cards;
        this.documents = documents;
        this.target = Math.min(LARGEST, 5_000 + documents / 8);
    }

    /** Adds a term; terms come in the order of code points. */
    void add(String term, int size, int[] ids, int[] impacts, List<String> forms) throws IOException {
        scratch.clear();
        boolean cut = size > HEAD + HEAD / 4;
        boolean shown = size >= FREQUENT + documents / LARGE_SHARE && TermEntry.isWord(term);
        int[] order = shown || cut ? strongest(size, impacts, cut ? HEAD : CARDS) : new int[0];
        Postings all = new Postings(Arrays.copyOf(ids, size), Arrays.copyOf(impacts, size));
        Postings head = cut ? only(all, order, true) : all;
        head.write(scratch);
        int length = scratch.length();
        int bytes = length + term.length() + 4 + (shown ? CARDS * CARD : 0);
        begin(term, bytes);
        entries.front(before, term).number(size);
        if (cut) {
            Postings tail = only(all, order, false);
            ByteWriter rest = new ByteWriter(tail.size() * 2);
            tail.writeIds(rest.number(tail.size()));
            entries.number(head.size()).number(mean(tail));
            IndexManifest.name(entries, files.put(rest.toBytes()).name());
        } else {
            entries.number(0);
        }
        List<String> words = forms.size() == 1 && forms.get(0).equals(term) ? List.of() : forms;
        entries.number(words.size());
        words.forEach(word -> entries.front(term, word));
        entries.number(length);
        postings.all(scratch);
        for (int i = 0; shown && i < Math.min(order.length, CARDS); i++) {
            held.add(ids[order[i]]);
        }
        words.stream().filter(word -> !word.equals(term)).forEach(word -> aliases.put(word, term));
        before = term;
        terms++;
    }

    private int mean(Postings tail) {
        long sum = 0;
        for (int impact : tail.impacts()) {
            sum += impact;
        }
        return (int) (sum / Math.max(1, documents - HEAD));
    }

    /** Begins another file where the term says so, or where this one would grow too large. */
    private void begin(String term, int bytes) {
        int size = entries.length() + postings.length() + held.size() * CARD;
        boolean chosen = (DocumentNumbers.hash(term) & 0xffff) < 65_536L * bytes / target;
        if (terms > 0 && ((size >= target / 3 && chosen) || size + bytes > target * 3 / 2)) {
            end();
        }
        if (terms == 0) {
            first = parts.isEmpty() ? "" : parting(before, term);
            before = "";
        }
    }

    /** The shortest beginning of a term that comes after the term before it. */
    private static String parting(String before, String term) {
        int shared = 0;
        while (shared < before.length() && before.charAt(shared) == term.charAt(shared)) {
            shared++;
        }
        int end = Math.min(term.length(), shared + 1);
        return term.substring(0, Character.isHighSurrogate(term.charAt(end - 1)) ? term.length() : end);
    }

    private void end() {
        ByteWriter out = new ByteWriter(1 << 15);
        cards.write(out, held, held.size());
        out.number(terms).all(entries);
        parts.add(new Part(first, out.toBytes(), postings.toBytes()));
        held = new TreeSet<>();
        entries.clear();
        postings.clear();
        terms = 0;
    }

    /** Publishes the files; what a word belongs to is also said where readers look for the word. */
    List<Shard> publish() throws IOException {
        if (terms > 0) {
            end();
        }
        List<Shard> plan =
                parts.stream().map(part -> new Shard(part.first(), "")).toList();
        List<SortedMap<String, String>> elsewhere = new ArrayList<>();
        parts.forEach(part -> elsewhere.add(new TreeMap<>(Order.BY_CODE_POINT)));
        aliases.forEach((word, stem) -> {
            int place = IndexManifest.find(plan, word);
            if (place != IndexManifest.find(plan, stem)) {
                elsewhere.get(place).put(word, stem);
            }
        });
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            ByteWriter out = new ByteWriter(part.beginning().length + part.postings().length + 256);
            out.raw(part.beginning(), 0, part.beginning().length)
                    .number(elsewhere.get(i).size());
            String last = "";
            for (Map.Entry<String, String> alias : elsewhere.get(i).entrySet()) {
                out.front(last, alias.getKey()).front(alias.getKey(), alias.getValue());
                last = alias.getKey();
            }
            out.raw(part.postings(), 0, part.postings().length);
            shards.add(new Shard(part.first(), files.put(out.toBytes()).name()));
        }
        return List.copyOf(shards);
    }

    /** The words with a stem, the most frequent first. */
    static List<String> forms(Map<String, int[]> counts) {
        Comparator<Map.Entry<String, int[]>> frequent = Comparator.comparingInt(entry -> -entry.getValue()[0]);
        return counts.entrySet().stream()
                .sorted(frequent.thenComparing(Map.Entry::getKey))
                .limit(MOST_FORMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Positions of the greatest impacts, the greatest first, of equal ones the first document. */
    private static int[] strongest(int size, int[] impacts, int count) {
        int[] histogram = new int[257];
        for (int i = 0; i < size; i++) {
            histogram[255 - impacts[i] + 1]++;
        }
        for (int i = 1; i < histogram.length; i++) {
            histogram[i] += histogram[i - 1];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[histogram[255 - impacts[i]]++] = i;
        }
        return Arrays.copyOf(order, Math.min(count, size));
    }

    /** The chosen postings, or all others, by document. */
    private static Postings only(Postings all, int[] order, boolean chosen) {
        boolean[] in = new boolean[all.size()];
        for (int position : order) {
            in[position] = true;
        }
        int size = chosen ? order.length : all.size() - order.length;
        int[] ids = new int[size];
        int[] impacts = new int[size];
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (in[i] == chosen) {
                ids[next] = all.ids()[i];
                impacts[next++] = all.impacts()[i];
            }
        }
        return new Postings(ids, impacts);
    }

    /** The postings of a label weigh nothing. */
    static List<String> none() {
        return Collections.emptyList();
    }
}
