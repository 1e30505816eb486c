package org.waymark.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains in at most three lines what is wrong with a command line, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        List<String> unmatched =
                error instanceof UnmatchedArgumentException unknown ? unknown.getUnmatched() : List.of();
        if (unmatched.isEmpty()) {
            err.println("waymark: " + error.getMessage());
        } else {
            unknown(unmatched.get(0), command, err);
        }
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    private static void unknown(String word, CommandLine command, PrintWriter err) {
        String name = command.getCommandName();
        // An option may have its value behind it: --outptu=public.
        String option = word.replaceFirst("=.*", "");
        List<String> known =
                new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
        if (word.startsWith("-")) {
            err.println("waymark: '" + name + "' has no option " + option);
        } else if (command.getSubcommands().isEmpty()) {
            err.println("waymark: '" + name + "' does not know what to do with '" + word + "'");
        } else {
            err.println("waymark: There is no command '" + word + "'");
            known.addAll(command.getSubcommands().keySet());
        }
        Suggestion.nearest(option, known).ifPresent(near -> err.println("Did you mean " + near + "?"));
    }
}
