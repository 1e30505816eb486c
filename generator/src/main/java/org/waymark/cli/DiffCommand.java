package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.diff.CatalogueDiff;
import org.waymark.diff.report.DiffFormat;
import org.waymark.pipeline.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code waymark diff}. */
@Command(
        name = "diff",
        description = "Says what a change does to the catalogue, for the person who reviews it. Reads two commits;"
                + " files that are not committed do not count. Ends with 1 when there are new errors.")
final class DiffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The branch, tag or commit to compare with, such as origin/main. What counts is the commit"
                    + " at which HEAD branched off.")
    @SuppressWarnings("NullAway.Init")
    private String base;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HEAD",
            defaultValue = "HEAD",
            description = "The branch, tag or commit to judge (default: the commit that is checked out).")
    @SuppressWarnings("NullAway.Init")
    private String head;

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            converter = Converter.class,
            completionCandidates = Names.class,
            description = "How the report is written: ${COMPLETION-CANDIDATES} (default: markdown).")
    @SuppressWarnings("NullAway.Init")
    private DiffFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it (default: standard output).")
    private @Nullable Path output;

    @Option(names = "--quiet", description = "Print nothing but the report.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        CatalogueDiff diff;
        try (ProgressDisplay progress = ProgressDisplay.to(spec.commandLine().getErr(), quiet)) {
            diff = Comparison.between(source.folder(), base, head, progress);
        } catch (Comparison.NoSuchRevision e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        String report = format.write(diff);
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(report);
            out.flush();
        } else {
            Files.writeString(output, report);
        }
        return diff.findings().hasNewErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** The formats' names, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DiffFormat.values()).map(DiffFormat::id).iterator();
        }
    }

    /** Reads a format's name. */
    static final class Converter implements ITypeConverter<DiffFormat> {
        @Override
        public DiffFormat convert(String name) {
            return Arrays.stream(DiffFormat.values())
                    .filter(format -> format.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is not a format; it can be "
                            + Arrays.stream(DiffFormat.values())
                                    .map(DiffFormat::id)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
