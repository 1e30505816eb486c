package org.waymark.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/** Characters as their bytes in UTF-8, for addresses that cannot hold them (RFC 3986, 2.1). */
public final class PercentEncoding {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /** A text in which only letters and digits of ASCII and these characters are as they were. */
    public static String of(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && others.indexOf(c) < 0) {
                return of(text, kept -> isLetterOrDigit(kept) || others.indexOf(kept) >= 0);
            }
        }
        return text; // as nearly all are
    }

    /** A text as one part of a path or one value of a query. */
    public static String part(String text) {
        return of(text, "-_.*");
    }

    /**
     * A text with some of its characters encoded.
     *
     * @param kept whether a character stays as it is; asked in the order of the text
     */
    public static String of(String text, IntPredicate kept) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (kept.test(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.toHexDigits(each));
                }
            }
        }
        return out.toString();
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
