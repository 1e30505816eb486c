package org.waymark.index.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.index.format.BrokenShardException;
import org.waymark.index.format.ByteReader;
import org.waymark.index.format.Card;
import org.waymark.index.format.IndexManifest;
import org.waymark.index.format.Packed;
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
     * @throws BrokenShardException when it cannot be read
     */
    byte[] content(String name) {
        return read(folder.resolve(IndexManifest.PARTS + name + ".bin"));
    }

    private byte[] read(Path file) {
        try {
            byte[] packed = Files.readAllBytes(file);
            count++;
            bytes += packed.length;
            return Packed.inflate(packed);
        } catch (NoSuchFileException e) {
            throw new BrokenShardException("a file of the search index is missing: " + file);
        } catch (IOException e) {
            throw new BrokenShardException("a file of the search index cannot be read: " + file);
        }
    }

    private byte[] kept(String name) {
        return others.computeIfAbsent(name, this::content);
    }

    /** A reader of a file that is kept in memory. */
    ByteReader open(String name) {
        return new ByteReader(kept(name));
    }

    /** The part of the dictionary that would hold a key. */
    TermShard shardFor(String key) {
        IndexManifest.Shard shard = manifest.terms().get(IndexManifest.find(manifest.terms(), key));
        return terms.computeIfAbsent(shard.name(), name -> TermShard.read(content(name)));
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
            names.seek(WordPair.file(key, pairs.count()) * Packed.NAME_BYTES);
            name = TermShard.name(names);
        }
        return WordPair.documents(open(name), WordPair.place(key, pairs.count()));
    }

    /** The card of a document from the block that it belongs to. */
    Card block(int document) {
        return card(manifest.blocks().get(document / manifest.slots()), document);
    }

    /** The card of a document from a file of cards. */
    Card card(String name, int document) {
        ByteReader in = new ByteReader(kept(name));
        Integer place = places.computeIfAbsent(name, each -> Card.places(in)).get(document);
        if (place == null) {
            throw new BrokenShardException("the search index does not fit together; build the site again");
        }
        in.seek(place);
        return Card.read(in, manifest.kindOf(document).folder());
    }
}
