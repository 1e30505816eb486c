package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.terminal.Counts;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.Invocation;
import org.waymark.site.write.WriteException;
import org.waymark.task.check.NoCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns whatever a command throws into a few lines and an exit code. A stack trace goes to a file, and to the terminal
 * only when asked for.
 */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        String[] args = parsed == null ? new String[0] : parsed.originalArgs().toArray(new String[0]);
        return handle(failure, command, args);
    }

    /** Reports the failure and says how the program should end. */
    int handle(Throwable failure, CommandLine command, String... args) {
        PrintWriter err = command.getErr();
        if (debug(command)) {
            failure.printStackTrace(err);
        }
        Optional<String> refusal =
                causes(failure).flatMap(cause -> refusal(cause).stream()).findFirst();
        if (refusal.isPresent()) {
            err.println("waymark: " + refusal.get());
            err.flush();
            return ExitCode.FINDINGS;
        }
        if (causes(failure).anyMatch(cause -> cause instanceof OutOfMemoryError)) {
            err.println(memory());
            err.flush();
            return ExitCode.FINDINGS;
        }
        apologise(failure, err, args);
        return ExitCode.BUG;
    }

    /** Whether the output folder is the cause, so that the same command fails again until it is changed. */
    static boolean isRefusal(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof WriteException);
    }

    private static boolean debug(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top.getCommand() instanceof WaymarkCommand waymark && waymark.debug();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        // Bounded, because exceptions may be each other's causes.
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    /** What the file system refused, and why, without the names of Java's classes; empty when it is something else. */
    private static Optional<String> refusal(Throwable cause) {
        if (cause instanceof WriteException unwritten) {
            return Optional.of(unwritten.getMessage() + ". " + unwritten.hint());
        }
        if (cause instanceof NoCatalogue none) {
            return Optional.of(none.getMessage() + ". Use --source to name another folder, or start a catalogue with: "
                    + Invocation.of("init my-catalogue"));
        }
        if (cause instanceof AccessDeniedException denied) {
            return Optional.of(denied.getFile() + " cannot be read or written by this user.");
        }
        if (cause instanceof FileSystemException refused) {
            return Optional.of(refused.getFile() + ": " + reason(refused) + ".");
        }
        String message = cause.getMessage();
        return cause instanceof IOException && message != null && message.startsWith("No space left")
                ? Optional.of("the disk is full.")
                : Optional.empty();
    }

    private static String reason(FileSystemException refused) {
        if (refused.getReason() != null) {
            return refused.getReason();
        }
        if (refused instanceof FileAlreadyExistsException) {
            return "a file with this name already exists";
        }
        return refused instanceof NotDirectoryException
                ? "this is a file, not a folder"
                : "the file or folder does not exist";
    }

    private static String memory() {
        long limit = Runtime.getRuntime().maxMemory() >> 20;
        return "waymark: the catalogue needs more memory than the " + Counts.of(limit) + " MiB that it may use. "
                + "Give it more, for example: "
                + (Invocation.program().startsWith("java ")
                        ? "java -Xmx3g " + Invocation.of("build").substring("java ".length())
                        : "WAYMARK_JAVA_OPTS=-Xmx3g " + Invocation.of("build"));
    }

    private static void apologise(Throwable failure, PrintWriter err, String... args) {
        err.println("Sorry, Waymark failed: " + firstLine(failure));
        err.println("This is a problem in Waymark, not in your catalogue.");
        try {
            err.println("The details are in " + CrashReport.save(failure, args) + "; please send it to us.");
        } catch (IOException | UncheckedIOException e) {
            err.println("Run it again with --debug to see more.");
        }
        err.flush();
    }

    /** The original failure; the exceptions around it are in the report. */
    private static String firstLine(Throwable failure) {
        String text =
                causes(failure).reduce((outer, inner) -> inner).orElse(failure).toString();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
