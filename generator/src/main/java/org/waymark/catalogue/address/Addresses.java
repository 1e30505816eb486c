package org.waymark.catalogue.address;

import java.nio.charset.StandardCharsets;

/** Addresses within the site. */
public final class Addresses {

    /** Characters of a path segment that need no encoding (RFC 3986, 3.3, {@code pchar}), and the slash. */
    private static final String SAFE = "-._~!$&'()*+,;=:@/";

    private Addresses() {}

    /** A path in which every character that a URL cannot hold is percent-encoded (RFC 3986, 2.1). */
    public static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || SAFE.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    /** How a page refers to the root of the site: {@code ../} once for each folder it lies in; {@code ./} at the root. */
    public static String root(String path) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat(depth);
    }
}
