package org.waymark.render.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Packs a picture as PNG (W3C PNG, third edition). The compression is one block of fixed Huffman codes (RFC 1951,
 * 3.2.6) that looks for repeats in the row above and where the same four bytes stood last: enough for a picture of flat
 * colours, quick, and the same bytes on every Java, whose own compression depends on the library it was built with.
 */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LONGEST = 258;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    /** The code of each byte, and of each length with its extra bits. */
    private static final long[] LITERAL_BITS = literalBits();

    private static final long[] LENGTH_BITS = lengthBits();

    private static final int WINDOW = 32_768;

    /** A repeat so long that no better one is looked for. */
    private static final int GOOD = 32;

    private final byte[] rows;
    private final int stride;
    private final int[] places = new int[1 << 12];
    private final int[] fours = new int[1 << 12];
    private byte[] out;
    private int size;
    private long bits;
    private int held;

    private IndexedPng(byte[] rows, int stride) {
        this.rows = rows;
        this.stride = stride;
        this.out = new byte[32_000];
    }

    /**
     * The file.
     *
     * @param palette up to 16 colours, as 0xrrggbb
     */
    static byte[] of(Picture picture, int... palette) {
        ByteBuffer header =
                ByteBuffer.allocate(13).putInt(picture.width()).putInt(picture.rows().length / picture.stride());
        header.put(new byte[] {4, 3, 0, 0, 0}); // four bits a pixel, a palette, no interlacing
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        byte[] data = new IndexedPng(picture.rows(), picture.stride()).compressed();
        ByteBuffer png = ByteBuffer.allocate(SIGNATURE.length + 4 * 12 + 13 + colours.capacity() + data.length);
        png.put(SIGNATURE);
        chunk(png, "IHDR", header.array());
        chunk(png, "PLTE", colours.array());
        chunk(png, "IDAT", data);
        chunk(png, "IEND", new byte[0]);
        return png.array();
    }

    private static void chunk(ByteBuffer png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.putInt(data.length).put(name).put(data).putInt((int) crc.getValue());
    }

    private byte[] compressed() {
        put(0x0178, 16); // RFC 1950: deflate with a window of 32 KiB, the least effort
        put(0b011, 3); // the last block, fixed codes
        long above = distance(stride);
        int at = 0;
        while (at < rows.length) {
            int back = stride;
            int length = repeat(at, stride);
            if (length < GOOD) {
                int seen = at + 4 <= rows.length ? seenBefore(at) : 0;
                int other = seen == 0 ? 0 : repeat(at, seen);
                if (other > length) {
                    length = other;
                    back = seen;
                }
            }
            if (length < 4) {
                put(LITERAL_BITS[rows[at] & 0xff]);
                at++;
            } else {
                put(joined(LENGTH_BITS[length], back == stride ? above : distance(back)));
                at += length;
            }
        }
        put(0, 7); // end of block
        put(0, (8 - held) & 7);
        Adler32 adler = new Adler32();
        adler.update(rows);
        put(Integer.reverseBytes((int) adler.getValue()) & 0xffffffffL, 32);
        flush();
        return Arrays.copyOf(out, size);
    }

    /** How many bytes from here are those that stand so far back. */
    private int repeat(int at, int back) {
        if (at < back) {
            return 0;
        }
        int longest = Math.min(LONGEST, rows.length - at);
        if (rows[at] != rows[at - back]) {
            return 0;
        }
        int differs = Arrays.mismatch(rows, at, at + longest, rows, at - back, at - back + longest);
        return differs < 0 ? longest : differs;
    }

    /** How far back the same four bytes stood last, as far as is remembered; 0 where they did not. */
    private int seenBefore(int at) {
        int four = (rows[at] & 0xff) | (rows[at + 1] & 0xff) << 8 | (rows[at + 2] & 0xff) << 16 | rows[at + 3] << 24;
        int slot = (four * 0x9e3779b1) >>> 20;
        int last = fours[slot] == four ? places[slot] - 1 : -1;
        places[slot] = at + 1;
        fours[slot] = four;
        return last >= 0 && at - last < WINDOW ? at - last : 0;
    }

    private static long[] literalBits() {
        long[] bits = new long[256];
        for (int value = 0; value < bits.length; value++) {
            bits[value] = value < 144 ? code(reversed(0x30 + value, 8), 8) : code(reversed(0x190 + value - 144, 9), 9);
        }
        return bits;
    }

    private static long distance(int distance) {
        if (distance <= 2) {
            return code(reversed(distance - 1, 5), 5);
        }
        int log = 31 - Integer.numberOfLeadingZeros(distance - 1);
        int half = ((distance - 1) >> (log - 1)) & 1;
        long extra = code((distance - 1) & ((1 << (log - 1)) - 1), log - 1);
        return joined(code(reversed(2 * log + half, 5), 5), extra);
    }

    /** Bits in the low half, their number in the high half. */
    private static long code(long bits, int count) {
        return bits | (long) count << 32;
    }

    /** One code behind the other, 32 bits at most. */
    private static long joined(long first, long second) {
        int count = (int) (first >> 32);
        return (first & 0xffffffffL) | ((second & 0xffffffffL) << count & 0xffffffffL) | (count + (second >> 32)) << 32;
    }

    private void put(long code) {
        put(code & 0xffffffffL, (int) (code >> 32));
    }

    private static long[] lengthBits() {
        long[] bits = new long[LONGEST + 1];
        for (int length = 3; length <= LONGEST; length++) {
            int code = Arrays.binarySearch(LENGTHS, length);
            code = code < 0 ? -code - 2 : code;
            int extra = code < 8 || code == 28 ? 0 : code / 4 - 1;
            int symbol = 257 + code;
            int width = symbol < 280 ? 7 : 8;
            long value = symbol < 280 ? reversed(symbol - 256, 7) : reversed(0xc0 + symbol - 280, 8);
            bits[length] = code(value | (long) (length - LENGTHS[code]) << width, width + extra);
        }
        return bits;
    }

    /** Huffman codes stand with their first bit first (RFC 1951, 3.1.1). */
    private static long reversed(int code, int width) {
        return Integer.toUnsignedLong(Integer.reverse(code) >>> (32 - width));
    }

    /** At most 32 bits, the first of them lowest. */
    private void put(long value, int count) {
        bits |= value << held;
        held += count;
        if (held >= 32) {
            if (size + 8 > out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            int whole = (int) bits;
            out[size] = (byte) whole;
            out[size + 1] = (byte) (whole >> 8);
            out[size + 2] = (byte) (whole >> 16);
            out[size + 3] = (byte) (whole >> 24);
            size += 4;
            bits >>>= 32;
            held -= 32;
        }
    }

    /** What is still held, in whole bytes. */
    private void flush() {
        for (; held > 0; held -= 8) {
            out[size++] = (byte) bits;
            bits >>>= 8;
        }
    }
}
