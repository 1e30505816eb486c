package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.pipeline.Pipeline;
import org.waymark.report.Finding;
import org.waymark.report.Progress;
import org.waymark.report.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark check}. */
@Command(name = "check", description = "Checks the catalogue, or a few of its files, without building anything.")
final class CheckCommand implements Callable<Integer> {

    /** The part of the pipeline that this command needs. */
    interface Checker {
        /** See {@link Pipeline#check}. */
        List<Finding> check(Path source, List<Path> files, Progress progress);
    }

    private final Checker pipeline;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Files or folders to report on (default: all of the catalogue).")
    private final List<Path> files = new ArrayList<>();

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(names = "--strict", description = "Let warnings count as errors.")
    private boolean strict;

    @Mixin
    private final ReportOption report = new ReportOption();

    @Option(names = "--quiet", description = "Print nothing but findings.")
    private boolean quiet;

    CheckCommand() {
        this(Pipeline::check);
    }

    CheckCommand(Checker pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = source.folder();
        files.forEach(file -> require(folder, file));
        List<Finding> findings;
        try (ProgressDisplay progress = ProgressDisplay.to(err, quiet)) {
            findings = pipeline.check(folder, List.copyOf(files), progress);
        }
        report.print(findings);
        if (findings.isEmpty() && !quiet) {
            err.println("Nothing to complain about");
            err.flush();
        }
        Severity worst = strict ? Severity.WARNING : Severity.ERROR;
        boolean failed =
                findings.stream().anyMatch(finding -> finding.severity().compareTo(worst) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void require(Path folder, Path file) {
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file);
        }
        if (!absolute(file).startsWith(absolute(folder))) {
            throw new ParameterException(
                    spec.commandLine(), file + " is not part of the catalogue in " + folder + "; see --source");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
