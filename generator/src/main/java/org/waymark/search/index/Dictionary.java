package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.bytes.ByteWriter;
import org.waymark.search.format.IndexManifest;
import org.waymark.search.format.IndexManifest.Shard;
import org.waymark.search.format.Order;
import org.waymark.search.format.Postings;
import org.waymark.search.format.TermKey;

/**
 * Writes the dictionary: terms in order, in files of a few kilobytes, with their postings and the cards of the best
 * documents.
 */
final class Dictionary {

    /** How many postings of a frequent term are beside it; the rest are in a separate file. */
    static final int HEAD = 2_000;

    /** A word in fewer documents is rare. */
    private static final int FREQUENT = 12;

    /** In large catalogues the limit grows by one for each of this many documents. */
    private static final int LARGE_SHARE = 2_000;

    /** Approximate size of a file before compression, in bytes: small, but larger if there are many documents. */
    private static final int SMALLEST = 7_000;

    private static final int LARGEST = 16_000;

    /** The same if shards hold the cards of rare words. */
    private static final int WITH_RARE = 10_000;

    /** How many cards are beside a frequent word, and how many of them have summaries. */
    private static final int NEAR = 32;

    private static final int WHOLE = 10;

    /** How many documents the file with further cards of a frequent word covers at least. */
    private static final int DEEP = 96;

    /** In an index of at most this many documents there is room for the cards of rare words beside the words. */
    private static final int SMALL = 2_000;

    /** How many cards of each rare word have summaries. */
    private static final int RARE_WHOLE = 5;

    /** How many cards are of documents with alternatives to a rare word. */
    private static final int INSTEAD = 8;

    private static final int MOST_FORMS = 24;

    private final ShardFiles files;
    private final Cards cards;
    private final int documents;
    private final int target;
    private final int frequent;
    private final int deep;
    private final FurtherCards further;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> aliases = new TreeMap<>(Order.BY_CODE_POINT);
    private final ByteWriter entries = new ByteWriter(1 << 15);
    private final ByteWriter postings = new ByteWriter(1 << 15);
    private final ByteWriter scratch = new ByteWriter(1 << 13);
    private final CardSet near = new CardSet();
    private String first = "";
    private String before = "";
    private String word = "";
    private int wordSize;
    private int terms;

    /** The content of the current file, except its aliases. */
    private record Part(String first, int[] near, List<Integer> further, int terms, byte[] entries, byte[] postings) {}

    Dictionary(ShardFiles files, Cards cards, int documents) {
        this.files = files;
        this.cards = cards;
        this.documents = documents;
        this.target = documents <= SMALL ? WITH_RARE : Math.min(LARGEST, SMALLEST + documents / 4);
        this.frequent = FREQUENT + documents / LARGE_SHARE;
        this.deep = Math.max(DEEP, (int) (Math.sqrt(documents) * 2));
        this.further = new FurtherCards(cards, files);
    }

    /**
     * Adds a name: of a place, level or organisation. The cards of places are beside their own names, so that a client
     * shows them at once.
     *
     * @param fits how well the name fits each number
     */
    void addName(String key, int[] numbers, int[] fits, List<String> forms) throws IOException {
        scratch.clear();
        new Postings(numbers, fits).write(scratch);
        int length = scratch.length();
        begin(key, numbers.length, length);
        for (int i = 0; i < numbers.length; i++) {
            if (fits[i] == Names.OWN && cards.has(numbers[i]) && !forms.isEmpty()) {
                near.add(numbers[i], false);
            }
        }
        List<String> words = forms.size() == 1 && (forms.get(0) + TermKey.NAME).equals(key) ? List.of() : forms;
        entries.front(before, key).number(numbers.length).number(0).number(0).number(words.size());
        words.forEach(each -> entries.front(key, each));
        entries.number(length);
        postings.all(scratch);
        before = key;
        terms++;
    }

    /** Adds a term. Terms must come in the order of code points. */
    void add(String term, int size, int[] ids, int[] impacts, List<String> forms) throws IOException {
        scratch.clear();
        boolean cut = size > HEAD + HEAD / 4;
        Postings all = new Postings(Arrays.copyOf(ids, size), Arrays.copyOf(impacts, size));
        int[] order = strongest(size, impacts);
        boolean[] chosen = cut ? chosen(order) : new boolean[0];
        Postings head = cut ? only(all, chosen, true) : all;
        head.write(scratch);
        int length = scratch.length();
        begin(term, size, length);
        entries.front(before, term).number(size);
        if (cut) {
            Postings tail = only(all, chosen, false);
            ByteWriter rest = new ByteWriter(tail.size() * 2);
            tail.writeIds(rest.number(tail.size()));
            entries.number(head.size()).number(mean(tail));
            IndexManifest.name(entries, files.put(rest.toBytes()).name());
        } else {
            entries.number(0);
        }
        hold(term, size, ids, order);
        List<String> words = forms.size() == 1 && forms.get(0).equals(term) ? List.of() : forms;
        entries.number(words.size());
        words.forEach(each -> entries.front(term, each));
        entries.number(length);
        postings.all(scratch);
        words.stream().filter(each -> !each.equals(term)).forEach(each -> aliases.put(each, term));
        before = term;
        terms++;
    }

