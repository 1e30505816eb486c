package org.waymark.model;

/** Addresses that a document asks for itself, as Jekyll writes them. */
final class Permalink {

    private Permalink() {}

    /**
     * The page's file, from the root of its edition: {@code /a/b/} is {@code a/b/index.html}, {@code /a/b} is
     * {@code a/b.html}, {@code /a/b.html} is itself.
     */
    static String address(String permalink) {
        String path = permalink.strip();
        while (path.startsWith("/")) {
            path = path.substring(1);
        }
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return path.endsWith(".html") ? path : path + ".html";
    }
}
