package org.waymark.bytes;

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
     * @param hash of the content, in at least ten hexadecimal digits
     */
    public static String path(String logical, String hash) {
        int name = logical.lastIndexOf('/') + 1;
        int dot = logical.lastIndexOf('.');
        // A dot that begins the name, as in .htaccess, does not begin an extension.
        int end = dot > name ? dot : logical.length();
        return FOLDER + logical.substring(0, end) + "." + hash.substring(0, DIGITS) + logical.substring(end);
    }
}
