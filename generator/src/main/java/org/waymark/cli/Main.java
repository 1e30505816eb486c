package org.waymark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.TrackedOutput;
import org.waymark.cli.terminal.Version;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the program with its {@link ExitCode}. */
    public static void main(String[] args) {
        TrackedOutput printed = new TrackedOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = writer(printed);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int code = isVersion(args) ? version(out) : run(commandLine(out, err), args);
        out.flush();
        if (printed.loss() != null) {
            err.println("waymark: could not print everything: " + printed.loss());
            code = Math.max(code, ExitCode.FINDINGS);
        }
        err.flush();
        System.exit(code);
    }

    private static boolean isVersion(String[] args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    /** Without the command line, which takes longer to set up than all else that this needs. */
    private static int version(PrintWriter out) {
        out.println("Waymark " + Version.current());
        return ExitCode.FINE;
    }

    /** UTF-8 whatever the locale says: findings quote titles in any script, and JSON has no other encoding. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The whole command line, ready to run. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new WaymarkCommand());
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setUsageHelpWidth(100);
        commandLine.setExpandAtFiles(false);
        commandLine.setParameterExceptionHandler(new UsageErrors());
        commandLine.setExecutionExceptionHandler(new Failures());
        return commandLine;
    }

    /** Runs one command; nothing thrown gets past it. */
    static int run(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (Throwable failure) { // picocli hands on errors such as a full heap
            return new Failures().handle(failure, commandLine, args);
        }
    }
}
