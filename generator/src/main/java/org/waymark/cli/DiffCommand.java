package org.waymark.cli;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.cli.option.NamedValue;
import org.waymark.cli.option.OutputOption;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.Counts;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.ProgressDisplay;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.report.DiffFormat;
import org.waymark.task.check.Uncommitted;
import org.waymark.task.compare.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark diff}. */
@Command(
        name = "diff",
        description = "Says what a change does to the catalogue, for the person who reviews it. Compares two commits"
                + " and ignores files that are not committed. Ends with 1 if there are new errors.")
final class DiffCommand extends Subcommand {

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The branch, tag or commit to compare with, such as origin/main. We compare with the"
                    + " commit where HEAD branched off.")
    @SuppressWarnings("NullAway.Init")
    private String base;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HEAD",
            defaultValue = "HEAD",
            description = "The branch, tag or commit to review (default: the commit that is checked out).")
    @SuppressWarnings("NullAway.Init")
    private String head;

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "How the report is written: ${COMPLETION-CANDIDATES} (default: markdown).")
    @SuppressWarnings("NullAway.Init")
    private DiffFormat format;

    @Option(
            names = "--preview",
            description = "Also show the pages of changed records as readers see them, before and after: the pages"
                    + " themselves in HTML, the facts at their head in Markdown and JSON. Up to 20 pages; where"
                    + " templates or styles change, also one page of each main kind.")
    private boolean preview;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--quiet", description = "Print nothing but the report.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        CatalogueDiff diff;
        try (ProgressDisplay progress = progress(quiet)) {
            diff = Comparison.between(source.folder(), base, head, preview, progress);
        } catch (Comparison.NoSuchRevision e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        if (!quiet && head.equals("HEAD")) {
            warnOf(Uncommitted.files(source.folder()));
        }
        output.print(format.write(diff));
        return diff.findings().hasNewErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void warnOf(Set<String> uncommitted) {
        if (uncommitted.isEmpty()) {
            return;
        }
        String names = uncommitted.stream().limit(3).collect(Collectors.joining(", "));
        String more = uncommitted.size() > 3 ? " and " + Counts.of(uncommitted.size() - 3) + " more" : "";
        say("waymark: these files are not committed, so we ignored them: " + names + more + ". Commit them"
                + " first.");
    }

    /** The formats by their names. */
    static final class Formats extends NamedValue<DiffFormat> {
        Formats() {
            super(DiffFormat.class);
        }
    }
}
