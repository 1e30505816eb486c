package org.waymark.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Words as parts of addresses. */
public final class Slug {

    /** Room for an ending below the 255 bytes that file systems allow a name. */
    private static final int MAX_BYTES = 200;

    private Slug() {}

    /**
     * A tag or a name as a part of an address: lower case, NFKC, letters and digits of any script with hyphens between;
     * a plus sign and a sharp behind a letter are spelled out, so that C++ and C# are two. Empty when nothing is left.
     */
    public static String of(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        int bytes = 0;
        int last = ' ';
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int c : plain.codePoints().toArray()) {
            String part = part(c, last);
            bytes += part.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            boolean hyphen = part.startsWith("-");
            boolean doubled = slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
            slug.append(hyphen && doubled ? part.substring(1) : part);
            last = c;
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    /** A tag as the name of its page: as {@link #of}, but never that of the page which lists all tags. */
    public static String ofTag(String text) {
        String slug = of(text);
        return slug.equals("index") ? "index-tag" : slug;
    }

    private static String part(int c, int before) {
        if (Character.isLetterOrDigit(c) || isMark(c)) {
            return Character.toString(c);
        }
        boolean attached = Character.isLetterOrDigit(before) || before == '+';
        if (attached && c == '+') {
            return "-plus-";
        }
        return attached && c == '#' ? "-sharp-" : "-";
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
