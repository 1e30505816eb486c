package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.Counts;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.edit.fix.Change;
import org.waymark.task.Fix;
import org.waymark.task.Fix.FixedFile;
import org.waymark.text.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark fix}. */
@Command(
        name = "fix",
        description = {
            "Fixes what is safe to fix in records: dates, the spelling of terms and media types, spaces, tabs and"
                    + " line endings.",
            "Keeps comments and layout. Leaves values that are not clear for you to fix."
        })
final class FixCommand extends Subcommand {

    @Parameters(paramLabel = "FILE", description = "Files or folders to fix (default: all of the catalogue).")
    private final List<Path> files = new ArrayList<>();

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(names = "--order", description = "Also put the keys of each record in the order of the field reference.")
    private boolean order;

    @Option(names = "--dry-run", description = "Change nothing. Print what would change, as a unified diff.")
    private boolean dryRun;

    @Option(names = "--quiet", description = "Print nothing but problems, and the diff of --dry-run.")
    private boolean quiet;

    @Override
    public Integer call() {
        Path folder = source.folder();
        files.forEach(file -> requireInside(folder, file));
        List<FixedFile> results = Fix.run(folder, files, order, !dryRun);
        for (FixedFile file : results) {
            if (dryRun && file.changed()) {
                print(Fix.diff(file));
            } else if (!quiet) {
                file.changes().forEach(change -> print(line(file, change)));
            }
        }
        return conclude(results);
    }

    private static String line(FixedFile file, Change change) {
        return VisibleText.of(file.file() + ":" + change.line() + ": " + change.message()) + "\n";
    }

    private int conclude(List<FixedFile> results) {
        int code = ExitCode.FINE;
        for (FixedFile file : results) {
            String problem = file.fixed().problem();
            if (problem != null) {
                say(VisibleText.of(file.file() + ": left alone: " + problem));
                code = ExitCode.FINDINGS;
            }
        }
        if (!quiet) {
            long mended = results.stream().filter(FixedFile::changed).count();
            String what = Counts.of(mended, "file");
            say(mended == 0 ? "Nothing to fix" : (dryRun ? "Would fix " : "Fixed ") + what);
        }
        return code;
    }
}
