package org.waymark.site;

import org.jspecify.annotations.Nullable;

/** The site as it was published before, to reuse its files. Safe for use by several threads. */
public interface Published {

    /** A site that was never published. */
    Published NOTHING = path -> null;

    /**
     * A file as Waymark wrote it.
     *
     * @param path from the root of the site
     * @return its content; null if there is no such file, it cannot be read, or somebody has changed it since
     */
    byte @Nullable [] content(String path);
}
