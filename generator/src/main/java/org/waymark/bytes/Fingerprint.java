package org.waymark.bytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that change with the content, so that a browser may keep a file for ever. */
public final class Fingerprint {

    /** The folder of fingerprinted files in the site. */
    public static final String FOLDER = "assets/";

    private static final int DIGITS = 10;

    private Fingerprint() {}

    /**
     * The path in the site of an asset: {@code css/site.css} becomes {@code assets/css/site.0123456789.css}.
     *
     * @param logical the asset's path as authors write it, with {@code /} between folders
     */
    public static String path(String logical, byte[] content) {
        return path(logical, sha256(content));
    }

    /** The same with a hash that stands for the content. */
    public static String path(String logical, String sha256) {
        int name = logical.lastIndexOf('/') + 1;
        int dot = logical.lastIndexOf('.');
        // A dot that begins the name, as in .htaccess, does not begin an extension.
        int end = dot > name ? dot : logical.length();
        return FOLDER + logical.substring(0, end) + "." + sha256.substring(0, DIGITS) + logical.substring(end);
    }

    /** SHA-256 as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** A new SHA-256, which every Java has to know (java.security.MessageDigest). */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
