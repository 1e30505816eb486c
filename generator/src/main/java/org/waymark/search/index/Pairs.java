package org.waymark.search.index;

import java.io.IOException;
import java.util.Arrays;
import org.waymark.bytes.ByteWriter;
import org.waymark.search.format.IndexManifest;
import org.waymark.search.format.IndexManifest.PairFiles;

/**
 * Which words are adjacent in which documents, for phrases in quotes. They are in separate files, because few queries
 * need them. A pair is a number that few other pairs share: the first {@value #BITS} bits of FNV-1a over both stems.
 * The first of these bits determine the file.
 */
final class Pairs {

    /** Approximate maximum of entries in a file, at about three bytes each. */
    private static final int FULL = 6_000;

    private static final int MOST_FILES = 1_024;

    /** With more pairs nothing is published, because they would take more memory than everything else: 96 MB. */
    private static final int MOST = 12_000_000;

    private static final int BITS = 24;
    private static final int FNV_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    /** The number of the pair, then that of the document. */
    private long[] entries = new long[1 << 12];

    private int count;
    private int document;
    private String before = "";

    /** Begins the next text of a document. */
    void begin(int number) {
        document = number;
        before = "";
    }

    /** Takes the next stem of the text. */
    void next(String stem) {
        if (!before.isEmpty() && count <= MOST) {
            entries = count == entries.length ? Arrays.copyOf(entries, Math.min(count * 2, MOST + 1)) : entries;
            entries[count++] = (long) number(before, stem) << Integer.SIZE | document;
        }
        before = stem;
    }

    private static int number(String first, String second) {
        return add((add(FNV_BASIS, first) ^ ' ') * FNV_PRIME, second) >>> (Integer.SIZE - BITS);
    }

    private static int add(int hash, String stem) {
        int sum = hash;
        for (int i = 0; i < stem.length(); i++) {
            sum = (sum ^ stem.charAt(i)) * FNV_PRIME;
        }
        return sum;
    }

    PairFiles publish(ShardFiles files) throws IOException {
        if (count == 0 || count > MOST) {
            return PairFiles.NONE;
        }
        Arrays.sort(entries, 0, count);
        int number = files(count);
        int rest = BITS - Integer.numberOfTrailingZeros(number);
        ByteWriter names = new ByteWriter(number * IndexManifest.NAME_BYTES);
        String name = "";
        int from = 0;
        for (int file = 0; file < number; file++) {
            int to = from;
            while (to < count && key(to) >>> rest == file) {
                to++;
            }
            name = files.putQuickly(content(from, to, (1 << rest) - 1));
            IndexManifest.name(names, name);
            from = to;
        }
        return new PairFiles(
                number, number == 1 ? name : files.put(names.toBytes()).name());
    }

    /** One file: each pair with its documents, by the bits of its number that do not determine the file. */
    private byte[] content(int from, int to, int mask) {
        ByteWriter out = new ByteWriter((to - from) * 4 + 8);
        ByteWriter documents = new ByteWriter(64);
        int pairs = 0;
        int before = 0;
        for (int i = from; i < to; ) {
            int key = key(i);
            int size = 0;
            int last = 0;
            documents.clear();
            for (; i < to && key(i) == key; i++) {
                int id = (int) entries[i];
                if (size == 0 || id != last) {
                    documents.number(id - last);
                    last = id;
                    size++;
                }
            }
            int place = key & mask;
            out.number(place - before).number(size).all(documents);
            before = place;
            pairs++;
        }
        return new ByteWriter(out.length() + 8).number(pairs).all(out).toBytes();
    }

    private static int files(int entries) {
        int files = 1;
        while (files < MOST_FILES && entries / files > FULL) {
            files *= 2;
        }
        return files;
    }

    private int key(int entry) {
        return (int) (entries[entry] >>> Integer.SIZE);
    }
}
