package org.waymark.site.write;

import java.nio.file.Path;

/**
 * The hidden folder beside the output in which a site is prepared. It is on the output's file system, so that folders
 * can be renamed between the two, and exists only while a build runs or after one was killed.
 *
 * @param output the real output folder, which need not exist
 */
record WorkFolder(Path output) {

    /** The folder itself. */
    Path root() {
        return output.resolveSibling("." + output.getFileName() + ".waymark");
    }

    /** The site being prepared; of no worth after a build was killed. */
    Path next() {
        return root().resolve("next");
    }

    /** The site published before, whole, while the next one takes its place. */
    Path previous() {
        return root().resolve("previous");
    }

    /** A former site being deleted, perhaps in part already. */
    Path trash() {
        return root().resolve("trash");
    }

    /** Locked by the build that runs. */
    Path lock() {
        return root().resolve("lock");
    }
}
