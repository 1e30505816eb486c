package org.waymark.site.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.site.SitePath;

/** The site could not be written for a reason that the user can fix. The published site is complete. */
public final class WriteException extends IOException {

    private final String hint;

    /**
     * Creates one.
     *
     * @param message what is wrong, in one sentence that names the folder or file, without a full stop
     * @param hint what to do about it, as a sentence
     */
    public WriteException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    private WriteException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do about it, as a sentence. */
    public String hint() {
        return hint;
    }

    /** Turns the file system's error for {@code path} into a message and a hint. */
    static WriteException of(Path path, IOException cause) {
        if (cause instanceof WriteException already) {
            return already;
        }
        String reason = reason(cause);
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return new WriteException(
                    "The disk is full: " + path + " could not be written",
                    "Free some space and build again. The published site has not changed.",
                    cause);
        }
        if (cause instanceof AccessDeniedException
                || lower.contains("read-only")
                || lower.contains("permission denied")) {
            return new WriteException(
                    path + " could not be written: no permission",
                    "Change the permissions of the folder, or choose another with --output.",
                    cause);
        }
        return new WriteException(
                path + " could not be written: " + reason,
                "Fix this and build again. The published site has not changed.",
                cause);
    }

    /** A path that Java cannot pass to the system, because the locale's character set lacks one of its characters. */
    static WriteException of(String path, InvalidPathException cause) {
        return new WriteException(
                "The system's character set cannot name the file " + SitePath.quoted(path),
                "Build with a UTF-8 locale, for example LC_ALL=C.UTF-8.",
                cause);
    }

    /** The system's message, without the path. */
    static String reason(IOException cause) {
        @Nullable String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
