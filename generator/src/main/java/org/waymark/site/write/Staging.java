package org.waymark.site.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.waymark.site.Output;
import org.waymark.site.SitePath;

/** The folder for the next site. It is created with its first file; several threads may add files. */
final class Staging {

    private static final int BLOCK = 1 << 16;

    private final Path published;
    private final Path next;
    private final Disk disk;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    Staging(WorkFolder work, Disk disk) {
        this.published = work.output();
        this.next = work.next();
        this.disk = disk;
    }

    /** Adds a file with this content. */
    void write(String path, byte[] content) throws IOException {
        add(path, target -> disk.write(target, content));
    }

    /** Adds a file while it is made. If that fails, there is no such file. */
    Manifest.Entry write(String path, Output.Writing writing) throws IOException {
        CRC32C checksum = new CRC32C();
        add(path, target -> {
            OutputStream file = disk.open(target);
            boolean done = false;
            try (OutputStream out = new BufferedOutputStream(new CheckedOutputStream(file, checksum), BLOCK)) {
                writing.to(out);
                done = true;
            } finally {
                if (!done) {
                    disk.delete(target);
                }
            }
        });
        return Manifest.Entry.of(checksum, Files.size(next.resolve(path)));
    }

    /** A file that was added. */
    InputStream open(String path) throws IOException {
        return Files.newInputStream(next.resolve(path));
    }

    /** A file of the published site; links are not followed. */
    InputStream openPublished(String path) throws IOException {
        return Files.newInputStream(published.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Adds a file and waits until it would survive a power cut. */
    void writeDurably(String path, byte[] content) throws IOException {
        add(path, target -> disk.writeDurably(target, content));
    }

    /** Adds a file of the published site unchanged. */
    void link(String path) throws IOException {
        add(path, target -> disk.link(published.resolve(path), target));
    }

    /** Removes a file. */
    void remove(String path) throws IOException {
        disk.delete(next.resolve(path));
    }

    /** Adds a folder and its parents; an empty path is the site's root. */
    void addFolder(String folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        if (!folder.isEmpty()) {
            addFolder(SitePath.folder(folder));
        }
        Path path = next.resolve(folder);
        try {
            disk.createFolder(path);
        } catch (FileAlreadyExistsException e) {
            throw fileAndFolder(folder);
        } catch (IOException e) {
            throw WriteException.of(path, e);
        }
        folders.add(folder);
    }

    /** Gives an added folder the permissions that it has in the published site. */
    void copyPermissions(String folder) throws IOException {
        disk.copyPermissions(published.resolve(folder), next.resolve(folder));
    }

    /** The content of a file of the published site; links are not followed. */
    byte[] published(String path) throws IOException {
        if (!isPublished(path)) {
            throw new NoSuchFileException(path);
        }
        return Files.readAllBytes(published.resolve(path));
    }

    /** Whether the published site has a regular file with this content at this path. */
    boolean isPublished(String path, byte[] content) throws IOException {
        return hasContent(published.resolve(path), content);
    }

    /** Whether the published site has a file, not a link, at this path. */
    boolean isPublished(String path) {
        return Files.isRegularFile(published.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file that was added is the same as the published one of this path. */
    boolean isSameAsPublished(String path) throws IOException {
        return Files.mismatch(published.resolve(path), next.resolve(path)) == -1;
    }

    private void add(String path, Addition addition) throws IOException {
        addFolder(SitePath.folder(path));
        Path target = next.resolve(path);
        try {
            addition.to(target);
        } catch (FileAlreadyExistsException e) {
            throw fileAndFolder(path);
        } catch (IOException e) {
            throw WriteException.of(target, e);
        }
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() != content.length) {
                return false;
            }
        } catch (IOException e) {
            return false; // Deleted, or in something that is no longer a folder.
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[Math.min(BLOCK, content.length)];
            for (int at = 0; at < content.length; ) {
                int read = in.read(block, 0, Math.min(block.length, content.length - at));
                if (read < 0 || !Arrays.equals(block, 0, read, content, at, at + read)) {
                    return false;
                }
                at += read;
            }
            return true;
        }
    }

    private static WriteException fileAndFolder(String path) {
        return new WriteException(
                "The address " + SitePath.quoted(path) + " is used for both a page and a folder of pages",
                "Rename one of the two records.");
    }

    private interface Addition {
        void to(Path target) throws IOException;
    }
}
