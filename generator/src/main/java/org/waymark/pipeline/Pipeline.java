package org.waymark.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.check.Checks;
import org.waymark.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Runs the stages. */
public final class Pipeline {

    private Pipeline() {}

    /** Builds the site. */
    public static BuildResult build(BuildRequest request, Progress progress) {
        throw new IllegalStateException(request + " " + progress);
    }

    /**
     * Checks a catalogue.
     *
     * @param source the catalogue's root
     * @param files the only files whose findings are wanted; empty for all
     * @return everything found, sorted
     * @throws UncheckedIOException when the folder cannot be walked
     */
    public static List<Finding> check(Path source, Collection<Path> files, Progress progress) {
        Findings findings = new Findings();
        Loaded loaded = load(source, findings, progress);
        Checks.check(loaded, source, Today.of(null, source), findings);
        Set<String> wanted = files.stream().map(file -> name(source, file)).collect(Collectors.toSet());
        return findings.sorted().stream()
                .filter(finding ->
                        wanted.isEmpty() || wanted.contains(finding.location().file()))
                .toList();
    }

    private static Loaded load(Path source, Findings findings, Progress progress) {
        try {
            return Loader.load(source, findings, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path source, Path file) {
        Path root = source.toAbsolutePath().normalize();
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
