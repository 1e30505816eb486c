package org.waymark.cli;

import org.waymark.cli.terminal.Invocation;
import org.waymark.cli.terminal.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code waymark} itself; does nothing without one of its commands. */
@Command(
        name = "waymark",
        description = "Turns a git repository of YAML and Markdown into a published open-data catalogue.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the catalogue has errors that stop the command, or nothing could be written",
            "2:the command line is not valid",
            "70:a problem in Waymark"
        },
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            InitCommand.class,
            NewCommand.class,
            FixCommand.class,
            FromIssueCommand.class,
            LinksCommand.class,
            ImportCommand.class,
            CompletionCommand.class
        })
final class WaymarkCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a problem in Waymark. WAYMARK_DEBUG=1 does the same.")
    private boolean debug;

    /** Whether stack traces are wanted on the terminal. */
    boolean debug() {
        return debug || "1".equals(System.getenv("WAYMARK_DEBUG"));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: " + Invocation.of("serve"));
    }
}