    /** Adds the cards of the documents in which a term weighs most. */
    private void hold(String term, int size, int[] ids, int[] order) throws IOException {
        if (term.startsWith(TermKey.FIELD)) {
            entries.number(0);
        } else if (!TermKey.isWord(term)) {
            holdInstead(term, Math.min(size, INSTEAD), ids, order);
        } else if (size < frequent) {
            holdRare(size, ids, order);
        } else {
            int beside = size <= NEAR + NEAR / 2 ? size : NEAR;
            for (int i = 0; i < beside; i++) {
                near.add(ids[order[i]], i >= WHOLE);
            }
            int held = Math.min(size, Math.min(HEAD, deep));
            if (held > beside) {
                entries.number(further.frequent(ids, order, beside, held)).number(held);
            } else {
                entries.number(0);
            }
        }
    }

    /**
     * Documents with alternatives to a rare word are beside it. For a frequent word such documents are seldom among the
     * first results.
     */
    private void holdInstead(String term, int count, int[] ids, int[] order) {
        boolean strong = term.endsWith(TermKey.STRONG);
        if (wordSize < frequent && (strong || term.endsWith(TermKey.WEAK))) {
            holdRare(count, ids, order);
            return;
        }
        for (int i = 0; strong && i < count; i++) {
            near.add(ids[order[i]], true);
        }
        entries.number(0);
    }

    private void holdRare(int count, int[] ids, int[] order) {
        if (documents <= SMALL) {
            for (int i = 0; i < count; i++) {
                near.add(ids[order[i]], i >= RARE_WHOLE);
            }
            entries.number(0);
        } else if (count > 1) {
            entries.number(further.rare(ids, order, count)).number(count);
        } else {
            entries.number(0);
        }
    }

    private int mean(Postings tail) {
        long sum = 0;
        for (int impact : tail.impacts()) {
            sum += impact;
        }
        return (int) (sum / Math.max(1, documents - HEAD));
    }

    /**
     * Begins a new file at a word that calls for one, or when the current file would grow too large; never between a
     * word and its derived keys.
     */
    private void begin(String term, int size, int bytes) throws IOException {
        String own = TermKey.word(term);
        if (terms == 0 || !own.equals(word)) {
            boolean rare = size < frequent || term.startsWith(TermKey.FIELD);
            int more = bytes + term.length() + 4 + (rare ? 0 : CardSet.bytes(WHOLE, Math.min(size, NEAR) - WHOLE));
            int now = entries.length() + postings.length() + near.bytes();
            boolean chosen = (DocumentNumbers.hash(own) & 0xffff) < 65_536L * more / target;
            if (terms > 0 && ((now >= target / 3 && chosen) || now + more > target * 3 / 2)) {
                end();
            }
            further.word(own);
            word = own;
            wordSize = own.equals(term) ? size : 0;
        }
        if (terms == 0) {
            first = parts.isEmpty() ? "" : parting(before, own);
            before = "";
        }
    }

    /** The shortest prefix of a term that sorts after the previous term. */
    static String parting(String before, String term) {
        int shared = 0;
        while (shared < before.length() && before.charAt(shared) == term.charAt(shared)) {
            shared++;
        }
        int end = Math.min(term.length(), shared + 1);
        return term.substring(0, Character.isHighSurrogate(term.charAt(end - 1)) ? term.length() : end);
    }

    private void end() {
        parts.add(new Part(first, near.taken(), further.end(), terms, entries.toBytes(), postings.toBytes()));
        entries.clear();
        postings.clear();
        terms = 0;
    }

    /** Publishes the files. The stem of a word is also listed where readers look for the word. */
    List<Shard> publish() throws IOException {
        List<Shard> shards = new ArrayList<>();
        if (terms > 0) {
            end();
        }
        further.finish();
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
            ByteWriter out = new ByteWriter(1 << 15);
            cards.write(out, part.near());
            out.number(part.further().size());
            part.further().forEach(number -> IndexManifest.name(out, further.name(number)));
            out.number(part.terms())
                    .raw(part.entries(), 0, part.entries().length)
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

    /** Positions by impact, the greatest first; among equals, the first document. */
    private static int[] strongest(int size, int[] impacts) {
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
        return order;
    }

    /** Which postings are beside a term that is in very many documents. */
    private static boolean[] chosen(int[] order) {
        boolean[] chosen = new boolean[order.length];
        for (int i = 0; i < HEAD; i++) {
            chosen[order[i]] = true;
        }
        return chosen;
    }

    /** The chosen postings, or all others, by document. */
    private static Postings only(Postings all, boolean[] in, boolean chosen) {
        int size = chosen ? HEAD : all.size() - HEAD;
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
}
