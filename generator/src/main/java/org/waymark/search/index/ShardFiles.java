package org.waymark.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import org.waymark.bytes.Packer;
import org.waymark.search.format.IndexManifest;
import org.waymark.site.Output;

/** Publishes the files of one index under names that are derived from their content. */
final class ShardFiles implements AutoCloseable {

    private final String folder;
    private final Output out;
    private final Packer packer = new Packer();
    private final Set<Integer> names = new HashSet<>();

    /** @param folder the folder of the files, ending in a slash */
    ShardFiles(String folder, Output out) {
        this.folder = folder;
        this.out = out;
    }

    /** A file that was published: its name, and its size in bytes. */
    record Published(String name, int size) {}

    /** Publishes a file. If a different file already has its name, it gets the next free name. */
    Published put(byte[] content) throws IOException {
        return put(name(content), packer.pack(content));
    }

    /** Publishes a file that few queries fetch, with less compression. */
    String putQuickly(byte[] content) throws IOException {
        return put(name(content), packer.packQuickly(content)).name();
    }

    /** The name of a file with this content: its CRC-32 (ISO 3309), the same as for a PNG chunk. */
    private String name(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        int digest = (int) crc.getValue();
        while (!names.add(digest)) {
            digest++;
        }
        return HexFormat.of().toHexDigits(digest);
    }

    /** Publishes the manifest, whose name is always the same. */
    void manifest(IndexManifest manifest) throws IOException {
        byte[] content = manifest.toBytes();
        int names = content.length - manifest.nameBytes();
        out.put(
                folder + "manifest.bin",
                packer.pack(Arrays.copyOf(content, names), Arrays.copyOfRange(content, names, content.length)));
    }

    private Published put(String name, byte[] packed) throws IOException {
        out.put(folder + IndexManifest.PARTS + name + ".bin", packed);
        return new Published(name, packed.length);
    }

    @Override
    public void close() {
        packer.close();
    }
}
