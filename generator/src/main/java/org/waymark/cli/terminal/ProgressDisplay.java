package org.waymark.cli.terminal;

import java.io.PrintWriter;
import org.waymark.report.Progress;

/** Shows a person how far the work has come. Closed before anything else is printed. */
public interface ProgressDisplay extends Progress, AutoCloseable {

    /** The name of the property with which the launcher says that standard error is a terminal. */
    String TERMINAL = "waymark.terminal";

    @Override
    void close();

    /** Bars on a terminal, lines elsewhere, nothing when asked to be quiet. */
    static ProgressDisplay to(PrintWriter err, boolean quiet) {
        if (quiet) {
            return () -> {};
        }
        return isTerminal() ? new ProgressBars(err) : new ProgressLines(err);
    }

    @SuppressWarnings("SystemConsoleNull") // called only if the answer is meaningful
    private static boolean isTerminal() {
        if (System.getenv("CI") != null) {
            return false;
        }
        String told = System.getProperty(TERMINAL);
        // From Java 22 on there is a console even where there is no terminal.
        return told == null ? System.console() != null && Runtime.version().feature() < 22 : "true".equals(told);
    }
}
