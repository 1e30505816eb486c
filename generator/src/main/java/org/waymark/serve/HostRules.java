package org.waymark.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers that hosts take from the site's file {@code _headers} (the format of Netlify and Cloudflare Pages): an
 * address on a line, where {@code *} means anything and {@code :name} one part of a path, then its headers on indented
 * lines. A header that several rules give has all their values, as Cloudflare Pages joins them.
 *
 * @param rules the headers by address, in the order of the file
 */
record HostRules(List<Map.Entry<String, Map<String, String>>> rules) {

    private static final Pattern FREE = Pattern.compile("\\*|(?<=/):[A-Za-z]\\w*");

    /** The rules of a site; none where it has no such file. */
    static HostRules of(Path site) throws IOException {
        List<Map.Entry<String, Map<String, String>>> rules = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(site.resolve("_headers"))) {
                int colon = line.indexOf(':');
                if (line.startsWith("/")) {
                    rules.add(Map.entry(line, new LinkedHashMap<>()));
                } else if (colon > 0 && !line.startsWith("#") && !rules.isEmpty()) {
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
            if (pattern(rule.getKey()).matcher(path).matches()) {
                rule.getValue().forEach((name, value) -> headers.merge(name, value, (one, two) -> one + ", " + two));
            }
        }
        return headers;
    }

    private static Pattern pattern(String address) {
        StringBuilder pattern = new StringBuilder();
        Matcher free = FREE.matcher(address);
        int done = 0;
        while (free.find()) {
            pattern.append(Pattern.quote(address.substring(done, free.start())))
                    .append(free.group().equals("*") ? ".*" : "[^/]+");
            done = free.end();
        }
        return Pattern.compile(pattern + Pattern.quote(address.substring(done)));
    }
}
