package org.waymark.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.report.Finding;
import org.waymark.report.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How findings are printed. */
public final class ReportOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: text).")
    @SuppressWarnings("NullAway.Init")
    private ReportFormat format;

    /** Prints the findings to standard output; text without findings is no text. */
    public void print(List<Finding> findings) {
        if (findings.isEmpty() && format == ReportFormat.TEXT) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            format.printer().print(findings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    /** Whether JSON is wanted. */
    public boolean isJson() {
        return format == ReportFormat.JSON;
    }

    /** Whether what is wanted is not a format for findings alone. */
    public boolean isTextOrJson() {
        return isJson() || format == ReportFormat.TEXT;
    }

    /** The formats by their names. */
    static final class Formats extends NamedValue<ReportFormat> {
        Formats() {
            super(ReportFormat.class);
        }
    }
}
