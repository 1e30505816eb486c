package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.pipeline.BuildRequest;
import org.waymark.pipeline.BuildResult;
import org.waymark.pipeline.Pipeline;
import org.waymark.report.Progress;
import org.waymark.report.Summary;
import org.waymark.serve.CatalogueWatch;
import org.waymark.serve.SiteServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark serve}. Runs until it is interrupted. */
@Command(
        name = "serve",
        description = "Builds the site, shows it on this computer, and builds it again when a file changes.")
final class ServeCommand implements Callable<Integer> {

    private static final int FIRST_PORT = 8080;
    private static final int PORTS = 20;

    private final BiFunction<BuildRequest, Progress, BuildResult> pipeline;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SourceOption source = new SourceOption();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the site is built (default: .waymark/site in the catalogue).")
    private @Nullable Path output;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: 8080, or the next that is free).")
    private @Nullable Integer port;

    @Option(names = "--no-watch", description = "Build once only.")
    private boolean noWatch;

    @Option(names = "--no-drafts", description = "Leave out drafts and posts dated in the future.")
    private boolean noDrafts;

    @Mixin
    private final WaysOption ways = new WaysOption();

    @Mixin
    private final ReportOption report = new ReportOption();

    @Option(names = "--quiet", description = "Print nothing but findings and the address.")
    private boolean quiet;

    ServeCommand() {
        this(Pipeline::build);
    }

    ServeCommand(BiFunction<BuildRequest, Progress, BuildResult> pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = source.folder();
        Path site = output == null ? cache(folder) : output;
        try (CatalogueWatch watch = noWatch ? CatalogueWatch.ofNothing() : CatalogueWatch.of(folder);
                SiteServer server = open(site)) {
            BuildRequest request = new BuildRequest(
                    folder, site, server.address(), ways.ways(), null, !noDrafts, !noDrafts, true, false);
            build(request);
            server.start();
            say("The site is at " + server.address() + (noWatch ? "" : ", and follows your changes")
                    + ". Stop it with Ctrl-C.");
            while (!Thread.currentThread().isInterrupted()) {
                watch.awaitChange();
                build(request);
                server.reload();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    /** A folder for this catalogue's previews, which tells git to look away. */
    private static Path cache(Path folder) throws IOException {
        Path cache = Files.createDirectories(folder.resolve(".waymark")).normalize();
        Path ignore = cache.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return cache.resolve("site");
    }

    private SiteServer open(Path site) throws IOException {
        if (port != null) {
            return SiteServer.open(site, port);
        }
        for (int candidate = FIRST_PORT; candidate < FIRST_PORT + PORTS; candidate++) {
            try {
                return SiteServer.open(site, candidate);
            } catch (BindException taken) {
                // the next one then
            }
        }
        return SiteServer.open(site, 0);
    }

    /** Builds the site. Whatever goes wrong is told, and the site before stays. */
    private void build(BuildRequest request) {
        CommandLine command = spec.commandLine();
        PrintWriter err = command.getErr();
        try {
            BuildResult result;
            try (ProgressDisplay progress = ProgressDisplay.to(err, quiet)) {
                result = pipeline.apply(request, progress);
            }
            report.print(result.findings());
            if (!quiet) {
                err.println(closing(result));
                err.flush();
            }
        } catch (Throwable failure) { // the next change may put it right
            new Failures().handle(failure, command, "serve");
        }
    }

    private static String closing(BuildResult result) {
        return result.published()
                ? "Built " + Counts.of(result.files(), "file") + " (" + Counts.of(result.written()) + " changed)"
                : "Not built: " + Summary.of(result.findings()) + ". The site shown is the one before.";
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
