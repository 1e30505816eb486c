package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.Invocation;
import org.waymark.task.ActionUse;
import org.waymark.task.NewCatalogue;
import org.waymark.task.build.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark init}. */
@Command(name = "init", description = "Creates a small working catalogue that you can build on.")
final class InitCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to write to. It must be new or empty.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--action",
            paramLabel = "OWNER/NAME[@VERSION]",
            description = "Waymark's repository on GitHub, whose actions the workflows use, and a commit or tag"
                    + " (default: those of this program).")
    private @Nullable String action;

    @Override
    public Integer call() {
        ActionUse use;
        try {
            use = ActionUse.of(action, Origin.ofProgram());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        NewCatalogue.write(folder, use, Invocation.shared())
                .forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        PrintWriter err = spec.commandLine().getErr();
        err.println("Created in " + folder + ". Look at it with: "
                + Invocation.of("serve --source " + Invocation.quoted(folder)));
        if (use.isIncomplete()) {
            err.println("The files in .github/workflows/ name Waymark as " + use.repository() + "@" + use.version()
                    + ". Replace them with the owner of the repository and the commit that you chose.");
        }
        err.flush();
        return ExitCode.FINE;
    }
}
