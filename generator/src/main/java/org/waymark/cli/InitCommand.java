package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.waymark.pipeline.NewCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark init}. */
@Command(name = "init", description = "Writes a small catalogue that works, to begin a new one with.")
final class InitCommand implements Callable<Integer> {

    /** An account, a repository and a version, as workflows name an action. */
    private static final Pattern ACTION = Pattern.compile("[A-Za-z0-9-]+/[A-Za-z0-9._-]+@[A-Za-z0-9._/-]+");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; it is made, or empty.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--action",
            paramLabel = "OWNER/NAME@VERSION",
            defaultValue = "OWNER/waymark@main",
            description = "Waymark's repository on GitHub, whose actions the workflows use (default: ${DEFAULT-VALUE},"
                    + " to be filled in).")
    @SuppressWarnings("NullAway.Init")
    private String action;

    @Override
    public Integer call() {
        if (!ACTION.matcher(action).matches()) {
            throw new ParameterException(spec.commandLine(), "'" + action + "' is not of the form OWNER/NAME@VERSION");
        }
        NewCatalogue.write(folder, action).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        PrintWriter err = spec.commandLine().getErr();
        err.println("Begun in " + folder + ". Look at it with: " + Invocation.of("serve --source " + Invocation.quoted(folder)));
        if (action.startsWith("OWNER/")) {
            err.println("Put the repository of Waymark in place of OWNER in the files of .github/workflows/.");
        }
        err.flush();
        return ExitCode.FINE;
    }
}
