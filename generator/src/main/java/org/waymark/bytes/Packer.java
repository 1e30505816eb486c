package org.waymark.bytes;

import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Compresses files, one after the other: raw DEFLATE (RFC 1951). The same content gives the same bytes with the same release
 * of zlib. Not safe for use by several threads.
 */
public final class Packer implements AutoCloseable {

    private static final int LEVEL = 5;
    private static final int QUICK = 1;

    private final Deflater deflater = new Deflater(LEVEL, true);
    private byte[] buffer = new byte[1 << 14];

    /** Compresses a file. */
    public byte[] pack(byte[] content) {
        begin(content, LEVEL);
        return finish(0);
    }

    /** Compresses a file whose last bytes are of another kind, so that neither part spoils the other's code. */
    public byte[] pack(byte[] content, byte[] last) {
        begin(content, LEVEL);
        int length = flush(0);
        deflater.setInput(last);
        return finish(length);
    }

    /**
     * Compresses a file in parts of two kinds in turn, each with a code of its own: texts and lists, then numbers in which
     * repeats are chance, so that looking for them would only cost.
     */
    public byte[] packInTurn(List<byte[]> parts) {
        begin(new byte[0], LEVEL);
        int length = 0;
        for (int i = 0; i < parts.size(); i++) {
            deflater.setStrategy(i % 2 == 0 ? Deflater.DEFAULT_STRATEGY : Deflater.HUFFMAN_ONLY);
            // Takes effect now; with input it would be for the part after this one.
            length = step(length, Deflater.NO_FLUSH);
            deflater.setInput(parts.get(i));
            length = flush(length);
        }
        deflater.setStrategy(Deflater.DEFAULT_STRATEGY);
        return finish(length);
    }

    /** Compresses a file that is rarely fetched: in half the time, to a twentieth more. */
    public byte[] packQuickly(byte[] content) {
        begin(content, QUICK);
        return finish(0);
    }

    private void begin(byte[] content, int level) {
        deflater.reset();
        deflater.setLevel(level);
        deflater.setInput(content);
    }

    private int flush(int start) {
        int length = start;
        do {
            length = step(length, Deflater.SYNC_FLUSH);
        } while (length == buffer.length || !deflater.needsInput());
        return length;
    }

    private byte[] finish(int start) {
        deflater.finish();
        int length = start;
        while (!deflater.finished()) {
            length = step(length, Deflater.NO_FLUSH);
        }
        return Arrays.copyOf(buffer, length);
    }

    /** Appends what there is; a change of the level alone takes a step that gives nothing. */
    private int step(int length, int flush) {
        buffer = length == buffer.length ? Arrays.copyOf(buffer, buffer.length * 2) : buffer;
        return length + deflater.deflate(buffer, length, buffer.length - length, flush);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
