package org.waymark.index.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.BrokenBytes;
import org.waymark.bytes.ByteReader;
import org.waymark.bytes.Packer;
import org.waymark.index.format.Card;
import org.waymark.index.format.IndexManifest;
import org.waymark.index.format.Postings;
import org.waymark.index.format.TermEntry;
import org.waymark.index.format.TermShard;
import org.waymark.index.format.WordPair;

/** The files of an index, each read when it is first wanted. */
final class IndexFiles {

    private final Path folder;
    private final IndexManifest manifest;
    private final Map<String, TermShard> terms = new HashMap<>();
    private final Map<String, byte[]> others = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> places = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private int count;
    private long bytes;

    IndexFiles(Path folder) {
        this.folder = folder;
        this.manifest = IndexManifest.read(read(folder.resolve("manifest.bin")));
    }

    /** How much was read so far. */
    SearchIndex.Traffic traffic() {
        return new SearchIndex.Traffic(count, bytes);
    }

    IndexManifest manifest() {
        return manifest;
    }

    /**
     * What a file holds.
     *
     * @throws BrokenBytes when it cannot be read
     */
    byte[] content(String name) {
        return read(folder.resolve(IndexManifest.PARTS + name + ".bin"));
    }

    private byte[] read(Path file) {
        try {
            byte[] packed = Files.readAllBytes(file);
            count++;
            bytes += packed.length;
            return Packer.unpack(packed);
        } catch (NoSuchFileException e) {
            throw new BrokenBytes("a file of the search index is missing: " + file);
        } catch (IOException e) {
            throw new BrokenBytes("a file of the search index cannot be read: " + file);
        }
    }

    private byte[] kept(String name) {
        return others.computeIfAbsent(name, this::content);
    }

    /** A reader of a file that is kept in memory. */
    ByteReader open(String name) {
        return new ByteReader(kept(name));
    }

    /** Another query begins, which has asked for nothing. */
    void begin() {
        asked.clear();
    }

    /** How many parts of the dictionary and of the lexicon the words of the query ask for. */
    int asked() {
        return asked.size();
    }

    /** Notes that the query asks for the part of the dictionary that would hold a key. */
    void ask(String key) {
        if (!manifest.terms().isEmpty()) {
            asked.add(shardName(key));
        }
    }

    /** Whether the query asks for the part of the dictionary that would hold a key. */
    boolean isAsked(String key) {
        return !manifest.terms().isEmpty() && asked.contains(shardName(key));
    }

    private String shardName(String key) {
        return manifest.terms().get(IndexManifest.find(manifest.terms(), key)).name();
    }

    /** A reader of a part of the lexicon. */
    ByteReader words(String name) {
        asked.add(name);
        return open(name);
    }

    /** The part of the dictionary that would hold a key. */
    TermShard shardFor(String key) {
        String shard = shardName(key);
        asked.add(shard);
        return terms.computeIfAbsent(shard, name -> TermShard.read(content(name)));
    }

    /** The term with exactly this key, or null. */
    @Nullable
    TermEntry term(String key) {
        return manifest.terms().isEmpty() ? null : shardFor(key).term(key);
    }

    /** The postings that lie beside the term: all, or where it is very common those in which it weighs most. */
    Postings head(TermEntry term) {
        return shardFor(term.key()).postings(term);
    }

    /** The documents of a term that do not lie beside it. */
    int[] tail(TermEntry term) {
        if (term.complete()) {
            return new int[0];
        }
        ByteReader in = new ByteReader(kept(term.tail()));
        int[] ids = new int[in.count()];
        int id = 0;
        for (int i = 0; i < ids.length; i++) {
            id += in.number();
            ids[i] = id;
        }
        return ids;
    }

    /** All documents of each term. */
    List<int[]> lists(List<Reading.Weighted> terms) {
        List<int[]> lists = new ArrayList<>();
        for (Reading.Weighted each : terms) {
            lists.add(head(each.term()).ids());
            lists.add(tail(each.term()));
        }
        return lists;
    }

    /** The documents in which two stems stand side by side. */
    int[] pair(String first, String second) {
        IndexManifest.PairFiles pairs = manifest.pairs();
        int key = WordPair.key(first, second);
        String name = pairs.name();
        if (pairs.count() > 1) {
            ByteReader names = open(name);
            names.seek(WordPair.file(key, pairs.count()) * Packer.NAME_BYTES);
            name = TermShard.name(names);
        }
        return WordPair.documents(open(name), WordPair.place(key, pairs.count()));
    }

    /** The block that a document belongs to. */
    String block(int document) {
        return manifest.blocks().get(document / manifest.slots());
    }

    /** The card of a document from a file of cards, or null when it is not there. */
    @Nullable
    Card card(String name, int document) {
        ByteReader in = new ByteReader(kept(name));
        Integer place = places.computeIfAbsent(name, each -> Card.places(in)).get(document);
        if (place == null) {
            return null;
        }
        in.seek(place);
        return Card.read(in, manifest.kindOf(document).folder());
    }
}
