package org.waymark.index.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.BrokenBytes;
import org.waymark.bytes.ByteReader;
import org.waymark.bytes.Packer;

/** A part of the dictionary: terms that follow each other, with their postings and the cards of their best documents. */
public final class TermShard {

    private final ByteReader in;
    private final Map<String, TermEntry> terms = new LinkedHashMap<>();
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<Integer, Integer> cards = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    private TermShard(ByteReader in) {
        this.in = in;
    }

    /**
     * Reads a shard.
     *
     * @throws BrokenBytes when it is damaged
     */
    public static TermShard read(byte[] content) {
        TermShard shard = new TermShard(new ByteReader(content));
        shard.cards.putAll(Card.places(shard.in));
        List<TermEntry> entries = shard.readTerms(shard.readNames());
        shard.readAliases();
        int offset = shard.in.position();
        for (TermEntry entry : entries) {
            shard.terms.put(entry.key(), entry);
            shard.offsets.put(entry.key(), offset);
            entry.forms().forEach(form -> shard.stems.putIfAbsent(form, entry.key()));
            offset += entry.length();
        }
        return shard;
    }

    private List<String> readNames() {
        int count = in.count();
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(name(in));
        }
        return names;
    }

    private List<TermEntry> readTerms(List<String> files) {
        int count = in.count();
        List<TermEntry> entries = new ArrayList<>(count);
        String key = "";
        for (int i = 0; i < count; i++) {
            key = in.front(key);
            entries.add(readTerm(key, files));
        }
        return entries;
    }

    private TermEntry readTerm(String key, List<String> files) {
        int documents = in.number();
        int head = in.number();
        int rest = head == 0 ? 0 : in.number();
        String tail = head == 0 ? "" : name(in);
        int file = in.number();
        if (file > files.size()) {
            throw new BrokenBytes("a file of the search index is damaged");
        }
        int held = file == 0 ? 0 : in.number();
        int count = in.count();
        List<String> forms = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            forms.add(in.front(key));
        }
        return new TermEntry(
                key,
                documents,
                head == 0 ? documents : head,
                rest,
                tail,
                file == 0 ? "" : files.get(file - 1),
                held,
                forms,
                in.number());
    }

    private void readAliases() {
        int count = in.count();
        String form = "";
        for (int i = 0; i < count; i++) {
            form = in.front(form);
            stems.put(form, in.front(form));
        }
    }

    /** Reads the name of a file. */
    public static String name(ByteReader in) {
        byte[] name = new byte[Packer.NAME_BYTES];
        for (int i = 0; i < name.length; i++) {
            name[i] = (byte) in.u8();
        }
        return HexFormat.of().formatHex(name);
    }

    /** The terms in order. */
    public Iterable<TermEntry> terms() {
        return terms.values();
    }

    /** The term with exactly this key, or null. */
    public @Nullable TermEntry term(String key) {
        return terms.get(key);
    }

    /** The stem of a word that the catalogue holds, or null where the shard does not know. */
    public @Nullable String stem(String word) {
        return stems.get(word);
    }

    /** The postings of a term of this shard. */
    public Postings postings(TermEntry entry) {
        Integer offset = offsets.get(entry.key());
        if (offset == null) {
            throw new IllegalArgumentException(entry.key());
        }
        in.seek(offset);
        return Postings.read(in, entry.published());
    }

    /** Where the card of a document begins, or null when it is not here. */
    public @Nullable Card card(int document, String folder) {
        Integer offset = cards.get(document);
        if (offset == null) {
            return null;
        }
        in.seek(offset);
        return Card.read(in, folder);
    }
}
