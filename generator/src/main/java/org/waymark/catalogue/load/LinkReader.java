package org.waymark.catalogue.load;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Link;
import org.waymark.model.value.LinkFault;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.source.Location;

/** Reads absolute addresses and those within a page. */
final class LinkReader {

    /** Longest address that servers and programs have to take (RFC 9110, 4.1). */
    private static final int LONGEST = 8_000;

    private LinkReader() {}

    static @Nullable Link read(String key, String text, Location at, Findings findings) {
        Optional<LinkFault> fault = LinkFault.of(text);
        if (fault.isPresent()) {
            Wording wording = Wording.valueOf("URL_" + fault.get());
            findings.add(wording.at(at, "key", key, "value", text, "scheme", new Link(text).scheme()));
            return null;
        }
        if (text.length() > LONGEST) {
            findings.add(Wording.ADDRESS_TOO_LONG.at(at, "key", key, "length", text.length()));
        }
        return new Link(encoded(text));
    }

    /** Percent-encodes the ASCII characters that browsers accept and the standard does not (RFC 3986, 2). */
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
}
