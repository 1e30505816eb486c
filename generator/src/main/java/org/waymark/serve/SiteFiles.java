package org.waymark.serve;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the file of a site that an address means, as GitHub Pages would, and never one outside. */
final class SiteFiles {

    /** Media types for browsers; the JDK's own table depends on the operating system. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("ndjson", "application/x-ndjson"),
            Map.entry("xml", "application/xml"),
            Map.entry("rdf", "application/rdf+xml"),
            Map.entry("ttl", "text/turtle; charset=utf-8"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("rss", "application/rss+xml"),
            Map.entry("opml", "text/x-opml"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Path site;

    SiteFiles(Path site) {
        this.site = site.toAbsolutePath().normalize();
    }

    /**
     * The file to show.
     *
     * @param path the decoded path of the address, beginning with {@code /}
     * @return a regular file within the site; a folder's {@code index.html}, or {@code x.html} for {@code x}; empty when
     *     there is none
     */
    Optional<Path> find(String path) {
        Path file;
        try {
            file = site.resolve(path.substring(1)).normalize();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (!file.startsWith(site) || path.contains("\\") || path.contains("/../")) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return path.endsWith("/") ? regular(file.resolve("index.html")) : Optional.empty();
        }
        if (path.endsWith("/")) {
            return Optional.empty();
        }
        return regular(file).or(() -> regular(file.resolveSibling(file.getFileName() + ".html")));
    }

    /** Whether the address means a folder, but lacks the slash that its relative links need. */
    boolean lacksSlash(String path) {
        return !path.endsWith("/") && find(path).isEmpty() && find(path + "/").isPresent();
    }

    private Optional<Path> regular(Path file) {
        return Files.isRegularFile(file) && staysInside(file) ? Optional.of(file) : Optional.empty();
    }

    private boolean staysInside(Path file) {
        try {
            return file.toRealPath().startsWith(site.toRealPath());
        } catch (java.io.IOException e) {
            return false;
        }
    }

    /** The media type of a file, from its name. */
    static String type(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
