package org.waymark.bytes;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. Every method throws {@link BrokenBytes} where the bytes are not what was written. */
public final class ByteReader {

    private final byte[] bytes;
    private int at;

    /** Reads bytes from their beginning. */
    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Where the next byte is read. */
    public int position() {
        return at;
    }

    /** Goes to a place. */
    public void seek(int position) {
        if (position < 0 || position > bytes.length) {
            throw new BrokenBytes("a file is cut off");
        }
        at = position;
    }

    /** The next byte, from 0 to 255. */
    public int u8() {
        if (at >= bytes.length) {
            throw new BrokenBytes("a file is cut off");
        }
        return bytes[at++] & 0xff;
    }

    /** The next number, from 0. */
    public int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = u8();
            value |= (b & 0x7f) << shift;
            if (b < 0x80) {
                if (value < 0) {
                    break;
                }
                return value;
            }
        }
        throw new BrokenBytes("a file holds a number that is too large");
    }

    /** The next number, which counts things of at least one byte each. */
    public int count() {
        int value = number();
        if (value > bytes.length - at) {
            throw new BrokenBytes("a file is cut off");
        }
        return value;
    }

    /** The next text. */
    public String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** The next text, which shares its beginning with the one before. */
    public String front(String before) {
        int shared = number();
        if (shared > before.length()) {
            throw new BrokenBytes("a file is out of order");
        }
        return before.substring(0, shared) + text();
    }
}
