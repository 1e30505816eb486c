package org.waymark.load.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: numbers in as few as they need (LEB128, as in DWARF 5, 7.6), texts as UTF-8 behind their length. */
final class ByteWriter {

    private byte[] bytes = new byte[256];
    private int length;

    /** Writes a number; small ones that are not negative take least. */
    void number(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            put((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        put((int) rest);
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] more) {
        number(more.length);
        raw(more, 0, more.length);
    }

    /** Writes bytes without their length. */
    void raw(byte[] more, int from, int count) {
        room(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
    }

    private void put(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
