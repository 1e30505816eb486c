package org.waymark.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses that a record asks for itself, as Jekyll writes them. */
public final class Permalink {

    /** The limit of common file systems. */
    private static final int MAX_NAME_BYTES = 255;

    /** The one name with a dot before it that belongs on the web (RFC 8615). */
    private static final String WELL_KNOWN = ".well-known";

    private Permalink() {}

    /**
     * The page's file, from the root of its edition: {@code /a/b/} is {@code a/b/index.html}, {@code /a/b} is
     * {@code a/b.html}, {@code /a/b.html} is itself.
     */
    public static String address(String permalink) {
        String path = permalink.strip();
        while (path.startsWith("/")) {
            path = path.substring(1);
        }
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return path.endsWith(".html") ? path : path + ".html";
    }

    /** Why no page can stand at an address, in a few words; empty where one can. */
    public static Optional<String> fault(String address) {
        if (address.codePoints().anyMatch(Permalink::isForbidden)) {
            return Optional.of("holds a character that no address can hold");
        }
        for (String name : address.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return Optional.of("has an empty name, '.' or '..' between its slashes");
            }
            if (name.startsWith(".") && !name.equals(WELL_KNOWN)) {
                return Optional.of("has a name that begins with a dot, which servers hide");
            }
            if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
                return Optional.of("has a name longer than " + MAX_NAME_BYTES + " bytes");
            }
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return "\\:*?\"<>|#%".indexOf(c) >= 0
                || Character.isISOControl(c)
                || type == Character.SURROGATE
                || type == Character.FORMAT;
    }
}
