package org.waymark.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Receives the files of the site, from any thread and in any order. Nothing is published until all files are complete.
 */
public interface Output {

    /**
     * Adds a file.
     *
     * @param path from the root of the site, with {@code /} between folders; never absolute, never with {@code ..}
     * @param content its whole content; neither side changes it afterwards
     * @throws IOException if it cannot be stored, for instance because the disk is full
     */
    void put(String path, byte[] content) throws IOException;

    /**
     * Keeps what was published before, unless a new version is added.
     *
     * @param path as for {@link #put}; if it ends in {@code /}, all files of the folder
     * @return whether anything was published there before
     */
    default boolean keep(String path) {
        return false;
    }

    /**
     * Adds a file that may be too large to be held in memory. Nothing else may want its address.
     *
     * @param path as for {@link #put}
     * @throws IOException as for {@link #put}
     */
    default void stream(String path, Writing writing) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        writing.to(content);
        put(path, content.toByteArray());
    }

    /** Writes the content of a file, from its beginning to its end. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Adds a text file in UTF-8. */
    default void put(String path, String content) throws IOException {
        put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
