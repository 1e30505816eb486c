package org.waymark.catalogue.data;

import org.jspecify.annotations.Nullable;

/** The data files of the catalogue, by path from its root. Safe for use by several threads. */
@FunctionalInterface
public interface DataFiles {

    /** Larger files belong in a data store, not in a repository; hosts of static sites refuse them too. */
    int MOST_BYTES = 50_000_000;

    /** The table in a file; null if there is no such file or it cannot be read. */
    @Nullable
    Table table(String path);

    /** The areas in a file, possibly none; null if there is no such file or it cannot be read. */
    default @Nullable Boundaries boundaries(String path) {
        return null;
    }

    /** Size and checksum of a file of any kind; null if there is no such file or it is too large to be published. */
    default @Nullable FileDigest digest(String path) {
        return null;
    }
}
