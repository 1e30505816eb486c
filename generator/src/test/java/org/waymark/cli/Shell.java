package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.waymark.CatalogueFixture;

/**
 * A folder with a copy of the repository's scripts and issue forms, and with programs that only pretend: each writes its
 * arguments into {@code NAME.log} and then does as it was told.
 */
public final class Shell {

    private static final Path GITHUB = Path.of("../.github").toAbsolutePath().normalize();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** What came of a command. */
    public record Result(int exit, String out, String err) {}

    public Shell(Path folder) throws IOException {
        this.folder = folder;
        for (String copied : List.of("scripts", "ISSUE_TEMPLATE")) {
            Path copies = Files.createDirectories(folder.resolve(".github").resolve(copied));
            try (Stream<Path> files = Files.list(GITHUB.resolve(copied))) {
                for (Path file : files.sorted().toList()) {
                    Files.copy(file, copies.resolve(file.getFileName().toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.copy(GITHUB.resolve("labels.json"), folder.resolve(".github/labels.json"));
        Files.createDirectories(folder.resolve("bin"));
        set("PATH", folder.resolve("bin") + ":/usr/local/bin:/usr/bin:/bin");
        set("FAKE", folder.toString());
        set("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        set("LC_ALL", "C.UTF-8");
    }

    public Shell set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** A program in the path, or a file such as {@code ./waymark}, that runs these lines of bash. */
    public Shell pretend(String program, String... lines) throws IOException {
        Path file = folder.resolve(program.startsWith("./") ? program : "bin/" + program);
        Files.createDirectories(file.getParent());
        String log = "\"$FAKE/" + file.getFileName() + ".log\"";
        Files.writeString(file, "#!/bin/bash\nprintf '%s\\n' \"$*\" >>" + log + "\n" + String.join("\n", lines) + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + file + " a program");
        }
        return this;
    }

    public Path write(String name, String text) throws IOException {
        return CatalogueFixture.write(folder, name, text);
    }

    /** The file's text; empty where there is none. */
    public String read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    public Result script(String name, String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(".github/scripts/" + name), Stream.of(arguments))
                .toList());
    }

    /** As GitHub runs a step with {@code shell: bash}. */
    Result step(String text) throws IOException, InterruptedException {
        Path file = write("step.sh", text);
        return run(List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString()));
    }

    private Result run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("It does not end: " + command);
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
