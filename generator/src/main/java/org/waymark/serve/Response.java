package org.waymark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a browser gets.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body all of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Response(int status, String type, byte[] body) {

    /** A text, sent as UTF-8. */
    static Response text(int status, String type, String text) {
        return new Response(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it; to {@code HEAD} without the body. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        // The next build may change any file.
        headers.set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
