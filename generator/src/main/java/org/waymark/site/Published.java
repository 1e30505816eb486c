package org.waymark.site;

import org.jspecify.annotations.Nullable;

/** The site as it was published before, for work that need not be done again. May be asked from any thread. */
public interface Published {

    /** A site that was never published. */
    Published NOTHING = path -> null;

    /**
     * A file as Waymark wrote it.
     *
     * @param path from the root of the site
     * @return null where there is no such file, it cannot be read, or somebody has changed it since
     */
    byte @Nullable [] content(String path);
}
