package org.waymark.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** The SHA-256 of an input, to tell whether it has changed. */
public final class InputHash {

    private static final int SHORT = 8;

    private final MessageDigest digest;

    /** Nothing so far. */
    public InputHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256 (java.security.MessageDigest)", e);
        }
    }

    /** Adds bytes as they are. */
    public InputHash add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Adds a text behind its length. */
    public InputHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return add(bytes.length).add(bytes);
    }

    /** Adds texts behind their number. */
    public InputHash addAll(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** Adds a number. */
    public InputHash add(double number) {
        return add(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
    }

    /** The first 64 bits in hexadecimal digits; ends the hash. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, SHORT);
    }
}
