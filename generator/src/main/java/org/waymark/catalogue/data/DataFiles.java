package org.waymark.catalogue.data;

import org.jspecify.annotations.Nullable;

/** The data files that lie in the catalogue, by their path from its root. May be asked from any thread. */
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

    /** The table in a file; null where there is no such file or it cannot be read. */
    @Nullable
    Table table(String path);

    /** The areas in a file, perhaps none; null where there is no such file or it cannot be read. */
    @Nullable
    Boundaries boundaries(String path);
}
