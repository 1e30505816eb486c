package org.waymark.site.theme;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/**
 * The theme's style sheets, scripts and pictures. For each file the catalogue's own version comes before the default
 * one.
 */
public final class ThemeAssets {

    private static final String STANDARD = "theme/site-assets/";

    private ThemeAssets() {}

    /** The files by their path in {@code site-assets}. Files of the catalogue that cannot be read are reported. */
    public static SortedMap<String, byte[]> read(Path root, Findings findings) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        URL marker = ThemeAssets.class.getClassLoader().getResource(STANDARD);
        if (marker != null) {
            standard(marker, files);
        }
        Path own = OwnTheme.folder(root, "site-assets");
        if (own != null) {
            for (Path path : paths(own)) {
                String name = name(own, path);
                if (Files.isReadable(path)) {
                    files.put(name, Files.readAllBytes(path));
                } else {
                    findings.add(
                            Code.UNREADABLE_FILE,
                            Location.of("site-assets/" + name),
                            "the file cannot be read",
                            "Check its permissions");
                }
            }
        }
        return files;
    }

    private static void standard(URL marker, Map<String, byte[]> files) throws IOException {
        try {
            URI uri = marker.toURI();
            if (!uri.getScheme().equals("jar")) {
                folder(Path.of(uri), files);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                folder(jar.getPath(STANDARD), files);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void folder(Path folder, Map<String, byte[]> files) throws IOException {
        for (Path path : paths(folder)) {
            files.put(name(folder, path), Files.readAllBytes(path));
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }
}
