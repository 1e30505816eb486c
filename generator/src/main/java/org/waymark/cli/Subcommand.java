package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waymark.cli.terminal.ProgressDisplay;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands share: where they print, and how they refuse what they are given. */
abstract class Subcommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    final CommandLine commandLine() {
        return spec.commandLine();
    }

    /** Prints a result. */
    final void print(String text) {
        PrintWriter out = commandLine().getOut();
        out.print(text);
        out.flush();
    }

    /** Says something about the result, on a line of its own. */
    final void say(String line) {
        PrintWriter err = commandLine().getErr();
        err.println(line);
        err.flush();
    }

    /** Shows how far the command is, until it is closed. */
    final ProgressDisplay progress(boolean quiet) {
        return ProgressDisplay.to(commandLine().getErr(), quiet);
    }

    /** What is wrong with the arguments. */
    final ParameterException usage(String message) {
        return new ParameterException(commandLine(), message);
    }

    /** Refuses a file or folder that does not exist or is outside the catalogue. */
    final void requireInside(Path folder, Path file) {
        if (!Files.exists(file)) {
            throw usage("There is no file " + file);
        }
        if (!absolute(file).startsWith(absolute(folder))) {
            throw usage(file + " is not part of the catalogue in " + folder + "; see --source");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
