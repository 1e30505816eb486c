package org.waymark.site.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.site.SitePath;

/**
 * Copies files that others put into the published site, such as {@code .git} or {@code CNAME}: everything that is not
 * in its manifest.
 */
final class ForeignFiles {

    private final Path published;
    private final Manifest previous;
    private final Staging staging;
    private final Set<String> ownFolders = new HashSet<>();

    ForeignFiles(Path published, Manifest previous, Staging staging) {
        this.published = published;
        this.previous = previous;
        this.staging = staging;
        ownFolders.add("");
        for (String path : previous.files().keySet()) {
            for (String folder = SitePath.folder(path); ownFolders.add(folder); ) {
                folder = SitePath.folder(folder);
            }
        }
    }

    /**
     * Adds them to the staged site.
     *
     * @param made whether the next site has a file of its own at a path
     * @throws WriteException if it has one with different content
     */
    void carryOver(Predicate<String> made) throws IOException {
        if (!Files.isDirectory(published)) {
            return;
        }
        Files.walkFileTree(published, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                String folder = name(dir);
                if (!ownFolders.contains(folder)) {
                    requireNot(made.test(folder), folder);
                    staging.addFolder(folder);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = name(file);
                if (path.equals(Manifest.NAME) || previous.files().containsKey(path)) {
                    return FileVisitResult.CONTINUE;
                }
                if (made.test(path)) {
                    requireNot(!attributes.isRegularFile() || !staging.isSameAsPublished(path), path);
                } else {
                    staging.link(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException error) throws IOException {
                if (error != null) {
                    throw error;
                }
                String folder = name(dir);
                if (!ownFolders.contains(folder)) {
                    // Permissions come last, because a read-only folder accepts no files.
                    staging.copyPermissions(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String name(Path path) {
        return published
                .relativize(path)
                .toString()
                .replace(path.getFileSystem().getSeparator(), "/");
    }

    private void requireNot(boolean clash, String path) throws WriteException {
        if (clash) {
            throw new WriteException(
                    published.resolve(path) + " was not made by Waymark and is where a page should be",
                    "Move it away and build again.");
        }
    }
}
