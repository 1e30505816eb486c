package org.waymark.catalogue.address;

import java.util.List;
import java.util.Locale;

/**
 * Host names at which nothing can be published, because they are reserved for examples and tests (RFC 2606, RFC 6761).
 */
public final class ExampleHost {

    private static final List<String> NAMES =
            List.of("example", "test", "invalid", "example.com", "example.net", "example.org");

    private ExampleHost() {}

    /**
     * Whether a host name is reserved for examples.
     *
     * @param host a name in upper or lower case; it may have a port, and the dot that ends a full name
     */
    public static boolean matches(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "").replaceFirst("\\.$", "");
        return NAMES.stream().anyMatch(kept -> name.equals(kept) || name.endsWith("." + kept));
    }
}
