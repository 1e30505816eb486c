package org.waymark.site.write;

import java.nio.file.Path;

/**
 * The hidden folder beside the output in which a site is prepared. It is on the output's file system, so that folders
 * can be moved between the two, and exists only during a build or after a killed one.
 *
 * @param output the real output folder, which need not exist
 */
record WorkFolder(Path output) {

    /** The folder itself. */
    Path root() {
        return output.resolveSibling("." + output.getFileName() + ".waymark");
    }

    /** The site being prepared; useless after a killed build. */
    Path next() {
        return root().resolve("next");
    }

    /** The complete previous site while the next one replaces it. */
    Path previous() {
        return root().resolve("previous");
    }

    /** A former site that is being deleted, perhaps partly. */
    Path trash() {
        return root().resolve("trash");
    }

    /** The lock file of the running build. */
    Path lock() {
        return root().resolve("lock");
    }
}
