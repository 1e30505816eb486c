package org.waymark.search.format;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.bytes.ByteWriter;

/**
 * The only file of an index whose name does not change: what the index holds, and in which files.
 *
 * @param language of the edition
 * @param languages of the texts in it, with their stop words; the edition's own first
 * @param documents the number of documents
 * @param slots how many document numbers a block has
 * @param kinds the kinds of record, in the order of their document numbers
 * @param blocks the file of each block's cards
 * @param terms the files of the dictionary, by their first term
 * @param words the files of all words, by their first word
 * @param reversed the files of all words spelled backwards, by their first
 * @param columns facets and other values of all documents
 * @param pairs where pairs of adjacent words are listed
 */
public record IndexManifest(
        String language,
        List<Language> languages,
        int documents,
        int slots,
        List<KindRange> kinds,
        List<String> blocks,
        List<Shard> terms,
        List<Shard> words,
        List<Shard> reversed,
        List<ColumnFile> columns,
        PairFiles pairs) {

    /** The version of the format. */
    public static final int FORMAT = 4;

    /** The folder of all other files, beside the manifest; their names change with their content. */
    public static final String PARTS = "parts/";

    /** How many bytes the name of a file has. */
    public static final int NAME_BYTES = 4;

    private static final String MAGIC = "waymark-search";

    /**
     * A language of the texts.
     *
     * @param tag BCP 47 tag
     * @param stopWords words that are left out
     * @param questions words typical of questions, left out of a query unless no other words are left
     * @param vague words that say little and count less
     * @param each words before a level, such as 'by' in 'by ward'
     */
    public record Language(
            String tag, Set<String> stopWords, Set<String> questions, Set<String> vague, Set<String> each) {}

    /**
     * The blocks of one kind of record.
     *
     * @param kind its name, such as {@code dataset}
     * @param folder of its pages from the root of the edition, ending in a slash or empty
     * @param firstBlock its first block; the next kind begins after its last
     */
    public record KindRange(String kind, String folder, int firstBlock) {}

    /**
     * A file that holds a range of keys.
     *
     * @param first its first key
     * @param name of the file
     */
    public record Shard(String first, String name) {}

    /**
     * A file with one or more values for each document.
     *
     * @param key the name of the facet or other value
     * @param size in bytes as published
     * @param name of the file
     */
    public record ColumnFile(String key, int size, String name) {}

    /**
     * The files of pairs of adjacent words.
     *
     * @param count how many there are: a power of two, or 0 for none
     * @param name of the only file, or of a file with the names of all; empty for none
     */
    public record PairFiles(int count, String name) {

        /** No pairs. */
        public static final PairFiles NONE = new PairFiles(0, "");
    }

    /** The position of the shard for a key: the last whose first key is not greater; at least 0. */
    public static int find(List<Shard> shards, String key) {
        int low = 0;
        int high = shards.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Order.compare(shards.get(middle).first(), key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The file's content. */
    public byte[] toBytes() {
        ByteWriter out = new ByteWriter(1 << 14);
        out.text(MAGIC).number(FORMAT).text(language).number(languages.size());
        for (Language each : languages) {
            out.text(each.tag());
            List.of(each.stopWords(), each.questions(), each.vague(), each.each())
                    .forEach(words -> out.text(String.join(" ", new TreeSet<>(words))));
        }
        out.number(documents).number(slots).number(kinds.size());
        kinds.forEach(kind -> out.text(kind.kind()).text(kind.folder()).number(kind.firstBlock()));
        out.number(blocks.size());
        List.of(terms, words, reversed).forEach(shards -> keys(out, shards));
        out.number(columns.size());
        columns.forEach(column -> name(out.text(column.key()).number(column.size()), column.name()));
        out.number(pairs.count());
        if (pairs.count() > 0) {
            name(out, pairs.name());
        }
        blocks.forEach(block -> name(out, block));
        List.of(terms, words, reversed).forEach(shards -> shards.forEach(shard -> name(out, shard.name())));
        return out.toBytes();
    }

    /** How many bytes at the end of the content are file names, which cannot be compressed. */
    public int nameBytes() {
        return NAME_BYTES * (blocks.size() + terms.size() + words.size() + reversed.size());
    }

    private static void keys(ByteWriter out, List<Shard> shards) {
        out.number(shards.size());
        String before = "";
        for (Shard shard : shards) {
            out.front(before, shard.first());
            before = shard.first();
        }
    }

    /** Appends the name of a file. */
    public static void name(ByteWriter out, String name) {
        byte[] bytes = HexFormat.of().parseHex(name);
        out.raw(bytes, 0, bytes.length);
    }
}
