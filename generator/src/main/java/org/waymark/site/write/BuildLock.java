package org.waymark.site.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Allows only one build at a time to write to an output folder. The system releases the lock when the program ends. The
 * lock file is kept, because deleting it would let two builds lock two files of the same name.
 */
record BuildLock(Path file, FileChannel channel) implements AutoCloseable {

    /**
     * The files locked by this program. POSIX releases a program's lock as soon as it closes any of its channels to the
     * file, so a second channel must never be opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /**
     * Locks the output and creates its work folder.
     *
     * @throws WriteException if another build holds the lock, or the work folder cannot be created
     */
    static BuildLock acquire(WorkFolder work, Disk disk) throws WriteException {
        Path file = work.lock();
        if (!HELD.add(file)) {
            throw busy(work);
        }
        BuildLock lock = null;
        try {
            disk.createFolder(work.root());
            lock = open(file);
        } catch (IOException e) {
            throw e instanceof AccessDeniedException || !Files.isWritable(work.root())
                    ? notPrepared(work.root())
                    : WriteException.of(work.root(), e);
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
        if (lock == null) {
            throw busy(work);
        }
        return lock;
    }

    /** Releases the output. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            return; // The system releases it when the program ends.
        } finally {
            HELD.remove(file);
        }
    }

    /** The lock; null if another program holds it. */
    private static @Nullable BuildLock open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
            return locked ? new BuildLock(file, channel) : null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static WriteException busy(WorkFolder work) {
        return new WriteException(
                "Another build is writing to " + work.output(),
                "Wait until it has finished, or choose another folder with --output.");
    }

    private static WriteException notPrepared(Path folder) {
        return new WriteException(
                "The site is prepared in " + folder + ", next to the output folder, but this user cannot write to it",
                "Change the permissions of the parent folder, or choose another output folder.");
    }
}
