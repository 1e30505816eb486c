package org.waymark.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.waymark.index.format.Packed;
import org.waymark.site.Output;

/** Publishes the files of one index under the names that their content gives them. */
final class ShardFiles {

    private final String folder;
    private final Output out;
    private final Set<String> names = new HashSet<>();

    /** @param folder where they go, ending in a slash */
    ShardFiles(String folder, Output out) {
        this.folder = folder;
        this.out = out;
    }

    /** A file that was published: its name, and its size in bytes. */
    record Published(String name, int size) {}

    /** Publishes a file. Of two files that would have the same name but differ the second gets another one. */
    Published put(byte[] content) throws IOException {
        byte[] digest = Packed.digest(content);
        String name = HexFormat.of().formatHex(digest);
        while (!names.add(name)) {
            digest = Packed.digest(digest);
            name = HexFormat.of().formatHex(digest);
        }
        return put(name, content);
    }

    /** Publishes the manifest, whose name is always the same. */
    void manifest(byte[] content) throws IOException {
        put("manifest", content);
    }

    private Published put(String name, byte[] content) throws IOException {
        byte[] packed = Packed.deflate(content);
        out.put(folder + name + ".bin", packed);
        return new Published(name, packed.length);
    }
}
