package org.waymark.site.render.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs pictures of up to 16 colours as PNG (W3C PNG, third edition), four bits a pixel. Bands of rows are compressed
 * one by one, so that bands shared by all pictures are compressed once.
 */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Four bits a pixel, from a palette, no interlacing. */
    private static final byte[] FORM = {4, 3, 0, 0, 0};

    /** Bytes that are compressed together. */
    private static final int BAND = 36_000;

    private static final int LEVEL = 1;

    private final byte[] ground;
    private final int[] palette;
    private List<byte[]> bands = List.of();

    /**
     * @param ground the background that most pictures share
     * @param palette colours as 0xrrggbb
     */
    IndexedPng(Picture ground, int... palette) {
        this.ground = ground.rows();
        this.palette = palette.clone();
        this.bands = bands(ground.rows());
    }

    /** The file of a picture of the same size as the background. */
    byte[] of(Picture picture) {
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(picture.width())
                .putInt(picture.height())
                .put(FORM);
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream(32_000);
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", header.array());
        chunk(png, "PLTE", colours.array());
        chunk(png, "IDAT", compressed(picture.rows()));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(number(data.length));
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(number((int) crc.getValue()));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    /** Compresses as zlib does (RFC 1950, with a window of 32 KiB). */
    private byte[] compressed(byte... rows) {
        ByteArrayOutputStream data = new ByteArrayOutputStream(32_000);
        data.writeBytes(new byte[] {0x78, 0x01});
        bands(rows).forEach(data::writeBytes);
        data.writeBytes(new byte[] {3, 0}); // an empty block, the last
        Adler32 adler = new Adler32();
        adler.update(rows);
        data.writeBytes(number((int) adler.getValue()));
        return data.toByteArray();
    }

    /** Each band, compressed (RFC 1951); bands of the background are reused. */
    private List<byte[]> bands(byte... rows) {
        List<byte[]> packed = new ArrayList<>();
        Deflater deflater = new Deflater(LEVEL, true);
        byte[] buffer = new byte[BAND + 100];
        for (int from = 0; from < rows.length; from += BAND) {
            int to = Math.min(from + BAND, rows.length);
            if (packed.size() < bands.size() && Arrays.equals(rows, from, to, ground, from, to)) {
                packed.add(bands.get(packed.size()));
            } else {
                deflater.reset();
                deflater.setInput(rows, from, to - from);
                packed.add(Arrays.copyOf(buffer, deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH)));
            }
        }
        deflater.end();
        return packed;
    }
}
