package org.waymark.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** Runs one command and keeps what it says. */
public record CommandLineFixture(int code, String out, String err) {

    public static CommandLineFixture run(String... args) {
        return run(commandLine -> commandLine, args);
    }

    /** Runs a command of a changed command line, for instance with another command in place of the real one. */
    static CommandLineFixture run(UnaryOperator<CommandLine> change, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine(new PrintWriter(out), new PrintWriter(err));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int code = Main.run(change.apply(commandLine), args);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        return new CommandLineFixture(code, out.toString(), err.toString());
    }

    /** Puts a command in place of the one with this name. */
    public static UnaryOperator<CommandLine> with(String name, Object command) {
        return commandLine -> {
            CommandLine old = commandLine.getSubcommands().get(name);
            commandLine.getCommandSpec().removeSubcommand(name);
            commandLine.addSubcommand(name, command);
            CommandLine added = commandLine.getSubcommands().get(name);
            added.setParameterExceptionHandler(old.getParameterExceptionHandler());
            added.setExecutionExceptionHandler(old.getExecutionExceptionHandler());
            added.setOut(commandLine.getOut());
            added.setErr(commandLine.getErr());
            return commandLine;
        };
    }
}
