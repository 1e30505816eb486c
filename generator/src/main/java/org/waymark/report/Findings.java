package org.waymark.report;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Location;

/** Collects the findings of one run; stages on several threads may add to it. */
public final class Findings {

    private final ConcurrentLinkedQueue<Finding> all = new ConcurrentLinkedQueue<>();

    /** Adds a finding of the code's own severity. */
    public void add(Code code, Location location, String message, @Nullable String hint) {
        all.add(Finding.of(code, location, message, hint));
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        all.add(finding);
    }

    /** Everything found, sorted by file, line and column, each finding once. */
    public List<Finding> sorted() {
        return all.stream().distinct().sorted().toList();
    }

    /** Whether anything of at least this severity was found. */
    public boolean has(Severity severity) {
        return all.stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
    }
}
