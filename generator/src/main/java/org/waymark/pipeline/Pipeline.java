package org.waymark.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.waymark.report.Finding;
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
     */
    public static List<Finding> check(Path source, List<Path> files, Progress progress) {
        throw new IllegalStateException(source + " " + files + " " + progress);
    }
}
