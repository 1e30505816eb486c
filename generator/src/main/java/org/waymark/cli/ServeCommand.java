package org.waymark.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.option.ProposalTargetsOption;
import org.waymark.cli.option.ReportOption;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.Counts;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.ProgressDisplay;
import org.waymark.report.Progress;
import org.waymark.report.Summary;
import org.waymark.serve.CatalogueWatch;
import org.waymark.serve.SiteServer;
import org.waymark.task.build.Build;
import org.waymark.task.build.BuildRequest;
import org.waymark.task.build.BuildResult;
import org.waymark.task.check.NoCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark serve}. Runs until it is interrupted. */
@Command(
        name = "serve",
        description = "Builds the site, shows it on this computer, and builds it again when a file changes.")
final class ServeCommand extends Subcommand {

    private static final int FIRST_PORT = 8080;
    private static final int PORTS = 20;

    /** Below are the ports that many systems keep for their administrators (RFC 6335, 6). */
    private static final int UNPRIVILEGED = 1024;

    private static final int LAST_PORT = 65_535;

    /** Where previews are built, in the catalogue. */
    private static final String CACHE = ".waymark";

    private final BiFunction<BuildRequest, Progress, BuildResult> builder;

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
            description = "The port to listen on (default: 8080, or the next free one).")
    private @Nullable Integer port;

    @Option(names = "--no-watch", description = "Build once, and do not watch for changes.")
    private boolean noWatch;

    @Option(names = "--no-drafts", description = "Leave out drafts and posts with a future date.")
    private boolean noDrafts;

    @Mixin
    private final ProposalTargetsOption ways = new ProposalTargetsOption();

    @Mixin
    private final ReportOption report = new ReportOption();

    @Option(names = "--quiet", description = "Print nothing but findings and the address.")
    private boolean quiet;

    ServeCommand() {
        this(Build::build);
    }

    ServeCommand(BiFunction<BuildRequest, Progress, BuildResult> builder) {
        this.builder = builder;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = source.folder();
        NoCatalogue.check(folder);
        Path site = output == null ? folder.resolve(CACHE).resolve("site").normalize() : output;
        try (CatalogueWatch watch = noWatch ? CatalogueWatch.ofNothing() : CatalogueWatch.of(folder);
                SiteServer server = open(site)) {
            if (output == null) {
                hideFromGit(folder.resolve(CACHE));
            }
            BuildRequest request = new BuildRequest(
                    folder, site, server.address(), ways.ways(), null, !noDrafts, !noDrafts, true, false, false);
            Optional<Throwable> failure = build(request);
            if (failure.filter(Failures::isRefusal).isPresent()) {
                return ExitCode.FINDINGS; // no change of a file will ever put it right
            }
            server.start();
            say("The site is at " + server.address() + (noWatch ? "" : ", and updates when you change a file")
                    + ". Stop it with Ctrl-C.");
            while (!Thread.currentThread().isInterrupted()) {
                watch.awaitChange();
                build(request);
                server.reload();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UnusablePort unusable) {
            say("waymark: " + unusable.getMessage());
            return ExitCode.USAGE;
        }
        return ExitCode.FINE;
    }

    /** Makes git ignore the folder for this catalogue's previews. */
    private static void hideFromGit(Path cache) throws IOException {
        try {
            Path ignore = Files.createDirectories(cache).resolve(".gitignore");
            if (!Files.exists(ignore)) {
                Files.writeString(ignore, "*\n");
            }
        } catch (FileSystemException e) {
            throw new FileSystemException(
                    cache.normalize().toString(),
                    null,
                    "we cannot build the preview here. Choose a folder with --output");
        }
    }

    private SiteServer open(Path site) throws IOException, UnusablePort {
        if (port == null) {
            return openFrom(site, FIRST_PORT);
        }
        if (port < 0 || port > LAST_PORT) {
            throw new UnusablePort("There is no port " + port, free(site, FIRST_PORT));
        }
        try {
            return SiteServer.open(site, port);
        } catch (BindException taken) {
            boolean forbidden = String.valueOf(taken.getMessage()).contains("ermission");
            throw new UnusablePort(
                    "Port " + port + (forbidden ? " needs more rights than this user has" : " is taken"),
                    free(site, Math.max(port + 1, UNPRIVILEGED)));
        }
    }

    private static SiteServer openFrom(Path site, int first) throws IOException {
        for (int candidate = first; candidate < Math.min(first + PORTS, LAST_PORT + 1); candidate++) {
            try {
                return SiteServer.open(site, candidate);
            } catch (BindException taken) {
                // the next one then
            }
        }
        return SiteServer.open(site, 0);
    }

    private static int free(Path site, int first) throws IOException {
        try (SiteServer server = openFrom(site, first)) {
            return server.address().getPort();
        }
    }

    /** A port that the command line names and that cannot be listened on. */
    private static final class UnusablePort extends Exception {
        private static final long serialVersionUID = 1L;

        UnusablePort(String problem, int free) {
            super(problem + "; --port " + free + " is free.");
        }
    }

    /** Builds the site. Failures are reported and returned, and the previous site is kept. */
    private Optional<Throwable> build(BuildRequest request) {
        try {
            BuildResult result;
            try (ProgressDisplay progress = progress(quiet)) {
                result = builder.apply(request, progress);
            }
            report.print(result.findings());
            if (!quiet) {
                say(closing(result));
            }
            return Optional.empty();
        } catch (Throwable failure) { // the next change may put it right
            new Failures().handle(failure, commandLine(), "serve");
            return Optional.of(failure);
        }
    }

    private static String closing(BuildResult result) {
        return result.published()
                ? "Built " + Counts.of(result.files(), "file") + " (" + Counts.of(result.written()) + " changed)"
                : "Not built: " + Summary.of(result.findings()) + ". You still see the previous version of the site.";
    }
}
