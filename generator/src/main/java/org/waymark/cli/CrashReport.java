package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.cli.terminal.Version;

/** Writes what a maintainer needs to know about a crash into a file. */
final class CrashReport {

    private CrashReport() {}

    /**
     * Saves a report in the folder for temporary files.
     *
     * @return where it is
     * @throws IOException when it cannot be written
     */
    static Path save(Throwable failure, String... args) throws IOException {
        Path file = Files.createTempFile("waymark-crash-", ".txt");
        try (PrintWriter report = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            report.println("Waymark " + Version.current());
            report.println("Java " + System.getProperty("java.runtime.version"));
            report.println(System.getProperty("os.name") + " " + System.getProperty("os.version"));
            report.println("waymark " + String.join(" ", args));
            failure.printStackTrace(report);
        }
        return file;
    }
}
