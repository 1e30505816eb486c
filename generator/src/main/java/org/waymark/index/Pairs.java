package org.waymark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.index.format.ByteWriter;
import org.waymark.index.format.WordPair;

/** Which words stand side by side in which documents, for phrases in quotes: in files of their own, as few queries ask. */
final class Pairs {

    /** About how many entries a file has at most, of some three bytes each. */
    private static final int FULL = 6_000;

    /** More files would make the manifest heavy, which every reader fetches. */
    private static final int MOST_FILES = 512;

    /** The number of the pair, then that of the document. */
    private long[] entries = new long[1 << 12];

    private int count;
    private int document;
    private String before = "";

    /** Begins another text of a document. */
    void begin(int number) {
        document = number;
        before = "";
    }

    /** Takes the next stem of the text. */
    void next(String stem) {
        if (!before.isEmpty()) {
            entries = count == entries.length ? Arrays.copyOf(entries, count * 2) : entries;
            entries[count++] = (long) WordPair.key(before, stem) << Integer.SIZE | document;
        }
        before = stem;
    }

    /** Publishes what was taken, and gives the names of the files. */
    List<String> publish(ShardFiles files) throws IOException {
        Arrays.sort(entries, 0, count);
        int number = files(count);
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int file = 0; file < number; file++) {
            int to = from;
            while (to < count && WordPair.file(key(to), number) == file) {
                to++;
            }
            names.add(files.put(content(from, to, number)).name());
            from = to;
        }
        return List.copyOf(names);
    }

    /** One file: each pair with its documents. */
    private byte[] content(int from, int to, int files) {
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
            int place = WordPair.place(key, files);
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
