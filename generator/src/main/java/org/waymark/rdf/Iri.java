package org.waymark.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The name of a thing (RDF 1.1 Concepts, 3.2).
 *
 * @param value an absolute IRI
 */
public record Iri(String value) implements RdfTerm {

    /** What no IRI may hold in Turtle (RDF 1.1 Turtle, 6.5, {@code IRIREF}), beside spaces and control characters. */
    private static final String BARRED = "<>\"{}|^`\\";

    /**
     * An address that somebody wrote, with what no IRI may hold percent-encoded; empty if it is no absolute IRI all the
     * same (RFC 3986, 4.3).
     */
    public static Optional<Iri> of(String address) {
        String encoded = encoded(Literal.clean(address));
        try {
            return new URI(encoded).isAbsolute() ? Optional.of(new Iri(encoded)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What is not a letter, a digit or one of {@code -._~} percent-encoded, for the last part of an IRI. */
    public static String fragment(String name) {
        StringBuilder encoded = new StringBuilder(name.length());
        Literal.clean(name).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                percent(c, encoded);
            }
        });
        return encoded.toString();
    }

    /** The IRI of which this begins the name. */
    public Iri with(String suffix) {
        return new Iri(value + suffix);
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if (c <= ' ' || c == 0x7F || BARRED.indexOf(c) >= 0 || Character.isSpaceChar(c)) {
                percent(c, encoded);
            } else {
                encoded.appendCodePoint(c);
            }
        });
        return encoded.toString();
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
