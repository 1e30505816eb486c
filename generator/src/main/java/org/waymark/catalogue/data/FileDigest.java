package org.waymark.catalogue.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a copy of a file can be checked.
 *
 * @param bytes its size
 * @param sha256 its checksum (FIPS 180-4), 64 lower-case hexadecimal digits
 * @param encoding the encoding of its text, if it is text: {@code utf-16} where it begins with that byte order mark
 */
public record FileDigest(long bytes, String sha256, String encoding) {

    /** That of a file with this content. */
    public static FileDigest of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new FileDigest(content.length, HexFormat.of().formatHex(digest), encoding(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String encoding(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | (content[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe ? "utf-16" : "utf-8";
    }
}
