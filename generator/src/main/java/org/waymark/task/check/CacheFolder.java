package org.waymark.task.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ProgramFingerprint;
import org.waymark.catalogue.load.cache.Detail;
import org.waymark.catalogue.load.cache.RecordCache;

/**
 * Where what was read is kept for the next run: {@code waymark} in {@code $XDG_CACHE_HOME}, else in {@code ~/.cache}
 * (XDG Base Directory Specification 0.8), and never in the catalogue itself.
 */
public final class CacheFolder {

    private CacheFolder() {}

    /** The cache of a catalogue in a folder; empty where nothing can be kept. */
    public static Optional<RecordCache> of(Path source, Detail detail) {
        return folder(System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home"))
                .flatMap(folder -> of(source, detail, folder));
    }

    /** The cache of a catalogue, in a folder for caches. */
    public static Optional<RecordCache> of(Path source, Detail detail, Path folder) {
        try {
            Path root = source.toRealPath();
            if (folder.startsWith(root) || !isWritable(folder)) {
                return Optional.empty();
            }
            return ProgramFingerprint.ofRunning()
                    .map(program -> new RecordCache(folder, program, root.toString(), detail, RecordCache.MOST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWritable(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
    }

    /** The specification has relative paths ignored. */
    static Optional<Path> folder(@Nullable String cacheHome, @Nullable String home) {
        return absolute(cacheHome)
                .or(() -> absolute(home).map(path -> path.resolve(".cache")))
                .map(path -> path.resolve("waymark").normalize());
    }

    private static Optional<Path> absolute(@Nullable String path) {
        try {
            return path == null || path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
