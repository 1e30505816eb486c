package org.waymark.site.bake;

import java.io.File;
import java.io.FileFilter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds only the files whose records were loaded, at any depth.
 *
 * <p>JBake's crawler follows symbolic links, even in circles, and parses every file with a known extension. The loader
 * has already decided which files are documents; the crawler must find those and no others.
 */
final class LoadedFolder extends File {

    private final TreeSet<File> files;

    /**
     * @param folder the folder
     * @param files the files that were loaded
     */
    LoadedFolder(Path folder, Collection<File> files) {
        super(folder.toString());
        this.files = new TreeSet<>(files);
    }

    @Override
    public File[] listFiles(@Nullable FileFilter ignored) {
        return files.toArray(File[]::new);
    }
}
