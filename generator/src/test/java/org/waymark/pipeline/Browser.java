package org.waymark.pipeline;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser that reads a built site. Every request is answered from its folder: nothing leaves the machine. */
final class Browser implements AutoCloseable {

    /** Where the tiny catalogue says that it is published. */
    static final String HOST = "https://data.example.org/littleton/";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "csv", "text/csv");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Path site;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, Path site) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.site = site;
    }

    /** Starts Chromium; where there is none the test is skipped aloud, but fails in continuous integration. */
    static Browser on(Path site) {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("no Chromium on the PATH: the pages were not looked at in a browser");
            }
            System.err.println("SKIPPED: no Chromium on the PATH, so the pages are NOT LOOKED AT IN A BROWSER.");
            abort("no Chromium on the PATH");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program.orElseThrow())
                                .setChromiumSandbox(false)),
                site);
    }

    private static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name ->
                        Stream.of(path.split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh reader with these habits. */
    Page reader(com.microsoft.playwright.Browser.NewContextOptions habits) {
        BrowserContext context = chromium.newContext(habits.setBaseURL(HOST));
        context.route("**/*", this::answer);
        return context.newPage();
    }

    private void answer(Route route) {
        String url = route.request().url();
        String path =
                url.startsWith(HOST) ? URI.create(url.substring(HOST.length())).getPath() : "elsewhere";
        Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (!Files.isRegularFile(file)) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
            return;
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        try {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType(TYPES.getOrDefault(
                            path.isEmpty() || path.endsWith("/") ? "html" : ending, "application/octet-stream"))
                    .setBodyBytes(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
