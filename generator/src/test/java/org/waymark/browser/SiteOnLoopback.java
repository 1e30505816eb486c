package org.waymark.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A built site on this computer, at a path of the choosing, as a plain web host would serve it. */
public final class SiteOnLoopback implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "csv", "text/csv");

    private final HttpServer server;
    private final Path site;
    private final String root;

    /**
     * Serves a folder.
     *
     * @param root the path of the site's home page, between slashes
     */
    public SiteOnLoopback(Path site, String root) throws IOException {
        this.site = site;
        this.root = root;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where its home page is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + root;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.startsWith(root) ? path.substring(root.length()) : "elsewhere";
            Path file = site.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name)
                    .normalize();
            if (!file.startsWith(site) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            if (name.startsWith("search/")) {
                exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            }
            exchange.sendResponseHeaders(200, 0);
            Files.copy(file, exchange.getResponseBody());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
