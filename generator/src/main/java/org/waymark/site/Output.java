package org.waymark.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the files of the site, from any thread and in any order. Nothing is published until all are there. */
public interface Output {

    /**
     * Adds a file.
     *
     * @param path from the root of the site, with {@code /} between folders; never absolute, never with {@code ..}
     * @param content all of it; not changed afterwards by either side
     * @throws IOException when it cannot be stored, for instance because the disk is full
     */
    void put(String path, byte[] content) throws IOException;

    /**
     * Keeps what was published before, unless something makes it after all.
     *
     * @param path as for {@link #put}; with {@code /} at its end all files of a folder
     * @return whether there was anything
     */
    default boolean keep(String path) {
        return false;
    }

    /** Adds a text file in UTF-8. */
    default void put(String path, String content) throws IOException {
        put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
