package org.waymark.catalogue.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Kind;
import org.waymark.model.value.Slug;

/**
 * The permanent name of a record, from the name of its file.
 *
 * @param value the slug, as {@link Slug#ofFile} makes it
 * @param asWritten whether the file's name was a slug already
 * @param date the date at the beginning of a post's file name, as in Jekyll; empty if there is none. It is also part of
 *     the slug, because blogs have many posts called "weeknotes"
 */
record FileSlug(String value, boolean asWritten, String date) {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})-(.+)");

    static FileSlug of(Kind<?> kind, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String bare = dot > 0 ? fileName.substring(0, dot) : fileName;
        String date = "";
        if (kind.hasDatedFiles()) {
            Matcher matcher = DATED.matcher(bare);
            if (matcher.matches()) {
                date = matcher.group(1);
            }
        }
        String slug = Slug.ofFile(bare);
        String value = slug.isEmpty() ? "untitled" : slug;
        return new FileSlug(value, value.equals(bare), date);
    }

    /** The name without its date, as words: Jekyll's title for a post without one. */
    String words() {
        String name = date.isEmpty() ? value : value.substring(Math.min(value.length(), date.length()));
        String words = name.replace('-', ' ').strip();
        return words.isEmpty()
                ? value
                : Character.toString(Character.toTitleCase(words.codePointAt(0)))
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** A form that is equal for slugs that some file system treats as the same. */
    static String fold(String slug) {
        return Normalizer.normalize(slug, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
