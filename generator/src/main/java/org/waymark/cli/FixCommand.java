package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.Counts;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.edit.fix.Change;
import org.waymark.task.Fix;
import org.waymark.task.Fix.FixedFile;
import org.waymark.text.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark fix}. */
@Command(
        name = "fix",
        description = {
            "Fixes what is safe to fix in records: dates, the spelling of terms and media types, spaces, tabs and"
                    + " line endings.",
            "Keeps comments and layout. Leaves values that are not clear for you to fix."
        })
final class FixCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

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
        PrintWriter out = spec.commandLine().getOut();
        for (FixedFile file : results) {
            if (dryRun && file.changed()) {
                out.print(Fix.diff(file));
            } else if (!quiet) {
                file.changes().forEach(change -> out.println(line(file, change)));
            }
        }
        out.flush();
        return conclude(results);
    }

    private static String line(FixedFile file, Change change) {
        return VisibleText.of(file.file() + ":" + change.line() + ": " + change.message());
    }

    private int conclude(List<FixedFile> results) {
        PrintWriter err = spec.commandLine().getErr();
        int code = ExitCode.FINE;
        for (FixedFile file : results) {
            String problem = file.fixed().problem();
            if (problem != null) {
                err.println(VisibleText.of(file.file() + ": left alone: " + problem));
                code = ExitCode.FINDINGS;
            }
        }
        if (!quiet) {
            long mended = results.stream().filter(FixedFile::changed).count();
            String what = Counts.of(mended, "file");
            err.println(mended == 0 ? "Nothing to fix" : (dryRun ? "Would fix " : "Fixed ") + what);
        }
        err.flush();
        return code;
    }

    private void requireInside(Path folder, Path file) {
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
