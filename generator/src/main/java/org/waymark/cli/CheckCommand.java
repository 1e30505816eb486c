package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.cli.option.ReportOption;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.ProgressDisplay;
import org.waymark.report.Finding;
import org.waymark.report.Progress;
import org.waymark.report.Severity;
import org.waymark.task.check.CatalogueCheck;
import org.waymark.task.quality.MetadataAssessment;
import org.waymark.task.quality.QualityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark check}. */
@Command(name = "check", description = "Checks the catalogue, or some of its files, without building the site.")
final class CheckCommand extends Subcommand {

    /** What checks a catalogue. */
    interface Checker {
        /** See {@link CatalogueCheck#check}. */
        List<Finding> check(Path source, Collection<Path> files, Progress progress);
    }

    private final Checker checker;

    @Parameters(paramLabel = "FILE", description = "Files or folders to report on (default: all of the catalogue).")
    private final List<Path> files = new ArrayList<>();

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Mixin
    private final ReportOption report = new ReportOption();

    @Option(names = "--quiet", description = "Print nothing but findings.")
    private boolean quiet;

    @Option(
            names = "--quality",
            description =
                    "Tell the points of each dataset in the European assessment of metadata instead, as text or JSON; with FILE also what it lacks.")
    private boolean quality;

    CheckCommand() {
        this(CatalogueCheck::check);
    }

    CheckCommand(Checker checker) {
        this.checker = checker;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = source.folder();
        List<Path> wanted = new ArrayList<>();
        for (Path file : files) {
            wanted.addAll(expand(folder, file));
        }
        if (quality) {
            return assess(folder, wanted);
        }
        List<Finding> findings;
        try (ProgressDisplay progress = progress(quiet)) {
            findings = checker.check(folder, wanted, progress);
        }
        report.print(findings);
        if (findings.isEmpty() && !quiet) {
            say("No problems found");
        }
        Severity worst = strict ? Severity.WARNING : Severity.ERROR;
        boolean failed =
                findings.stream().anyMatch(finding -> finding.severity().compareTo(worst) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private int assess(Path folder, List<Path> wanted) {
        if (!report.isTextOrJson()) {
            throw usage("--quality prints text or json");
        }
        QualityReport assessed;
        try (ProgressDisplay progress = progress(quiet)) {
            assessed = MetadataAssessment.of(folder, wanted, progress);
        }
        print(report.isJson() ? assessed.json() : assessed.text(!wanted.isEmpty()));
        return ExitCode.FINE;
    }

    /** The file itself, or all files in the folder. */
    private List<Path> expand(Path folder, Path file) throws IOException {
        requireInside(folder, file);
        try (Stream<Path> inside = Files.walk(file)) {
            List<Path> found = inside.filter(Files::isRegularFile).sorted().toList();
            if (found.isEmpty()) {
                throw usage("There are no files in " + file);
            }
            return found;
        }
    }
}
