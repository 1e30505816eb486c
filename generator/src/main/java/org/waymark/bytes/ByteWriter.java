package org.waymark.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts as bytes. Numbers are unsigned LEB128 (DWARF 5, 7.6): seven bits a byte, the lowest first. */
public final class ByteWriter {

    private byte[] bytes;
    private int length;

    /** With room for 256 bytes before it has to grow. */
    public ByteWriter() {
        this(256);
    }

    /** With room for {@code room} bytes before it has to grow. */
    public ByteWriter(int room) {
        bytes = new byte[room];
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** Appends a byte. */
    public ByteWriter u8(int value) {
        need(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Appends a number of one to five bytes. */
    public ByteWriter number(int value) {
        need(5);
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    /** Appends a text: its length in UTF-8, then its bytes. */
    public ByteWriter text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).raw(utf8, 0, utf8.length);
    }

    /** Appends a text as what it shares with the one before, in UTF-16 code units, and the rest. */
    public ByteWriter front(String before, String text) {
        int shared = 0;
        int most = Math.min(before.length(), text.length());
        while (shared < most && before.charAt(shared) == text.charAt(shared)) {
            shared++;
        }
        if (shared > 0 && Character.isHighSurrogate(text.charAt(shared - 1))) {
            shared--;
        }
        return number(shared).text(text.substring(shared));
    }

    /** Appends bytes as they are. */
    public ByteWriter raw(byte[] from, int start, int count) {
        need(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
        return this;
    }

    /** Appends all that another has written. */
    public ByteWriter all(ByteWriter other) {
        return raw(other.bytes, 0, other.length);
    }

    /** Forgets everything, to begin again. */
    public void clear() {
        length = 0;
    }

    /** What was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void need(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
