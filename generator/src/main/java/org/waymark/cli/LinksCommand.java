package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.option.Day;
import org.waymark.cli.option.NamedValue;
import org.waymark.cli.option.OutputOption;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.ProgressDisplay;
import org.waymark.links.LinkChecker;
import org.waymark.links.LinkOptions;
import org.waymark.links.LinkReport;
import org.waymark.links.report.IssuePlan;
import org.waymark.links.report.LinkFormat;
import org.waymark.task.LinkCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark links}. */
@Command(
        name = "links",
        description = {
            "Checks whether links still work, and records the results in the catalogue.",
            "A link counts as dead only after three failures over a week or more. Ends with 1 if there are dead links."
        })
final class LinksCommand extends Subcommand {

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(names = "--all", description = "Check every link, including those that worked recently.")
    private boolean all;

    @Option(
            names = "--fresh-for",
            paramLabel = "DAYS",
            defaultValue = "" + LinkOptions.USUALLY_FRESH,
            description = "Do not check a link again for this many days after it worked (default: 14).")
    private int freshFor;

    @Option(
            names = "--pause",
            paramLabel = "MILLISECONDS",
            defaultValue = "1000",
            description = "Wait this many milliseconds between two requests to a server (default: 1000).")
    private int pause;

    @Option(names = "--archive", description = "Ask the Internet Archive for its copies of dead links.")
    private boolean archive;

    @Option(names = "--allow-local", description = "Also check addresses of this computer and its network.")
    private boolean allowLocal;

    @Option(names = "--offline", description = "Send no requests. Report what we already know.")
    private boolean offline;

    @Option(
            names = "--issues",
            paramLabel = "FILE",
            description =
                    "Send no requests. Print as JSON which issues to open, change and close. Give it the open issues"
                            + " in the format of 'gh issue list --json number,title,body'.")
    private @Nullable Path issues;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day to use as today, such as 2026-01-31 (default: SOURCE_DATE_EPOCH, then the day of"
                    + " the latest commit).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "How the report is written: ${COMPLETION-CANDIDATES} (default: text).")
    @SuppressWarnings("NullAway.Init")
    private LinkFormat format;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--quiet", description = "Print nothing but the report.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Path folder = source.folder();
        if (freshFor < 0 || freshFor > 365) {
            throw usage("--fresh-for is a number of days from 0 to 365");
        }
        if (pause < 0 || pause > 60_000) {
            throw usage("--pause is a number of milliseconds from 0 to 60000");
        }
        if (issues != null && !Files.isRegularFile(issues)) {
            throw usage("There is no file " + issues);
        }
        LinkReport report;
        try (ProgressDisplay progress = progress(quiet)) {
            report = offline || issues != null
                    ? LinkCheck.known(folder, asOf, progress)
                    : LinkCheck.ask(folder, asOf, options(), progress);
        } catch (LinkChecker.NoWayOut e) {
            say("waymark: " + e.getMessage() + ".");
            return ExitCode.FINDINGS;
        }
        if (issues != null) {
            output.print(plan(report, issues));
            return ExitCode.FINE;
        }
        output.print(format.write(report));
        return report.hasDead() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private LinkOptions options() {
        return LinkOptions.polite("").with(freshFor, all, allowLocal, archive, Duration.ofMillis(pause));
    }

    private String plan(LinkReport report, Path file) throws IOException {
        try {
            return IssuePlan.of(report, Files.readString(file));
        } catch (IssuePlan.BadIssues e) {
            throw usage(file + " cannot be used: " + e.getMessage());
        }
    }

    /** The formats by their names. */
    static final class Formats extends NamedValue<LinkFormat> {
        Formats() {
            super(LinkFormat.class);
        }
    }
}
