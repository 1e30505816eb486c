package org.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers with the files of a site. */
final class SiteHandler implements HttpHandler {

    private static final String ALLOW = "Access-Control-Allow-Origin";

    /** In a page that says which scripts may run, and allows none. */
    private static final Pattern NO_SCRIPTS =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"(?![^\"]*script-src)");

    private static final String NOT_BUILT =
            "<!doctype html><html lang=\"en\"><title>Not built yet</title><h1>Not built yet</h1>"
                    + "<p>The terminal says what is wrong. This page reloads when you have fixed it.</p></html>\n";

    private final Path site;
    private final SiteFiles files;
    private final Editions editions;

    SiteHandler(Path site, Editions editions) {
        this.site = site;
        this.files = new SiteFiles(site);
        this.editions = editions;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (method.equals("GET") || method.equals("HEAD")) {
                headers(exchange);
                answer(exchange).send(exchange);
            } else {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Response.text(405, "text/plain", "Only GET and HEAD\n").send(exchange);
            }
        }
    }

    /** As hosts send them, but only pages of this computer may read the site: it may hold drafts. */
    private void headers(HttpExchange exchange) throws IOException {
        Map<String, String> rules =
                HostRules.of(site).of(exchange.getRequestURI().getRawPath());
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin == null || !LocalHosts.isLocal(origin)) {
            rules.remove(ALLOW);
        } else {
            rules.computeIfPresent(ALLOW, (name, value) -> origin);
        }
        rules.forEach(exchange.getResponseHeaders()::set);
    }

    private Response answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        // Read before the file, so that a build in between lets the page load once too often rather than never.
        long edition = editions.current();
        if (path == null || !path.startsWith("/")) {
            return Response.text(400, "text/plain", "Not an address\n");
        }
        if (files.lacksSlash(path)) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            return Response.text(301, "text/plain", "");
        }
        Optional<Response> page = read(path, 200, edition);
        return page.isPresent() ? page.get() : missing(edition);
    }

    private Response missing(long edition) throws IOException {
        Optional<Response> page = read("/404.html", 404, edition);
        return page.isPresent()
                ? page.get()
                : new Response(
                        404,
                        "text/html; charset=utf-8",
                        withScript(NOT_BUILT.getBytes(StandardCharsets.UTF_8), edition));
    }

    private Optional<Response> read(String path, int status, long edition) throws IOException {
        Optional<Path> file = files.find(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(file.get());
            String type = SiteFiles.type(file.get());
            return Optional.of(
                    new Response(status, type, type.startsWith("text/html") ? withScript(content, edition) : content));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The page with the element that reloads it, before the end of its body. A page for frames may run no script. */
    private static byte[] withScript(byte[] page, long edition) {
        // One char a byte, whatever the encoding: only ASCII is looked for and added.
        String text = new String(page, StandardCharsets.ISO_8859_1);
        if (NO_SCRIPTS.matcher(text).find()) {
            return page;
        }
        int end = text.lastIndexOf("</body>");
        int at = end < 0 ? text.length() : end;
        String with = text.substring(0, at) + ReloadHandler.element(edition) + text.substring(at);
        return with.getBytes(StandardCharsets.ISO_8859_1);
    }
}
