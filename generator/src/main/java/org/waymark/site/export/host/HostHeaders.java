package org.waymark.site.export.host;

import java.io.IOException;
import java.util.Collection;
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
     * @throws IOException if the file cannot be stored
     */
    public static void write(Collection<String> fingerprinted, Collection<String> folders, Output out)
            throws IOException {
        StringBuilder text = new StringBuilder();
        rule(text, "/*");
        header(text, "Content-Security-Policy", ContentSecurityPolicy.IN_HEADERS);
        header(text, "X-Content-Type-Options", "nosniff");
        header(text, "Referrer-Policy", "strict-origin-when-cross-origin");
        rule(text, "/search/*");
        header(text, "Access-Control-Allow-Origin", "*");
        Stream<String> all = new TreeSet<>(folders).stream().map(folder -> Addresses.encode(folder) + "*");
        Stream<String> single = new TreeSet<>(fingerprinted).stream().map(Addresses::encode);
        Stream.concat(all, single).limit(MOST_RULES - 2).forEach(path -> {
            rule(text, "/" + path);
            header(text, "Cache-Control", FOREVER);
        });
        out.put(ADDRESS, text.toString());
    }

    private static void rule(StringBuilder text, String address) {
        text.append(address).append('\n');
    }

    private static void header(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
