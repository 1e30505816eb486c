package org.waymark.cli;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which catalogue a command works on. */
final class SourceOption {

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

    /**
     * The folder; it exists, and holds what a catalogue has.
     *
     * @throws FileSystemException when it holds nothing of the kind
     */
    Path catalogue() throws FileSystemException {
        Path folder = folder();
        if (!Files.isDirectory(folder.resolve("content")) && !Files.isDirectory(folder.resolve("datasets"))) {
            throw new FileSystemException(
                    folder.toAbsolutePath().normalize().toString(),
                    null,
                    "there is no catalogue here, as it has neither a folder 'content' nor 'datasets'. Name another"
                            + " folder with --source, or begin a catalogue with: "
                            + Invocation.of("init my-catalogue"));
        }
        return folder;
    }

    /** What to type for it, with a blank behind; empty where no option is needed. */
    String asTyped() {
        return source.toString().equals(".") ? "" : "--source " + Invocation.quoted(source) + " ";
    }

    /** The folder; it exists. */
    Path folder() {
        if (!Files.isDirectory(source)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + source);
        }
        return source;
    }
}
