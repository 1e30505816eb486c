package org.waymark.index.format;

import org.waymark.bytes.BrokenBytes;
import org.waymark.bytes.ByteReader;

/** Two words side by side, as a number that few others share: {@value #BITS} bits of FNV-1a over the stems. */
public final class WordPair {

    /** How many bits the number has; the first of them say which file it is in. */
    public static final int BITS = 24;

    private static final int BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private WordPair() {}

    /** The number of two stems, the first before the second. */
    public static int key(String first, String second) {
        int hash = add((add(BASIS, first) ^ ' ') * PRIME, second);
        return hash >>> (Integer.SIZE - BITS);
    }

    private static int add(int hash, String stem) {
        int sum = hash;
        for (int i = 0; i < stem.length(); i++) {
            sum = (sum ^ stem.charAt(i)) * PRIME;
        }
        return sum;
    }

    /** In which of so many files a pair is; their number is a power of two. */
    public static int file(int key, int files) {
        return key >>> rest(files);
    }

    /** By which number its file knows a pair: by the bits that do not say which file it is. */
    public static int place(int key, int files) {
        return key & ((1 << rest(files)) - 1);
    }

    private static int rest(int files) {
        return BITS - Integer.numberOfTrailingZeros(files);
    }

    /**
     * The documents in which a pair stands, from its file.
     *
     * @param place by which number the file knows it
     * @throws BrokenBytes when the file is damaged
     */
    public static int[] documents(ByteReader in, int place) {
        int at = 0;
        for (int left = in.count(); left > 0 && at <= place; left--) {
            at += in.number();
            int[] ids = ids(in);
            if (at == place) {
                return ids;
            }
        }
        return new int[0];
    }

    private static int[] ids(ByteReader in) {
        int[] ids = new int[in.count()];
        int id = 0;
        for (int i = 0; i < ids.length; i++) {
            id += in.number();
            ids[i] = id;
        }
        return ids;
    }
}
