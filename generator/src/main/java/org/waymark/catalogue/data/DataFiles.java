package org.waymark.catalogue.data;

import org.jspecify.annotations.Nullable;

/** The data files of the catalogue, by path from its root. Safe for use by several threads. */
public interface DataFiles {

    /** A catalogue without files. */
    DataFiles NONE = new DataFiles() {
        @Override
        public @Nullable Table table(String path) {
            return null;
        }

        @Override
        public @Nullable Boundaries boundaries(String path) {
            return null;
        }
    };

    /** The table in a file; null if there is no such file or it cannot be read. */
    @Nullable
    Table table(String path);

    /** The areas in a file, possibly none; null if there is no such file or it cannot be read. */
    @Nullable
    Boundaries boundaries(String path);
}
