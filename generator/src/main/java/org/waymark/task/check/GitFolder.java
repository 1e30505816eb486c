package org.waymark.task.check;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** Where a catalogue lies in git. */
public final class GitFolder {

    static {
        // To wait for the measured clock of the file system would stop a build for ever: from Java 25 on, a thread of
        // the
        // common pool measures, and such a thread may be waiting for what is read here.
        FS.FileStoreAttributes.setBackground(true);
    }

    private GitFolder() {}

    /**
     * Opens the repository that a folder lies in; null if it lies in none.
     *
     * @throws IOException if the repository cannot be read
     */
    public static @Nullable Repository open(Path folder) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .findGitDir(folder.toAbsolutePath().normalize().toFile());
        return builder.getGitDir() == null ? null : builder.build();
    }

    /**
     * The folder's path in its repository with a slash at its end; empty for all of it.
     *
     * @throws IOException if there is no such folder
     */
    public static String prefix(Repository repository, Path folder) throws IOException {
        if (repository.isBare()) {
            return "";
        }
        Path top = repository.getWorkTree().toPath().toRealPath();
        String inside = top.relativize(folder.toRealPath()).toString().replace(java.io.File.separatorChar, '/');
        return inside.isEmpty() ? "" : inside + "/";
    }

    /** Whether the repository lacks its older commits. */
    public static boolean isShallow(Repository repository) throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }
}
