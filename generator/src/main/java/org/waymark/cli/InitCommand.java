package org.waymark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.Invocation;
import org.waymark.task.ActionUse;
import org.waymark.task.NewCatalogue;
import org.waymark.task.build.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark init}. */
@Command(name = "init", description = "Creates a small working catalogue that you can build on.")
final class InitCommand extends Subcommand {

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
            throw usage(String.valueOf(e.getMessage()));
        }
        NewCatalogue.write(folder, use, Invocation.shared()).forEach(file -> print(file + "\n"));
        say("Created in " + folder + ". Look at it with: "
                + Invocation.of("serve --source " + Invocation.quoted(folder)));
        if (use.isIncomplete()) {
            say("The files in .github/workflows/ name Waymark as " + use.repository() + "@" + use.version()
                    + ". Replace them with the owner of the repository and the commit that you chose.");
        }
        return ExitCode.FINE;
    }
}
