package org.waymark.bytes;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Files as they are published: compressed (RFC 1951, DEFLATE without a header), named by what is in them. */
public final class Packed {

    /** How many bytes the name of a file has. */
    public static final int NAME_BYTES = 4;

    /** No file unpacks to more; a larger one is broken or an attack. */
    private static final int LARGEST = 64 << 20;

    private Packed() {}

    /** Compresses; the same content gives the same bytes with the same release of zlib. */
    public static byte[] deflate(byte[] content) {
        try (Packer packer = new Packer()) {
            return packer.pack(content);
        }
    }

    /**
     * Undoes {@link #deflate}.
     *
     * @throws BrokenBytes when it is not such a file
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
                    throw new BrokenBytes("a file of the index is damaged");
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new BrokenBytes("a file of the index is damaged");
        } finally {
            inflater.end();
        }
    }

    /** The name that content gives a file: its CRC-32 (ISO 3309), as that of a PNG chunk is. */
    public static int digest(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
