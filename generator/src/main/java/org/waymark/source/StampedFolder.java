package org.waymark.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue in a folder whose files' versions are derived from their size, the time of their last change and their
 * inode, as in git, without reading them. Versions are known after a walk.
 *
 * <p>A file that has changed just before has no version, since it could change again without a new time: clocks of file
 * systems are coarse (git's documentation, "racy git").
 */
public final class StampedFolder implements SourceTree {

    /** The clock of Linux moves on every few milliseconds; ten times that is enough, in nanoseconds. */
    private static final long FINE_CLOCK = TimeUnit.MILLISECONDS.toNanos(100);

    /** Old file systems count whole seconds, some of them pairs. */
    private static final long COARSE_CLOCK = TimeUnit.MILLISECONDS.toNanos(2500);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final SourceFolder folder;
    private final Map<String, String> stamps = new HashMap<>();
    private long began;

    /** @param root the folder with {@code content} and {@code datasets} */
    public StampedFolder(Path root) {
        this.folder = new SourceFolder(root);
    }

    @Override
    public void walk(String top, Visitor visitor) throws IOException {
        began = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        folder.walk(top, visitor, this::remember);
    }

    private void remember(String path, BasicFileAttributes attributes) {
        BasicFileAttributes file = attributes;
        if (attributes.isSymbolicLink()) {
            try {
                file = Files.readAttributes(folder.root().resolve(path), BasicFileAttributes.class);
            } catch (IOException e) {
                return; // reported when the file is read
            }
        }
        long changed = file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        long clock = changed % SECOND == 0 ? COARSE_CLOCK : FINE_CLOCK;
        if (changed < began - clock) {
            Object inode = file.fileKey();
            stamps.put(path, file.size() + " " + changed + " " + (inode == null ? 0 : inode.hashCode()));
        }
    }

    @Override
    public long size(String path) throws IOException {
        return folder.size(path);
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        return folder.read(path, limit);
    }

    @Override
    public @Nullable String version(String path) {
        return stamps.get(path);
    }
}
