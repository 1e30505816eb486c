package org.waymark.load.cache;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. Bytes that it cannot have written are an {@link IndexOutOfBoundsException}. */
final class ByteReader {

    private final byte[] bytes;
    private final int end;
    private int at;

    ByteReader(byte[] bytes, int from, int length) {
        if (from < 0 || length < 0 || from > bytes.length - length) {
            throw new IndexOutOfBoundsException(from + " + " + length + " of " + bytes.length);
        }
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            if (at >= end) {
                throw new IndexOutOfBoundsException(at);
            }
            byte next = bytes[at++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** A number that says how many things follow, of which each takes a byte at least. */
    int count() {
        long count = number();
        if (count < 0 || count > end - at) {
            throw new IndexOutOfBoundsException(at);
        }
        return (int) count;
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Where the next byte stands, from the beginning of all bytes. */
    int position() {
        return at;
    }

    void skip(int count) {
        if (count > end - at) {
            throw new IndexOutOfBoundsException(at);
        }
        at += count;
    }
}
