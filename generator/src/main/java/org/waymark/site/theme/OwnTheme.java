package org.waymark.site.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/** The theme that a catalogue brings itself, in {@code templates/} and {@code site-assets/}. */
public final class OwnTheme {

    private OwnTheme() {}

    /** One of the two folders; null if it does not exist or is a link to another folder. */
    public static @Nullable Path folder(Path root, String name) {
        Path folder = root.resolve(name);
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) ? folder : null;
    }

    /** Reports links that lead out of the theme, which are not followed. */
    public static void check(Path root, Findings findings) throws IOException {
        for (String name : List.of("templates", "site-assets")) {
            Path folder = root.resolve(name);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isSymbolicLink)
                        .filter(link -> !staysIn(root.resolve(name), link))
                        .map(link -> root.relativize(link).toString())
                        .forEach(link -> findings.add(
                                Code.OUTSIDE_CATALOGUE,
                                Location.of(link.replace(root.getFileSystem().getSeparator(), "/")),
                                "the link leads out of the theme, or nowhere",
                                "Put a copy of the file here instead"));
            }
        }
    }

    private static boolean staysIn(Path folder, Path link) {
        try {
            return !link.equals(folder) && link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
