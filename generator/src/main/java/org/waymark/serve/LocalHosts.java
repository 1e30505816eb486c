package org.waymark.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets through only requests for a name of this computer. A page elsewhere can have its own name lead to this computer,
 * and would otherwise read drafts as if they were its own (DNS rebinding). The answer is 421 (RFC 9110, 15.5.20).
 */
final class LocalHosts extends Filter {

    static final LocalHosts ONLY = new LocalHosts();

    /** Any port, since a tunnel or a container may lead from another one. */
    private static final Pattern LOCAL =
            Pattern.compile("(localhost\\.?|127\\.0\\.0\\.1|\\[::1])(:[0-9]{0,5})?", Pattern.CASE_INSENSITIVE);

    private LocalHosts() {}

    /** Whether an origin, such as {@code http://localhost:8080}, is on this computer. */
    static boolean isLocal(String origin) {
        int slashes = origin.indexOf("://");
        return slashes > 0 && LOCAL.matcher(origin.substring(slashes + 3)).matches();
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (hosts.size() == 1 && LOCAL.matcher(hosts.get(0).strip()).matches()) {
            chain.doFilter(exchange);
            return;
        }
        try (exchange) {
            Response.text(421, "text/plain", "This preview answers only to localhost, 127.0.0.1 and [::1].\n")
                    .send(exchange);
        }
    }

    @Override
    public String description() {
        return "only for this computer";
    }
}
