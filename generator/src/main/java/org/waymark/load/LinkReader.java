package org.waymark.load;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Link;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.source.Location;

/** Reads addresses: absolute, of a scheme that does no harm (RFC 3986, 3). */
final class LinkReader {

    private LinkReader() {}

    static @Nullable Link read(String key, String text, Location at, Findings findings) {
        if (text.chars()
                .anyMatch(c ->
                        Character.isWhitespace(c) || Character.isISOControl(c) || c == '<' || c == '>' || c == '"')) {
            findings.add(Wording.URL_CHARACTERS.at(at, "key", key, "value", text));
            return null;
        }
        Link link = new Link(encoded(text));
        String scheme = link.scheme();
        if (!scheme.matches("[a-z][a-z0-9+.-]*")) {
            findings.add(Wording.URL_SCHEME.at(at, "key", key, "value", text));
            return null;
        }
        if (!link.clickable() && !Link.NAMED.contains(scheme)) {
            findings.add(Wording.URL_UNSAFE.at(at, "key", key, "scheme", scheme));
            return null;
        }
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (web && !hasHost(text)) {
            findings.add(Wording.URL_HOST.at(at, "key", key, "value", text));
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
