package org.waymark.index.format;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Files as they are published: compressed (RFC 1951, DEFLATE without a header), named by what is in them. */
public final class Packed {

    /** How many bytes of a file's digest its name holds. */
    public static final int NAME_BYTES = 4;

    /** No file unpacks to more; a larger one is broken or an attack. */
    private static final int LARGEST = 64 << 20;

    private static final int LEVEL = 6;

    private Packed() {}

    /** Compresses; the same content gives the same bytes with the same release of zlib. */
    public static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[content.length / 2 + 128];
            int length = 0;
            while (!deflater.finished()) {
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, buffer.length * 2);
                }
                length += deflater.deflate(buffer, length, buffer.length - length);
            }
            return Arrays.copyOf(buffer, length);
        } finally {
            deflater.end();
        }
    }

    /**
     * Undoes {@link #deflate}.
     *
     * @throws BrokenShardException when it is not such a file
     */
    public static byte[] inflate(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3 + 64);
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                boolean stuck = count == 0 && !inflater.finished();
                if (stuck || out.size() > LARGEST) {
                    throw new BrokenShardException("a file of the index is damaged");
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new BrokenShardException("a file of the index is damaged");
        } finally {
            inflater.end();
        }
    }

    /** The first bytes of the SHA-256 of some content. */
    public static byte[] digest(byte[] content) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
