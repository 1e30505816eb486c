package org.waymark.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.report.Progress;

/** Builds catalogues for tests, and reads what came out. */
final class Builds {

    static final Path TINY = Path.of("src/test/resources/tiny");

    private Builds() {}

    static BuildRequest request(Path source, Path output) {
        return new BuildRequest(source, output, null, LocalDate.of(2026, 1, 31), false, false, true, false);
    }

    static BuildResult build(Path source, Path output) {
        return Pipeline.build(request(source, output), Progress.SILENT);
    }

    static BuildResult buildAt(Path source, Path output, String baseUrl) {
        BuildRequest usual = request(source, output);
        return Pipeline.build(
                new BuildRequest(source, output, URI.create(baseUrl), usual.asOf(), false, false, true, false),
                Progress.SILENT);
    }

    /** The files of a folder by their paths. */
    static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(path -> {
                try {
                    files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                }
            }
        }
    }
}
