package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/**
 * The catalogues that tests read, and what tests do with folders: list, read, copy, change and delete them. All methods
 * throw {@link UncheckedIOException} when a file cannot be read or written. Paths inside a folder have forward slashes.
 */
public final class CatalogueFixture {

    /** A small catalogue in English and Welsh with records of every kind. */
    public static final Path TINY = Path.of("src/test/resources/tiny");

    /** A catalogue in Greek about an island that does not exist, with levels, places and indicators of its own. */
    public static final Path ISLAND = Path.of("src/test/resources/island");

    /**
     * A small catalogue with regions, boroughs, a county and districts, whose figures are made up so that sentences about
     * them can be written by hand.
     */
    public static final Path COUNCILS = Path.of("src/test/resources/councils");

    /** The catalogue in this repository. */
    public static final Path OWN = Path.of("..");

    private CatalogueFixture() {}

    /** The records of the catalogue in this repository. */
    public static Catalogue own() {
        try {
            return Loader.load(OWN, new Findings(), Progress.SILENT).catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files in a folder and the folders below it, in order. */
    public static List<Path> files(Path folder) {
        return walk(folder).stream().filter(Files::isRegularFile).toList();
    }

    /** All files and folders below a folder, and the folder itself first. */
    public static List<Path> walk(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of all files in a folder, by their paths in it. */
    public static SortedMap<String, byte[]> bytes(Path folder) {
        return read(folder, files(folder), file -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The texts of files in a folder, which are in UTF-8, by their paths in it.
     *
     * @param endings how the names of the files end; none means all files
     */
    public static SortedMap<String, String> texts(Path folder, String... endings) {
        List<Path> wanted = files(folder).stream()
                .filter(file -> endings.length == 0 || Stream.of(endings).anyMatch(file.toString()::endsWith))
                .toList();
        return read(folder, wanted, CatalogueFixture::text);
    }

    private static <T> SortedMap<String, T> read(Path folder, List<Path> files, Function<Path, T> reader) {
        SortedMap<String, T> read = new TreeMap<>();
        files.forEach(file -> read.put(path(folder, file), reader.apply(file)));
        return read;
    }

    /** The path of a file inside a folder. */
    public static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The text of a file in UTF-8. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies a folder with all that is in it. What is in the target already stays, or is replaced.
     *
     * @return the target
     */
    public static Path copy(Path from, Path to) {
        try {
            for (Path path : walk(from)) {
                Path target = to.resolve(path(from, path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file, and makes the folders that it lies in.
     *
     * @return the file
     */
    public static Path write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Changes the text of a file.
     *
     * @throws IllegalArgumentException if the change leaves the text as it was: the test would test nothing
     */
    public static void change(Path file, UnaryOperator<String> change) {
        String before = text(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changes in " + file);
        }
        write(file.toAbsolutePath().getParent(), file.getFileName().toString(), after);
    }

    /** Deletes a folder with all that is in it. Links are deleted, not followed. */
    public static void delete(Path folder) {
        try {
            for (Path path :
                    walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder that is deleted when the tests of this JVM have run. */
    public static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("waymark-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
