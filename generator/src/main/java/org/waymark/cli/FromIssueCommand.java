package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.option.Day;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.ProgressDisplay;
import org.waymark.edit.issue.Proposal;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.report.Severity;
import org.waymark.task.Correction;
import org.waymark.task.FromIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark from-issue}. */
@Command(
        name = "from-issue",
        description = {
            "Writes the file of a record that someone proposed or corrected with an issue form, and prints the"
                    + " answer to post. A correction changes one value, or the whole file if the issue includes it.",
            "Ends with 1 if there is something to fix."
        })
final class FromIssueCommand extends Subcommand {

    /** More is no issue; what is read of it is less still. */
    private static final int MOST_BYTES = 1_000_000;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Forms.class,
            description = "What is proposed, one of: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private String form;

    @Parameters(index = "1", paramLabel = "FILE", description = "A file with the text of the issue.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Also write the result as JSON: the record's file and text, and the answer.")
    private @Nullable Path json;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day when the issue was opened, for the history of a gap (default: as for build).")
    private @Nullable LocalDate asOf;

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(names = "--quiet", description = "Print nothing but the answer.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Kind<?> kind = kind();
        if (!Files.isRegularFile(file)) {
            throw usage("There is no file " + file);
        }
        Proposal proposal;
        try (ProgressDisplay progress = progress(quiet)) {
            proposal = kind == null
                    ? Correction.write(source.folder(), text(), progress)
                    : FromIssue.write(source.folder(), kind, text(), asOf, progress);
        }
        print(proposal.markdown());
        if (json != null) {
            Files.writeString(json, proposal.json());
        }
        boolean fine = proposal.file() != null
                && proposal.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return fine ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** What kind of record is proposed; null for a correction of any. */
    private @Nullable Kind<?> kind() {
        if (form.equals("correction")) {
            return null;
        }
        return Kinds.PROPOSED.stream()
                .filter(kind -> kind.option().equals(form))
                .findFirst()
                .orElseThrow(() -> usage(
                        "There is no issue form for '" + form + "'; it can be " + String.join(", ", Forms.NAMES)));
    }

    private String text() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** What issue forms propose, for help and completion. */
    static final class Forms implements Iterable<String> {
        private static final List<String> NAMES = Stream.concat(
                        Kinds.PROPOSED.stream().map(Kind::option), Stream.of("correction"))
                .toList();

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
