package org.waymark.cli.terminal;

import java.io.PrintWriter;

/** One line for each stage, as suits a log. */
record ProgressLines(PrintWriter err) implements ProgressDisplay {

    @Override
    public void begin(String stage, long total) {
        err.println(total < 0 ? stage : stage + " (" + Counts.of(total) + ")");
        err.flush();
    }

    @Override
    public void close() {}
}
