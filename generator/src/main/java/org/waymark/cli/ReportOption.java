package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.report.Finding;
import org.waymark.report.ReportFormat;
import org.waymark.report.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How findings are printed. */
final class ReportOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Converter.class,
            completionCandidates = Names.class,
            description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: text).")
    @SuppressWarnings("NullAway.Init")
    private ReportFormat format;

    /** Prints the findings to standard output; text without findings is no text. */
    void print(List<Finding> findings) {
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

    /** The formats' names, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ReportFormat.values()).map(ReportFormat::id).iterator();
        }
    }

    /** Reads a format's name. */
    static final class Converter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String name) {
            return Arrays.stream(ReportFormat.values())
                    .filter(format -> format.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(unknown(name)));
        }

        private static String unknown(String name) {
            List<String> known =
                    Arrays.stream(ReportFormat.values()).map(ReportFormat::id).toList();
            return "'" + name + "' is not a format"
                    + Suggestion.nearest(name, known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; it can be " + known.stream().collect(Collectors.joining(", ")));
        }
    }
}
