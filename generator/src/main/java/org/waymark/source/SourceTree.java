package org.waymark.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The files of a catalogue, wherever they lie: in a folder, or in a commit. Paths are from its root, with slashes. */
public interface SourceTree {

    /**
     * Visits the files in one folder of the root, in any order; hidden ones are left out, and no link leads out of the
     * catalogue.
     *
     * @param top the folder's name; nothing is visited where there is none
     * @throws IOException when the folder itself cannot be walked
     */
    void walk(String top, Visitor visitor) throws IOException;

    /** The size of a file in bytes. */
    long size(String path) throws IOException;

    /** The beginning of a file, at most {@code limit} bytes. */
    byte[] read(String path, int limit) throws IOException;

    /**
     * The version of a file, which changes with its content, in this or another tree of the same kind, such as the name
     * of a git object; null if it is not known without reading the file.
     */
    @Nullable
    String version(String path);

    /** Receives what a walk finds. */
    interface Visitor {

        /** A file that can be read. */
        void file(String path);

        /** A link that leads out of the catalogue, or nowhere. */
        void outside(String path);

        /** Something that cannot be looked at. */
        void unreadable(String path);
    }
}
