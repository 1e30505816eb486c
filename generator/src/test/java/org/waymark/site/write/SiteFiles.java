package org.waymark.site.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.CatalogueFixture;
import org.waymark.report.Findings;

/** What the tests of this package have in common: they publish maps of files and read them back. */
final class SiteFiles {

    private SiteFiles() {}

    /** Publishes these files and no others. */
    static Publication publish(Path output, Map<String, String> files) throws IOException {
        return publish(output, files, new Disk());
    }

    static Publication publish(Path output, Map<String, String> files, Disk disk) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output, new Findings(), disk)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                writer.put(file.getKey(), file.getValue());
            }
            return writer.commit();
        }
    }

    /** All files and folders of a site with their content, without the manifest. */
    static SortedMap<String, String> read(Path site) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        CatalogueFixture.walk(site).stream()
                .filter(path -> !path.equals(site) && !path.equals(site.resolve(Manifest.NAME)))
                .forEach(path -> found.put(site.relativize(path).toString(), content(path)));
        return found;
    }

    /** The files of a site without its folders. */
    static SortedMap<String, String> files(Path site) throws IOException {
        SortedMap<String, String> found = read(site);
        found.keySet().removeIf(path -> Files.isDirectory(site.resolve(path), LinkOption.NOFOLLOW_LINKS));
        return found;
    }

    private static String content(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "-> " + Files.readSymbolicLink(path);
            }
            return Files.isDirectory(path) ? "folder" : Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
