package org.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The script that is added to served pages, and the events that it listens to (HTML, 9.2, server-sent events). */
record ReloadHandler(Editions editions) implements HttpHandler {

    /** Everything under here is the preview's own, not the site's. */
    static final String ROOT = "/__waymark/";

    private static final long HEARTBEAT_SECONDS = 15;

    private static final String SCRIPT = """
            {
              const edition = new URL(document.currentScript.src).searchParams.get("edition");
              const events = new EventSource("/__waymark/events?edition=" + edition);
              events.addEventListener("reload", () => { events.close(); location.reload(); });
              addEventListener("pagehide", () => events.close());
              addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
            }
            """;

    /** The element that goes into a page of this edition. */
    static String element(long edition) {
        return "<script src=\"" + ROOT + "reload.js?edition=" + edition + "\"></script>";
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case ROOT + "reload.js" ->
                    Response.text(200, "text/javascript", SCRIPT).send(exchange);
                case ROOT + "events" -> events(exchange);
                default -> Response.text(404, "text/plain", "Not found\n").send(exchange);
            }
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        long known = edition(exchange.getRequestURI().getQuery());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        try {
            send(body, ": listening\n\n");
            while (!editions.awaitOther(known, HEARTBEAT_SECONDS)) {
                // Writing is the only way to learn that the page is gone.
                send(body, ": still here\n\n");
            }
            send(body, "event: reload\ndata:\n\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    private static long edition(String query) {
        try {
            return query == null ? 0 : Long.parseLong(query.replace("edition=", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
