package org.waymark.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans text from other catalogues for a YAML file without changing what it says. */
public final class CleanText {

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,2000}>");
    /** A character as JSON escapes it (RFC 8259, 7), left in a text. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\u(?!0000)([0-9a-fA-F]{4})");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> NOTHING = Set.of("none", "null", "n/a", "na", "-", "--", "nil");

    private CleanText() {}

    /**
     * A value with line ends as {@code \n} and without control characters, lone surrogates and trailing spaces. Line
     * ends and characters that an exporter escaped twice, so that readers see a backslash and letters, are repaired.
     */
    public static String lines(String raw) {
        return source(unescaped(raw));
    }

    /** As {@link #lines}, for the text of a file, whose format says what escapes mean. */
    public static String source(String raw) {
        String unix = Lines.unix(raw);
        StringBuilder kept = new StringBuilder(unix.length());
        unix.codePoints().filter(CleanText::isKept).forEach(kept::appendCodePoint);
        return kept.toString().stripTrailing();
    }

    private static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        return ESCAPED.matcher(raw.replace("\\r\\n", "\n"))
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /**
     * Whether a character may stay: no control character except line end and tab (C1 ones are not allowed in YAML
     * either: YAML 1.2.2, 5.1), no lone surrogate, no noncharacter U+FFFE or U+FFFF.
     */
    static boolean isKept(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && c != 0xFFFE
                && c != 0xFFFF
                && c != 0xFEFF;
    }

    /** The text on one line, with single spaces. */
    public static String line(String raw) {
        return SPACE.matcher(lines(raw)).replaceAll(" ").strip();
    }

    /** The text without HTML tags, on one line. */
    public static String withoutTags(String raw) {
        return line(MARKUP.matcher(raw)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&quot;", "\""));
    }

    /** Whether there is a letter or digit besides the tags. */
    public static boolean saysSomething(String raw) {
        return withoutTags(raw).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A title made of the name of a file without its ending: words with a capital at the start. */
    public static String ofFileName(String bareName) {
        String words = line(bareName.replace('-', ' ').replace('_', ' '));
        if (words.isEmpty()) {
            return bareName;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /** The text on one line, or null where it is empty or only says that there is nothing. */
    public static @Nullable String lineOrNull(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String line = line(raw);
        return line.isEmpty() || NOTHING.contains(line.toLowerCase(Locale.ROOT)) ? null : line;
    }
}
