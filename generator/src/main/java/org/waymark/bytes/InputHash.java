package org.waymark.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Tells whether something was made from the same input before. */
public final class InputHash {

    private static final int BYTES = 8;

    private final MessageDigest digest;

    /** Nothing so far. */
    public InputHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a text. */
    public InputHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** Adds texts and how many they are. */
    public InputHash addAll(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** Adds a number. */
    public InputHash add(double number) {
        digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(number).flip());
        return this;
    }

    /** The first 64 bits of the hash in hexadecimal digits; ends the hash. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
