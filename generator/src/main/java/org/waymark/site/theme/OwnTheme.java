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

    /** Reports what is wrong with the catalogue's own theme, where it has one; the default theme has no faults. */
    public static void check(Path root, Findings findings) throws IOException {
        if (Files.exists(root.resolve("templates"), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(root.resolve("site-assets"), LinkOption.NOFOLLOW_LINKS)) {
            read(root, findings);
        }
    }

    /**
     * The assets of the catalogue's theme. Reports files of the theme that are missing, cannot be read or are not used:
     * links that lead out of it, which nothing follows, and templates of more than a megabyte.
     */
    public static AssetBundle read(Path root, Findings findings) throws IOException {
        checkLinks(root, findings);
        checkSizes(root, findings);
        AssetBundle assets = AssetBundle.of(ModuleBundle.with(ThemeAssets.read(root, findings)));
        for (AssetBundle.MissingAsset missing : assets.missing()) {
            findings.add(
                    Code.MISSING_FILE,
                    new Location("site-assets/" + missing.from(), missing.line(), 0),
                    "the file '" + missing.reference() + "' does not exist",
                    "Add it to site-assets/, or correct its name");
        }
        return assets;
    }

    private static void checkSizes(Path root, Findings findings) throws IOException {
        Path folder = folder(root, "templates");
        if (folder == null) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (Files.size(file) > ThemeFiles.LARGEST) {
                findings.add(
                        Code.TEMPLATE_ERROR,
                        Location.of(name(root, file)),
                        "the file is too large for a template, so it is not used",
                        "Keep it under 1 MB. Pictures and scripts belong in site-assets/");
            }
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private static void checkLinks(Path root, Findings findings) throws IOException {
        for (String name : List.of("templates", "site-assets")) {
            Path folder = root.resolve(name);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isSymbolicLink)
                        .filter(link -> !staysIn(root.resolve(name), link))
                        .forEach(link -> findings.add(
                                Code.OUTSIDE_CATALOGUE,
                                Location.of(name(root, link)),
                                "the link leads out of the theme, or to nothing",
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
