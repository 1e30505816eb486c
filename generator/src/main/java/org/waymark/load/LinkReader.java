package org.waymark.load;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Link;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/** Reads addresses: absolute, of a scheme that does no harm (RFC 3986, 3). */
final class LinkReader {

    private LinkReader() {}

    static @Nullable Link read(String key, String text, Location at, Findings findings) {
        if (text.chars()
                .anyMatch(c ->
                        Character.isWhitespace(c) || Character.isISOControl(c) || c == '<' || c == '>' || c == '"')) {
            findings.add(
                    Code.INVALID_URL,
                    at,
                    "'" + key + "' holds a space or another character that an address cannot have: '" + text + "'",
                    "Write %20 for a space, and give one address only");
            return null;
        }
        Link link = new Link(encoded(text));
        String scheme = link.scheme();
        if (!scheme.matches("[a-z][a-z0-9+.-]*")) {
            findings.add(
                    Code.INVALID_URL,
                    at,
                    "'" + key + "' is '" + text + "', which is not a full address",
                    "Begin with https://");
            return null;
        }
        if (!link.clickable() && !Link.NAMED.contains(scheme)) {
            findings.add(
                    Code.UNSAFE_URL,
                    at,
                    "'" + key + "' begins with '" + scheme + ":', which is not allowed",
                    "Use an address that begins with https://");
            return null;
        }
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (web && !hasHost(text)) {
            findings.add(
                    Code.INVALID_URL,
                    at,
                    "'" + key + "' is '" + text + "', which names no host",
                    "Write https://host/path");
            return null;
        }
        return link;
    }

    /** With those ASCII characters percent-encoded that browsers take and the standard does not (RFC 3986, 2). */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if ("{}|\\^`".indexOf(c) >= 0) {
                encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                encoded.appendCodePoint(c);
            }
        });
        return encoded.toString();
    }

    private static boolean hasHost(String text) {
        int slashes = text.toLowerCase(Locale.ROOT).indexOf("://");
        if (slashes < 0 || slashes + 3 >= text.length()) {
            return false;
        }
        char first = text.charAt(slashes + 3);
        return Character.isLetterOrDigit(first) || first == '[';
    }
}
