package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.report.Progress;
import org.waymark.site.write.WriteException;
import org.waymark.task.build.BuildRequest;
import org.waymark.task.build.BuildResult;
import picocli.CommandLine;

/** {@code serve}, with a pipeline that publishes one line. */
@Timeout(90)
class ServeCommandTest {

    private final BlockingQueue<BuildRequest> builds = new LinkedBlockingQueue<>();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path catalogue;

    private Path page;
    private Thread serving;
    private volatile @Nullable WriteException refusal;

    @BeforeEach
    void serve() throws IOException {
        page = Files.writeString(
                Files.createDirectories(catalogue.resolve("content")).resolve("page.md"), "one");
        serving = new Thread(() -> {
            CommandLine commandLine = CommandLineFixture.with("serve", new ServeCommand(this::build))
                    .apply(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err)));
            Main.run(commandLine, "serve", "--port=0", "--source=" + catalogue);
        });
        serving.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        serving.interrupt();
        serving.join(30_000);
        assertThat(serving.isAlive()).isFalse();
    }

    private BuildResult build(BuildRequest request, Progress progress) {
        try {
            if (refusal != null) {
                throw refusal;
            }
            String text = Files.readString(page);
            if (text.equals("broken")) {
                throw new IllegalStateException("a fault");
            }
            Files.createDirectories(request.output());
            Files.writeString(request.output().resolve("index.html"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            builds.add(request);
        }
        return new BuildResult(true, List.of(), 1, 1, 0);
    }

    private BuildRequest nextBuild() throws InterruptedException {
        BuildRequest request = builds.poll(30, TimeUnit.SECONDS);
        assertThat(request).as("a build; so far: " + err).isNotNull();
        return request;
    }

    private static String get(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void aChangeIsBuiltAndAFaultLeavesTheSiteBefore() throws Exception {
        BuildRequest first = nextBuild();

        assertThat(first.baseUrl()).hasHost("localhost");
        assertThat(first.output()).isEqualTo(catalogue.resolve(".waymark/site"));
        assertThat(catalogue.resolve(".waymark/.gitignore")).hasContent("*");
        assertThat(first.drafts()).isTrue();
        assertThat(get(first.baseUrl())).startsWith("one<script");

        Files.writeString(page, "broken");
        nextBuild();
        assertThat(get(first.baseUrl())).startsWith("one<script");

        Files.writeString(page, "two");
        while (!Files.readString(first.output().resolve("index.html")).equals("two")) {
            nextBuild();
        }
        assertThat(get(first.baseUrl())).startsWith("two<script");
        assertThat(err.toString()).contains("Sorry, Waymark failed", "The site is at " + first.baseUrl());
    }

    private record Ended(int code, String said) {}

    /** Serves until it ends by itself. */
    private Ended ends(String... args) {
        StringWriter said = new StringWriter();
        CommandLine commandLine = CommandLineFixture.with("serve", new ServeCommand(this::build))
                .apply(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(said)));
        List<String> all = new ArrayList<>(List.of("serve", "--source=" + catalogue));
        all.addAll(List.of(args));
        return new Ended(Main.run(commandLine, all.toArray(String[]::new)), said.toString());
    }

    @Test
    void aPortThatIsTakenIsOneLineWithAnother() throws Exception {
        int taken = nextBuild().baseUrl().getPort();

        Ended ended = ends("--port=" + taken);

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.said()).matches("waymark: Port " + taken + " is taken; --port \\d+ is free\\.\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "70000", "-1", "2147483647"})
    void aPortThatDoesNotExistIsOneLineWithAnother(String port) {
        Ended ended = ends("--port", port);

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.said()).matches("waymark: There is no port " + port + "; --port \\d+ is free\\.\\R");
    }

    @Test
    void stopsWhenItsOutputIsRefused() {
        refusal = new WriteException("The folder holds other files", "Choose an empty one.");

        Ended ended = ends("--port=0");

        assertThat(ended.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ended.said()).isEqualTo("waymark: The folder holds other files. Choose an empty one.\n");
    }

    @Test
    void stopsWhereThereIsNoCatalogue() throws Exception {
        nextBuild();
        Files.delete(page);
        Files.delete(page.getParent());

        Ended ended = ends("--port=0");

        assertThat(ended.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ended.said()).contains("There is no catalogue in", "--source", "init my-catalogue");
    }
}
