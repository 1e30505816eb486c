package org.waymark.site.export.host;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.catalogue.address.Addresses;
import org.waymark.site.ContentSecurityPolicy;
import org.waymark.site.Output;

/**
 * Writes {@code _headers}, from which Netlify and Cloudflare Pages take the headers of each file. Other hosts ignore
 * it; for nginx and Apache see {@code generator/docs/hosting.md}.
 */
public final class HostHeaders {

    /** For files whose name changes with their content: keep them for a year without revalidating. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** Cloudflare Pages reads at most this many rules. */
    private static final int MOST_RULES = 100;

    /** Where the file is, from the root of the site. */
    public static final String ADDRESS = "_headers";

    private HostHeaders() {}

    /**
     * Writes the file.
     *
     * @param fingerprinted paths in the site of the files whose name changes with their content
     * @param folders paths of folders of such files, ending in a slash
     * @param open paths of files that pages of other sites may read; folders end in a slash
     * @throws IOException if the file cannot be stored
     */
    public static void write(
            Collection<String> fingerprinted, Collection<String> folders, Collection<String> open, Output out)
            throws IOException {
        StringBuilder text = new StringBuilder();
        rule(text, "/*");
        header(text, "Content-Security-Policy", ContentSecurityPolicy.IN_HEADERS);
        header(text, "X-Content-Type-Options", "nosniff");
        header(text, "Referrer-Policy", "strict-origin-when-cross-origin");
        List<String> shared = rules(open);
        shared.forEach(path -> {
            rule(text, path);
            header(text, "Access-Control-Allow-Origin", "*");
        });
        Stream.concat(rules(folders).stream(), rules(fingerprinted).stream())
                .limit(MOST_RULES - 1 - shared.size())
                .forEach(path -> {
                    rule(text, path);
                    header(text, "Cache-Control", FOREVER);
                });
        out.put(ADDRESS, text.toString());
    }

    /** In order; a folder with all that is in it. */
    private static List<String> rules(Collection<String> paths) {
        return new TreeSet<>(paths)
                .stream()
                        .map(path -> "/" + Addresses.encode(path) + (path.endsWith("/") ? "*" : ""))
                        .toList();
    }

    private static void rule(StringBuilder text, String address) {
        text.append(address).append('\n');
    }

    private static void header(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
