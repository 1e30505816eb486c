package org.waymark.site.export.host;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.catalogue.address.Addresses;
import org.waymark.site.ContentSecurityPolicy;
import org.waymark.site.EmbedPaths;
import org.waymark.site.Output;

/**
 * Writes {@code _headers}, from which Netlify and Cloudflare Pages take the headers of each file. Other hosts ignore
 * it; for nginx and Apache see {@code generator/docs/hosting.md}.
 *
 * <p>Hosts differ in what becomes of a header that two rules give to one file. So no file gets a header from two rules:
 * the policy is not given to all files at once, but to the root, to each folder there and to the folder of pages that
 * other sites may frame ({@code generator/docs/adr/0019-who-may-frame-a-page.md}).
 */
public final class HostHeaders {

    /** For files whose name changes with their content: keep them for a year without revalidating. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static final String POLICY = "Content-Security-Policy";

    /** Cloudflare Pages reads at most this many rules. */
    private static final int MOST_RULES = 100;

    /** Where the file is, from the root of the site. */
    public static final String ADDRESS = "_headers";

    private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    private String comment = "";

    private HostHeaders() {}

    /**
     * Writes the file.
     *
     * @param site paths of all other files of the site
     * @param fingerprinted those of the files whose name changes with their content
     * @param lasting folders of such files, ending in a slash
     * @param open paths of files that pages of other sites may read; folders end in a slash
     * @throws IOException if the file cannot be stored
     */
    public static void write(
            SortedSet<String> site,
            Collection<String> fingerprinted,
            Collection<String> lasting,
            Collection<String> open,
            Output out)
            throws IOException {
        HostHeaders headers = new HostHeaders();
        headers.add("/*", "X-Content-Type-Options", "nosniff");
        headers.add("/*", "Referrer-Policy", "strict-origin-when-cross-origin");
        headers.policies(topFolders(site));
        new TreeSet<>(open).forEach(path -> headers.add(rule(path), "Access-Control-Allow-Origin", "*"));
        headers.cutPolicies();
        new TreeSet<>(lasting).forEach(path -> headers.keep(rule(path)));
        together(site, fingerprinted).forEach(path -> headers.keep(rule(path)));
        out.put(ADDRESS, headers.toString());
    }

    private static SortedSet<String> topFolders(Collection<String> site) {
        SortedSet<String> folders = new TreeSet<>();
        site.stream()
                .filter(path -> path.indexOf('/') > 0)
                .forEach(path -> folders.add(path.substring(0, path.indexOf('/') + 1)));
        return folders;
    }

    /** A placeholder is one part of a path, on both hosts. */
    private void policies(SortedSet<String> folders) {
        add("/", POLICY, ContentSecurityPolicy.IN_HEADERS);
        add("/:file", POLICY, ContentSecurityPolicy.IN_HEADERS);
        folders.forEach(folder -> add(
                rule(folder),
                POLICY,
                folder.equals(EmbedPaths.FOLDER) ? ContentSecurityPolicy.IN_EMBEDS : ContentSecurityPolicy.IN_HEADERS));
    }

    /** A site with too many folders is guarded as a whole; then no other site can frame any page of it. */
    private void cutPolicies() {
        if (rules.size() > MOST_RULES) {
            comment = "# There are more folders than hosts read rules, so other sites cannot frame /embed/.\n";
            rules.values().forEach(headers -> headers.remove(POLICY));
            rules.values().removeIf(Map::isEmpty);
            add("/*", POLICY, ContentSecurityPolicy.IN_HEADERS);
        }
    }

    /** The folders in which all files are fingerprinted, and such files in other folders. */
    private static SortedSet<String> together(Collection<String> site, Collection<String> fingerprinted) {
        Map<String, Integer> left = new TreeMap<>();
        site.forEach(path -> left.merge(folder(path), 1, Integer::sum));
        fingerprinted.forEach(path -> left.merge(folder(path), -1, Integer::sum));
        SortedSet<String> all = new TreeSet<>();
        fingerprinted.forEach(path -> all.add(left.getOrDefault(folder(path), 1) == 0 ? folder(path) : path));
        return all;
    }

    /** The two upper folders of a file's path, such as {@code assets/js/}, else the path. */
    private static String folder(String path) {
        int first = path.indexOf('/');
        int second = path.indexOf('/', first + 1);
        return second < 0 ? path : path.substring(0, second + 1);
    }

    private void keep(String rule) {
        if (rules.size() < MOST_RULES || rules.containsKey(rule)) {
            add(rule, "Cache-Control", FOREVER);
        }
    }

    /** The address of a file; of a folder with all that is in it. */
    private static String rule(String path) {
        return "/" + Addresses.encode(path) + (path.endsWith("/") ? "*" : "");
    }

    private void add(String rule, String name, String value) {
        rules.computeIfAbsent(rule, key -> new LinkedHashMap<>()).put(name, value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(comment);
        rules.forEach((rule, headers) -> {
            text.append(rule).append('\n');
            headers.forEach((name, value) ->
                    text.append("  ").append(name).append(": ").append(value).append('\n'));
        });
        return text.toString();
    }
}
