package org.waymark.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.cli.terminal.Invocation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which catalogue a command works on. */
public final class SourceOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The catalogue: the folder with 'content' and 'datasets' (default: this folder).")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    /** What to type for it, with a blank behind; empty where no option is needed. */
    public String asTyped() {
        return source.toString().equals(".") ? "" : "--source " + Invocation.quoted(source) + " ";
    }

    /** The folder; it exists. */
    public Path folder() {
        if (!Files.isDirectory(source)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Files.exists(source) ? source + " is a file, not a folder" : "There is no folder " + source);
        }
        return source;
    }
}
