package org.waymark.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a thing (RDF 1.1 Concepts, 3.2).
 *
 * @param value an absolute IRI
 */
public record Iri(String value) implements RdfTerm {

    /** What no IRI may hold in Turtle (RDF 1.1 Turtle, 6.5, {@code IRIREF}), beside spaces and control characters. */
    private static final String BARRED = "<>\"{}|^`\\";

    /** Most addresses; they need no closer look. */
    private static final Pattern PLAIN =
            Pattern.compile("https?://[a-zA-Z0-9.-]+(?:[/?][a-zA-Z0-9._~/?=&+,;@!$'()*:-]*+)?");

    /** Which ASCII characters an IRI may hold as they are. */
    private static final boolean[] CLEAN = new boolean[0x7F];

    static {
        for (char c = '!'; c < CLEAN.length; c++) {
            CLEAN[c] = BARRED.indexOf(c) < 0;
        }
    }

    /**
     * An address from a record, with what no URI may hold percent-encoded, so also all beyond ASCII (RFC 3987, 3.1):
     * some readers refuse IRIs with rare letters. Empty if it is still no absolute URI (RFC 3986, 4.3).
     */
    public static Optional<Iri> of(String address) {
        if (PLAIN.matcher(address).matches()) {
            return Optional.of(new Iri(address));
        }
        String encoded = encoded(Literal.clean(address));
        try {
            return new URI(encoded).isAbsolute() ? Optional.of(new Iri(encoded)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A name for the last part of an IRI: all but letters and digits of ASCII and {@code -._~} is percent-encoded. */
    public static String fragment(String name) {
        StringBuilder encoded = new StringBuilder(name.length());
        Literal.clean(name).codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                encoded.appendCodePoint(c);
            } else {
                percent(c, encoded);
            }
        });
        return encoded.toString();
    }

    /** Whether it holds nothing that a file would have to escape. */
    static boolean isClean(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c < CLEAN.length && !CLEAN[c]) {
                return false;
            }
        }
        return true;
    }

    /** The IRI of which this begins the name. */
    public Iri with(String suffix) {
        return new Iri(value + suffix);
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        int slashes = address.indexOf("://");
        int path = slashes < 0 ? 0 : address.indexOf('/', slashes + 3);
        int fragment = address.indexOf('#');
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            boolean bracket = (c == '[' || c == ']') && path >= 0 && i >= path;
            boolean lone = (c == '#' && i > fragment) || (c == '%' && !isHex(address, i + 1, i + 3));
            if (bracket || lone || c <= ' ' || c >= 0x7F || BARRED.indexOf(c) >= 0) {
                percent(c, encoded);
            } else {
                encoded.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isHex(String text, int from, int to) {
        return to <= text.length()
                && text.substring(from, to).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    private static void percent(int c, StringBuilder encoded) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%')
                    .append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }

    @Override
    public String toString() {
        return "<" + value + ">";
    }
}
