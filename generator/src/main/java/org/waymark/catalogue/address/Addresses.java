package org.waymark.catalogue.address;

import org.waymark.text.PercentEncoding;

/** Addresses within the site. */
public final class Addresses {

    /** Characters of a path segment that need no encoding (RFC 3986, 3.3, {@code pchar}), and the slash. */
    private static final String SAFE = "-._~!$&'()*+,;=:@/";

    private Addresses() {}

    /** A path in which every character that a URL cannot hold is percent-encoded (RFC 3986, 2.1). */
    public static String encode(String path) {
        return PercentEncoding.of(path, SAFE);
    }

    /** How a page refers to the root of the site: {@code ../} once for each folder it lies in; {@code ./} at the root. */
    public static String root(String path) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat(depth);
    }
}
