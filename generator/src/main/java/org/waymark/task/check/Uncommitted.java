package org.waymark.task.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** The files of a catalogue that differ from the commit that is checked out. */
public final class Uncommitted {

    private static final List<String> FOLDERS = List.of("content", "datasets", "templates", "site-assets");

    private Uncommitted() {}

    /**
     * The files that were changed, added or deleted since the last commit; none where there is no commit, no folder of
     * files, or no repository.
     *
     * @param source the catalogue's root
     * @return paths from the catalogue's root, sorted
     * @throws UncheckedIOException when the repository cannot be read
     */
    public static Set<String> files(Path source) {
        Path root = source.toAbsolutePath().normalize();
        try (Repository repository = GitFolder.open(root)) {
            return repository == null || repository.isBare() || repository.resolve(Constants.HEAD) == null
                    ? Set.of()
                    : files(repository, GitFolder.prefix(repository, root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files(Repository repository, String prefix) throws IOException {
        IndexDiff status = new IndexDiff(repository, Constants.HEAD, new FileTreeIterator(repository));
        status.setFilter(PathFilterGroup.createFromStrings(
                FOLDERS.stream().map(folder -> prefix + folder).toList()));
        status.diff();
        Set<String> files = new TreeSet<>();
        Stream.of(
                        status.getAdded(),
                        status.getChanged(),
                        status.getRemoved(),
                        status.getMissing(),
                        status.getModified(),
                        status.getUntracked(),
                        status.getConflicting())
                .flatMap(Set::stream)
                .forEach(path -> files.add(path.substring(prefix.length())));
        return files;
    }
}
