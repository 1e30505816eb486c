package org.waymark.site.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.site.SitePath;

/** Decides which folders a site may be written to. */
public final class OutputFolder {

    /** Folders of a catalogue's source that no build may write to. */
    private static final List<String> SOURCE_FOLDERS =
            List.of("content", "datasets", "templates", "site-assets", ".git");

    /** What people keep in a folder that is about to be published; any other hidden name speaks for another use. */
    private static final Set<String> CARRIED_OVER = Set.of("""
            .git .gitattributes .gitignore .gitkeep .keep .nojekyll .well-known .domains .htaccess .DS_Store
            """.split("\\s+"));

    private static final int MAX_LINKS = 40;

    private OutputFolder() {}

    /**
     * Makes sure that a build cannot write to its own source.
     *
     * @param source the catalogue's root folder
     * @param output the folder for the site; need not exist
     * @throws WriteException if the output is the source, contains it, or lies in one of the source's own folders
     */
    public static void requireSafe(Path source, Path output) throws WriteException {
        Path site = real(output);
        Path root = real(source);
        boolean holdsSource = root.startsWith(site);
        boolean inSource = false;
        for (String name : SOURCE_FOLDERS) {
            // A source folder may itself be a link that leads elsewhere.
            Path folder = real(root.resolve(name));
            holdsSource |= folder.startsWith(site);
            inSource |= site.startsWith(folder);
        }
        if (holdsSource || inSource) {
            throw new WriteException(
                    "The site cannot be written to " + output + ": the catalogue's own files are there",
                    "Choose a separate folder with --output, such as public.");
        }
    }

    /**
     * The real folder of {@code output}, with links followed; it need not exist.
     *
     * @throws WriteException if no site can be written there
     */
    static Path resolve(Path output) throws WriteException {
        Path path = output.toAbsolutePath().normalize();
        if (path.getFileName() == null) {
            throw new WriteException(
                    "The site cannot be written to the root of the file system", "Choose a folder with --output.");
        }
        Path folder = real(path);
        if (Files.exists(folder)) {
            requireWritable(folder);
            requireSameFileSystem(folder);
        }
        return folder;
    }

    /** Creates the folders above the output. */
    static void createParent(Path output) throws WriteException {
        Path parent = output.getParent();
        try {
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw new WriteException(
                    "The folder " + parent + " for the site cannot be created",
                    "Check for a file with that name and for permissions, or choose another folder with --output.");
        }
    }

    /**
     * Refuses a folder with files that Waymark did not make, which a first build would mix with its own. This includes
     * hidden files, because a home folder may have only these and must not be replaced by a site.
     */
    static void requireUnused(Path output) throws WriteException {
        if (!Files.isDirectory(output)) {
            return;
        }
        try (Stream<Path> entries = Files.list(output)) {
            var other = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !CARRIED_OVER.contains(name))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw new WriteException(
                        "The output folder " + output + " holds files that Waymark did not make, such as "
                                + SitePath.quoted(other.get()),
                        "Choose an empty folder with --output, or move these files away.");
            }
        } catch (IOException e) {
            throw WriteException.of(output, e);
        }
    }

    /** Whether the folder exists and is empty. */
    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void requireWritable(Path folder) throws WriteException {
        if (!Files.isDirectory(folder)) {
            throw new WriteException(
                    "The output " + folder + " is a file, not a folder", "Choose a folder with --output.");
        }
        if (!Files.isWritable(folder)) {
            throw new WriteException(
                    "The output folder " + folder + " is read-only",
                    "Change its permissions, or choose another with --output.");
        }
    }

    private static void requireSameFileSystem(Path folder) throws WriteException {
        Path parent = folder.getParent();
        try {
            if (parent == null || !Files.getFileStore(folder).equals(Files.getFileStore(parent))) {
                throw new WriteException(
                        "The output folder " + folder + " is a mount point, which cannot be replaced in one step",
                        "Choose a folder inside it with --output, such as " + folder.resolve("site") + ".");
            }
        } catch (IOException e) {
            throw WriteException.of(folder, e);
        }
    }

    /** The path with all links followed, even to a path that does not exist. */
    private static Path real(Path path) throws WriteException {
        Path whole = path.toAbsolutePath().normalize();
        try {
            for (int links = 0; links <= MAX_LINKS; links++) {
                Path start = whole;
                while (start.getParent() != null && !Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
                    start = start.getParent();
                }
                Path rest = start.relativize(whole);
                if (Files.exists(start)) {
                    return start.toRealPath().resolve(rest).normalize();
                }
                // Between a killed build and its recovery, a link to its output leads nowhere.
                Path target = start.resolveSibling(Files.readSymbolicLink(start));
                whole = target.resolve(rest).normalize();
            }
        } catch (IOException e) {
            throw WriteException.of(path, e);
        }
        throw new WriteException(path + " is a link that leads back to itself", "Fix or delete the link.");
    }
}
