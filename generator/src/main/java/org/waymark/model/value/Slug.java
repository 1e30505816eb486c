package org.waymark.model.value;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as parts of addresses: lower case, letters and digits of any script with the marks that belong to them, hyphens
 * for all else.
 */
public final class Slug {

    /** Room for an ending below the 255 bytes that file systems allow a name. */
    private static final int MAX_BYTES = 200;

    /** Longest slug of a file in UTF-16 code units: the page's ending and numbered pages need room too. */
    private static final int LONGEST_FILE = 120;

    /** What is left of 255 bytes for the endings of the page and of the files that go with it. */
    private static final int MOST_FILE_BYTES = 240;

    /** Accents are taken off Latin letters only: in other scripts they make another letter. */
    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})[\\u0300-\\u036F]+|[\\uFE00-\\uFE0F]");

    /** Names that Windows keeps for devices, whatever ending follows. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Slug() {}

    /**
     * A tag or a name as a part of an address: compatible forms are one (NFKC); a plus sign and a sharp behind a letter
     * are spelled out, so that C++ and C# are two. Empty when nothing is left.
     */
    public static String of(String text) {
        return shortened(hyphenated(lower(text, Normalizer.Form.NFKC), true), MAX_BYTES);
    }

    private static String shortened(String slug, int most) {
        int end = 0;
        for (int bytes = 0; end < slug.length(); end = slug.offsetByCodePoints(end, 1)) {
            bytes += Character.toString(slug.codePointAt(end)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                break;
            }
        }
        return trimmed(slug.substring(0, end));
    }

    /** A tag as the name of its page: as {@link #of}, but never that of the page which lists all tags. */
    public static String ofTag(String text) {
        String slug = of(text);
        return slug.equals("index") ? "index-tag" : slug;
    }

    /** The name of a file that is there, without its ending: it keeps its accents. Empty when nothing is left. */
    public static String ofFile(String name) {
        String slug = hyphenated(lower(name, Normalizer.Form.NFC), false);
        boolean fits = slug.length() <= LONGEST_FILE;
        return shortened(
                fits ? slug : slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST_FILE))),
                MOST_FILE_BYTES);
    }

    /** A title as the name of a file that is to be written, which people type: without accents. May be empty. */
    public static String ofTitle(String title) {
        String bare = ACCENTS.matcher(Normalizer.normalize(lower(title, Normalizer.Form.NFKC), Normalizer.Form.NFD))
                .replaceAll("");
        return hyphenated(Normalizer.normalize(bare, Normalizer.Form.NFC), false);
    }

    /**
     * The same, cut after a word.
     *
     * @param longest in UTF-16 code units; a longer single word is cut within
     */
    public static String ofTitle(String title, int longest) {
        String slug = ofTitle(title);
        if (slug.length() <= longest) {
            return slug;
        }
        int word = slug.lastIndexOf('-', longest);
        int end = word > 0 ? word : longest;
        return slug.substring(0, Character.isLowSurrogate(slug.charAt(end)) ? end - 1 : end);
    }

    /** A slug as the name of a new file: with a number where it would be that of a list's page or of a Windows device. */
    public static String allowed(String slug) {
        return slug.equals("index") || isDevice(slug) ? slug + "-2" : slug;
    }

    /** Whether Windows cannot have a file of this name. */
    public static boolean isDevice(String slug) {
        return DEVICE.matcher(slug).matches();
    }

    private static String lower(String text, Normalizer.Form form) {
        return Normalizer.normalize(text, form).toLowerCase(Locale.ROOT);
    }

    private static String hyphenated(String text, boolean spelled) {
        StringBuilder slug = new StringBuilder(text.length());
        int last = ' ';
        for (int c : text.codePoints().toArray()) {
            if (Character.isLetterOrDigit(c) || (isMark(c) && !slug.isEmpty())) {
                slug.appendCodePoint(c);
            } else {
                String part = spelled ? sign(c, last) : "-";
                boolean doubled = slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
                slug.append(doubled ? part.substring(1) : part);
            }
            last = c;
        }
        return trimmed(slug.toString());
    }

    private static String trimmed(String slug) {
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }

    private static String sign(int c, int before) {
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
