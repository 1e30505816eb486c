package org.waymark.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.option.BaseUrl;
import org.waymark.cli.option.Day;
import org.waymark.cli.option.ProposalTargetsOption;
import org.waymark.cli.option.ReportOption;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.Counts;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.ProgressDisplay;
import org.waymark.report.Progress;
import org.waymark.report.Severity;
import org.waymark.report.Summary;
import org.waymark.task.build.Build;
import org.waymark.task.build.BuildRequest;
import org.waymark.task.build.BuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark build}. */
@Command(name = "build", description = "Builds the site.")
final class BuildCommand extends Subcommand {

    private final BiFunction<BuildRequest, Progress, BuildResult> builder;

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "public",
            description = "The folder to build the site in (default: public).")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrl.class,
            description = "The address where the site will be published (default: from site.yaml).")
    private @Nullable URI baseUrl;

    @Option(names = "--strict", description = "Publish nothing if there are errors or warnings.")
    private boolean strict;

    @Option(names = "--drafts", description = "Publish drafts too.")
    private boolean drafts;

    @Option(names = "--future", description = "Publish posts with a future date too.")
    private boolean future;

    @Option(names = "--no-search", description = "Leave out the search, which is faster.")
    private boolean noSearch;

    @Option(names = "--archive", description = "Publish the whole catalogue as one file, catalogue.zip, too.")
    private boolean archive;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day to use as today, as YYYY-MM-DD (default: the day of the latest commit).")
    private @Nullable LocalDate asOf;

    @Mixin
    private final ProposalTargetsOption ways = new ProposalTargetsOption();

    @Mixin
    private final ReportOption report = new ReportOption();

    @Option(names = "--quiet", description = "Print nothing but findings.")
    private boolean quiet;

    BuildCommand() {
        this(Build::build);
    }

    BuildCommand(BiFunction<BuildRequest, Progress, BuildResult> builder) {
        this.builder = builder;
    }

    @Override
    public Integer call() {
        BuildRequest request = new BuildRequest(
                source.folder(), output, baseUrl, ways.ways(), asOf, drafts, future, !noSearch, strict, archive);
        BuildResult result;
        try (ProgressDisplay progress = progress(quiet)) {
            result = builder.apply(request, progress);
        }
        report.print(result.findings());
        if (!quiet) {
            say(closing(result));
        }
        return result.published() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private String closing(BuildResult result) {
        Summary found = Summary.of(result.findings());
        if (!result.published()) {
            return "Nothing was published: " + found + (strict ? ", which --strict does not allow" : "") + ". " + output
                    + " is as it was.";
        }
        String built = "Built " + Counts.of(result.files(), "file") + " in " + output + " ("
                + Counts.of(result.written()) + " changed, " + Counts.of(result.removed()) + " removed)";
        boolean broken = result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return broken ? built + "\n" + warning(found) : built;
    }

    private static String warning(Summary found) {
        return "Published with problems: " + found + ".\n"
                + "Some pages may be missing or out of date. Use --strict to stop the build instead.";
    }
}
