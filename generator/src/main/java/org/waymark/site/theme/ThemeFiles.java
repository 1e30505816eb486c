package org.waymark.site.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a theme: the catalogue's own file if it has one of that name, else the default theme's.
 *
 * @param own the catalogue's {@code templates/} folder, or null if it has none
 */
public record ThemeFiles(@Nullable Path own) {

    /** The folder of the default theme in the jar. */
    static final String STANDARD = "theme/templates/";

    /** Bytes of the largest file that is used; no template that a person writes is larger. */
    static final long LARGEST = 1_000_000;

    /** Normalises the folder, which may be given as {@code ./templates}, so that normalised paths can begin with it. */
    public ThemeFiles {
        own = own == null ? null : own.normalize();
    }

    /** The catalogue's own file of this name, or null. Never a file outside its folder or a link out of it. */
    @Nullable
    public String own(String name) throws IOException {
        Path folder = own;
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return null;
        }
        return file.toRealPath().startsWith(folder.toRealPath()) ? Files.readString(file) : null;
    }

    /** The names of the catalogue's own files in a folder of the theme, sorted; none if it has no such folder. */
    public List<String> ownNames(String in) {
        Path folder = own == null ? null : own.resolve(in);
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> in + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether the catalogue has its own file of this name. */
    public boolean isOwn(String name) {
        try {
            return own(name) != null;
        } catch (IOException e) {
            return true; // it exists but cannot be read
        }
    }

    /** The default theme's file of this name, or null. */
    public static @Nullable String standard(String name) throws IOException {
        try (InputStream in = ThemeFiles.class.getClassLoader().getResourceAsStream(STANDARD + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
