package org.waymark.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Kind;

/**
 * The permanent name that a file gives its record.
 *
 * @param value the slug: letters and digits of any script in lower case and NFC, hyphens between
 * @param asWritten whether the file's name was a slug already
 * @param date the date at the beginning of a post's file name, as Jekyll has it; empty where there is none. It stays a
 *     part of the slug: blogs have many posts called "weeknotes"
 */
record Slug(String value, boolean asWritten, String date) {

    /** Linux and most others allow 255 bytes; the page's ending and numbered pages need room. */
    private static final int MAX_LENGTH = 120;

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})-(.+)");

    /** The slug of a file, from its name without folders. */
    static Slug of(Kind kind, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String bare = dot > 0 ? fileName.substring(0, dot) : fileName;
        String date = "";
        if (kind == Kind.ARTICLE) {
            Matcher matcher = DATED.matcher(bare);
            if (matcher.matches()) {
                date = matcher.group(1);
            }
        }
        String value = slug(bare);
        return new Slug(value, value.equals(bare), date);
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
                    if (Character.isLetterOrDigit(c) || (mark && !slug.isEmpty())) {
                        slug.appendCodePoint(c);
                    } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                        slug.append('-');
                    }
                });
        String cut = slug.length() > MAX_LENGTH
                ? slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, MAX_LENGTH)))
                : slug.toString();
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? "untitled" : trimmed;
    }

    /** The name without its date, as words: what Jekyll calls a post that has no title of its own. */
    String words() {
        String name = date.isEmpty() ? value : value.substring(Math.min(value.length(), date.length()));
        String words = name.replace('-', ' ').strip();
        return words.isEmpty()
                ? value
                : Character.toString(Character.toTitleCase(words.codePointAt(0)))
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** The form in which two slugs count as the same on every file system. */
    static String fold(String slug) {
        return Normalizer.normalize(slug, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
