package org.waymark.site.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Replaces the published site by the prepared one, and recovers if a build was killed during this. The names of the
 * folders are the journal: only complete folders are renamed.
 */
record Swap(WorkFolder work, Disk disk) {

    /**
     * Publishes the prepared site. If this fails, the previous site is moved back into its place.
     *
     * @throws WriteException if a folder cannot be renamed
     */
    void publish() throws WriteException {
        boolean replaces = Files.isDirectory(work.output());
        try {
            if (replaces) {
                disk.rename(work.output(), work.previous());
            }
            disk.rename(work.next(), work.output());
        } catch (IOException e) {
            putBack();
            throw new WriteException(
                    "The output folder " + work.output() + " cannot be replaced: " + WriteException.reason(e),
                    "If it is a mount point or part of a container image, choose a folder inside it with --output.");
        }
        discardPrevious();
    }

    /**
     * Cleans up after a killed build. Afterwards the site is complete, either the old or the new one.
     *
     * @throws WriteException if the folders cannot be renamed or deleted
     */
    void recover() throws WriteException {
        try {
            if (Files.isDirectory(work.previous())) {
                if (Files.exists(work.output().resolve(Manifest.NAME))) {
                    moveToTrash();
                } else {
                    restorePrevious();
                }
            }
            disk.deleteTree(work.trash());
            disk.deleteTree(work.next());
        } catch (IOException e) {
            throw WriteException.of(work.root(), e);
        }
    }

    /**
     * The new site is published. If the old one cannot be deleted, the build must not fail; the next build tries again.
     */
    private void discardPrevious() {
        try {
            if (Files.isDirectory(work.previous())) {
                moveToTrash();
                disk.deleteTree(work.trash());
            }
        } catch (IOException e) {
            return;
        }
    }

    /** A site is renamed before it is deleted, so that a partly deleted site is never taken for a complete one. */
    private void moveToTrash() throws IOException {
        disk.deleteTree(work.trash());
        disk.rename(work.previous(), work.trash());
    }

    private void putBack() throws WriteException {
        try {
            if (Files.isDirectory(work.previous()) && !Files.exists(work.output(), LinkOption.NOFOLLOW_LINKS)) {
                disk.rename(work.previous(), work.output());
            }
        } catch (IOException e) {
            throw new WriteException(
                    "We could not move the published site back. It is in " + work.previous(),
                    "Rename it to " + work.output() + ", or build again, which does this.");
        }
    }

    private void restorePrevious() throws IOException {
        Path output = work.output();
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            if (!OutputFolder.isEmpty(output)) {
                throw new WriteException(
                        "A build was stopped, and the published site is in " + work.previous() + ", but its place, "
                                + output + ", holds other files",
                        "Move these files away and build again, or delete the folder with the site if you do not"
                                + " need it.");
            }
            disk.delete(output);
        }
        disk.rename(work.previous(), output);
    }
}
