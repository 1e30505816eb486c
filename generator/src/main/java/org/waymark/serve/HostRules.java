package org.waymark.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers that hosts take from the site's file {@code _headers} (the format of Netlify and Cloudflare Pages): an
 * address on a line, where {@code *} at the end means anything, then its headers on indented lines.
 *
 * @param rules the headers by address, in the order of the file
 */
record HostRules(List<Map.Entry<String, Map<String, String>>> rules) {

    /** The rules of a site; none where it has no such file. */
    static HostRules of(Path site) throws IOException {
        List<Map.Entry<String, Map<String, String>>> rules = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(site.resolve("_headers"))) {
                int colon = line.indexOf(':');
                if (line.startsWith("/")) {
                    rules.add(Map.entry(line, new LinkedHashMap<>()));
                } else if (colon > 0 && !rules.isEmpty()) {
                    rules.get(rules.size() - 1)
                            .getValue()
                            .put(
                                    line.substring(0, colon).strip(),
                                    line.substring(colon + 1).strip());
                }
            }
        } catch (NoSuchFileException e) {
            return new HostRules(List.of());
        }
        return new HostRules(rules);
    }

    /**
     * The headers of an address.
     *
     * @param path as it is requested, percent-encoded
     */
    Map<String, String> of(String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> rule : rules) {
            String address = rule.getKey();
            boolean fits = address.endsWith("*")
                    ? path.startsWith(address.substring(0, address.length() - 1))
                    : path.equals(address);
            if (fits) {
                headers.putAll(rule.getValue());
            }
        }
        return headers;
    }
}
