package org.waymark.task.check;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Files that a user has named, or folders of such.
 *
 * @param names their paths from the catalogue's root; an empty one is the whole catalogue
 */
public record WantedFiles(SortedSet<String> names) {

    /** Those named by their paths on this computer. */
    public static WantedFiles of(Path source, Collection<Path> files) {
        Path root = source.toAbsolutePath().normalize();
        SortedSet<String> names = new TreeSet<>();
        files.forEach(file -> names.add(
                root.relativize(file.toAbsolutePath().normalize()).toString().replace(File.separatorChar, '/')));
        return new WantedFiles(names);
    }

    /** Whether a file of the catalogue is one of them or in one of the folders. */
    public boolean has(String file) {
        if (names.contains(file) || names.contains("")) {
            return true;
        }
        for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
            if (names.contains(file.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
