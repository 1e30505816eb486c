package org.waymark.browser;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * A tab of Chromium in which somebody reads a built site. Nothing leaves the machine. One Chromium serves all tests of a
 * JVM, because starting it takes longer than most tests. There is one tab at a time: opening the next closes it, and what
 * it kept is forgotten. So tests need not close it.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    private static final String AXE = axe();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The longest that a page may take to load, or a script of a test to answer. */
    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(2);

    /** Properties of the accessibility tree that say how an element is at the moment. */
    private static final List<String> STATES = List.of("expanded", "selected", "checked", "live", "focused");

    /** Warns of every Chromium newer than itself; kept in a field, because the level of a logger is lost when nothing refers to it. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private static @Nullable ChromeDriver chromium;
    private static @Nullable Browser current;

    /** The tab that Chromium opens with; it stays empty. */
    private static String first = "";

    /** The one whose tab the driver speaks to. */
    private static @Nullable Browser shown;

    private final ChromeDriver driver;
    private final SiteOnLoopback site;
    private final String tab;

    private Browser(ChromeDriver driver, SiteOnLoopback site) {
        this.driver = driver;
        this.site = site;
        driver.switchTo().newWindow(WindowType.TAB);
        tab = driver.getWindowHandle();
        shown = this;
        cdp("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        complaints();
    }

    /**
     * Opens a new tab for a site. Without Chromium the test is skipped with a message, and fails in continuous
     * integration.
     *
     * @param root the path of the site's home page, between slashes
     */
    public static synchronized Browser on(Path site, String root) throws IOException {
        if (current != null) {
            current.close();
        }
        Browser browser = new Browser(chromium(), new SiteOnLoopback(site, root));
        current = browser;
        return browser;
    }

    /** As {@link #on}, in a tab that stays open beside those of other sites until the JVM ends. */
    public static synchronized Browser beside(Path site, String root) throws IOException {
        return new Browser(chromium(), new SiteOnLoopback(site, root));
    }

    /** The driver, with this browser's tab in front. */
    private ChromeDriver driver() {
        if (shown != this) {
            driver.switchTo().window(tab);
            shown = this;
            driver.executeCdpCommand("Page.bringToFront", Map.of()); // a hidden page runs slowly
        }
        return driver;
    }

    private static ChromeDriver chromium() {
        if (chromium == null) {
            ChromeDriver started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started)));
            first = started.getWindowHandle();
            chromium = started;
        }
        return chromium;
    }

    private static void end(ChromeDriver started) {
        if (chromium == started) {
            started.quit();
        }
    }

    private static ChromeDriver start() {
        Optional<Path> program = onThePath(PROGRAMS);
        Optional<Path> driver = onThePath(DRIVERS);
        if (program.isEmpty() || driver.isEmpty()) {
            String missing =
                    "Chromium and its driver (Debian's packages chromium and chromium-driver) are not on the PATH,"
                            + " so pages are NOT LOOKED AT IN A BROWSER";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(missing);
            }
            System.err.println("SKIPPED: " + missing);
            abort(missing);
        }
        VERSIONS.setLevel(Level.OFF);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        ClientConfig limits = ClientConfig.defaultConfig()
                .readTimeout(LONGEST_COMMAND.plus(PATIENCE))
                .withFilter(next -> request -> {
                    try {
                        return next.execute(request);
                    } catch (RuntimeException e) {
                        abandon(service);
                        throw e;
                    }
                });
        ChromeDriver started = new ChromeDriver(service, options(program.orElseThrow()), limits);
        started.manage().timeouts().pageLoadTimeout(LONGEST_COMMAND).scriptTimeout(LONGEST_COMMAND);
        return started;
    }

    /** Leaves a Chromium that no longer answers, so that one test fails and not all after it; the next one starts another. */
    private static void abandon(ChromeDriverService service) {
        if (chromium != null) {
            System.err.println("Chromium does not answer and is left");
        }
        chromium = null;
        current = null;
        shown = null;
        service.stop();
    }

    private static ChromeOptions options(Path program) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-background-timer-throttling",
                "--disable-backgrounding-occluded-windows",
                "--disable-renderer-backgrounding",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        return options;
    }

    private static Optional<Path> onThePath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** From now on the pages are read like this. */
    public void read(Habits habits) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", habits.width(), "height", 800, "deviceScaleFactor", 1, "mobile", habits.width() < 600));
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        habits.print() ? "print" : "screen",
                        "features",
                        List.of(
                                feature("prefers-color-scheme", habits.dark() ? "dark" : "light"),
                                feature("forced-colors", habits.forcedColours() ? "active" : "none"))));
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !habits.script()));
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    private Map<String, Object> cdp(String command, Map<String, Object> arguments) {
        return driver().executeCdpCommand(command, arguments);
    }

    /** Forgets what it has fetched before. */
    public void forget() {
        cdp("Network.enable", Map.of());
        cdp("Network.clearBrowserCache", Map.of());
    }

    /** Opens the page at an address below the site's home page. */
    public void open(String address) {
        driver().get(site.address() + address);
    }

    /** Where the reader is now, below the site's home page. */
    public String address() {
        return driver().getCurrentUrl().replace(site.address(), "");
    }

    /** The site's home page. */
    public String home() {
        return site.address();
    }

    /** What a JavaScript expression says about the page: a text, a number as {@code Long} or {@code Double}, a list. */
    public Object ask(String expression) {
        return driver().executeScript("return " + expression);
    }

    /**
     * What a JavaScript function that promises an answer says in the end.
     *
     * @param function such as {@code async (name) => (await fetch(name)).status}
     * @param argument what it is given: texts, numbers, truth values, lists and maps of them
     */
    public Object await(String function, Object argument) {
        return driver().executeAsyncScript(
                        "const [argument, done] = arguments; (" + function
                                + ")(argument).then(done, fault => done('it failed: ' + fault));",
                        argument);
    }

    /** Waits until a JavaScript expression is true, for 30 seconds at most. */
    public void until(String expression) {
        wait(() -> Boolean.TRUE.equals(ask("!!(" + expression + ")")), expression);
    }

    /**
     * Waits until the reader is at an address below the site's home page, for 30 seconds at most. A browser opens the page
     * that a link or a form leads to in its own time.
     */
    public void reaches(Predicate<String> address) {
        wait(() -> address.test(address()), "the address that the test expects");
    }

    private void wait(BooleanSupplier event, String name) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!event.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(address() + " never came to: " + name);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Presses Tab until an element that matches a CSS selector has the focus; it may have it already. */
    public void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(ask("document.activeElement.matches(\"" + selector + "\")"))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("no way to " + selector + " with the Tab key on " + address());
    }

    /** Does something within a frame, of any origin: there all else that this can do is about the page in the frame. */
    public void within(String frame, Runnable work) {
        driver().switchTo().frame(find(frame));
        try {
            work.run();
        } finally {
            driver().switchTo().defaultContent();
        }
    }

    /** The first element that a CSS selector finds. */
    public WebElement find(String selector) {
        return driver().findElement(By.cssSelector(selector));
    }

    /** All elements that a CSS selector finds. */
    public List<WebElement> all(String selector) {
        return driver().findElements(By.cssSelector(selector));
    }

    /** Presses a key and lets it go. */
    public void press(Keys key) {
        new Actions(driver()).sendKeys(key).perform();
    }

    /**
     * How a screen reader presents an element, by the accessibility tree.
     *
     * @return its role, its name in quotes, and its properties that are set, such as {@code expanded=true}
     */
    public String accessible(String selector) {
        Map<?, ?> document = (Map<?, ?>) cdp("DOM.getDocument", Map.of()).get("root");
        Object node = cdp("DOM.querySelector", Map.of("nodeId", document.get("nodeId"), "selector", selector))
                .get("nodeId");
        List<?> nodes = (List<?>) cdp("Accessibility.getPartialAXTree", Map.of("nodeId", node, "fetchRelatives", false))
                .get("nodes");
        Map<?, ?> told = (Map<?, ?>) nodes.get(0);
        StringBuilder text = new StringBuilder();
        text.append(value(told.get("role")))
                .append(" '")
                .append(value(told.get("name")))
                .append('\'');
        for (Object property : (List<?>) told.get("properties")) {
            Map<?, ?> each = (Map<?, ?>) property;
            text.append(' ').append(each.get("name")).append('=').append(value(each.get("value")));
        }
        return text.toString();
    }

    /**
     * The whole page as a screen reader presents it: a line for each node of the accessibility tree, in order,
     * with its role, its name in quotes, and those of its properties that describe its state.
     */
    public List<String> accessibilityTree() {
        List<?> nodes = (List<?>) cdp("Accessibility.getFullAXTree", Map.of()).get("nodes");
        Map<Object, Map<?, ?>> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(((Map<?, ?>) node).get("nodeId"), (Map<?, ?>) node));
        List<String> lines = new ArrayList<>();
        tell((Map<?, ?>) nodes.get(0), byId, lines);
        return lines;
    }

    private static void tell(@Nullable Map<?, ?> node, Map<Object, Map<?, ?>> byId, List<String> lines) {
        if (node == null) {
            return;
        }
        if (Boolean.FALSE.equals(node.get("ignored"))) {
            lines.add(value(node.get("role")) + " '" + value(node.get("name")) + "'"
                    + states((List<?>) node.get("properties")));
        }
        List<?> children = (List<?>) node.get("childIds");
        if (children != null) {
            children.forEach(child -> tell(byId.get(child), byId, lines));
        }
    }

    private static String states(@Nullable List<?> properties) {
        StringBuilder states = new StringBuilder();
        for (Object property : properties == null ? List.of() : properties) {
            Map<?, ?> each = (Map<?, ?>) property;
            if (STATES.contains(each.get("name"))) {
                states.append(' ').append(each.get("name")).append('=').append(value(each.get("value")));
            }
        }
        return states.toString();
    }

    /** Whether the network is there. */
    public void online(boolean online) {
        cdp("Network.enable", Map.of());
        cdp(
                "Network.emulateNetworkConditions",
                Map.of("offline", !online, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static Object value(@Nullable Object typed) {
        return typed == null ? "" : String.valueOf(((Map<?, ?>) typed).get("value"));
    }

    /** What the console complained of since this was last asked. */
    public List<String> complaints() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The barriers that axe finds on the page by {@link PageFaults#RULES}, each with the first element that has it. */
    public List<String> barriers() {
        return barriers(PageFaults.RULES);
    }

    /**
     * The barriers that axe finds on the page, each with the first element that has it.
     *
     * @param rules the rules to try, by their names or by their tags, such as {@code wcag22aa}
     */
    public List<String> barriers(List<String> rules) {
        if (Boolean.FALSE.equals(ask("'axe' in window"))) {
            driver().executeScript(AXE);
        }
        Object found = driver().executeAsyncScript("""
                const [rules, done] = arguments;
                axe.run({runOnly: rules, resultTypes: ['violations'], preload: false, selectors: false}).then(
                    results => done(results.violations.map(rule => `${rule.id} (${rule.help}): ${rule.nodes[0].html}`)),
                    fault => done(['axe did not run: ' + fault]));
                """, rules);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG of the whole page, from its top to its end. */
    public byte[] picture() {
        Object data = cdp("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", wholePage()))
                .get("data");
        return Base64.getDecoder().decode((String) data);
    }

    private Map<String, Object> wholePage() {
        Map<?, ?> size = (Map<?, ?>) cdp("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        // Chromium cannot draw a picture longer than this.
        double height = Math.min(((Number) size.get("height")).doubleValue(), 16_000);
        return Map.of("x", 0, "y", 0, "width", size.get("width"), "height", height, "scale", 1);
    }

    /** The page as a PDF on A4. */
    public byte[] pdf() {
        // In inches.
        Object data = cdp("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
                .get("data");
        return Base64.getDecoder().decode((String) data);
    }

    @Override
    public void close() {
        if (current != this) {
            return;
        }
        current = null;
        cdp("Storage.clearDataForOrigin", Map.of("origin", site.address(), "storageTypes", "all"));
        driver().close();
        shown = null;
        driver.switchTo().window(first); // a new tab can be opened only from an open one
        site.close();
    }
}
