package org.waymark.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes single values in YAML so that every reader gets the same text back. */
public final class YamlScalar {

    private static final Pattern WORDS = Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} _.,/()'’-]*[\\p{L}\\p{N}_.)])?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~/%-]+");
    private static final Pattern FIGURES = Pattern.compile("[0-9][0-9./-]*");

    /** Words that some readers of YAML 1.1 take for something else than a text. */
    private static final Set<String> RESERVED = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlScalar() {}

    /**
     * The value on one line: bare where that is safe, else in double quotes (YAML 1.2.2, 7.3.1).
     *
     * @param figures whether figures may be bare, as in a number or a date; a text of figures is quoted, to stay a text
     */
    public static String of(String value, boolean figures) {
        boolean bare = (figures && FIGURES.matcher(value).matches())
                || ADDRESS.matcher(value).matches()
                || (WORDS.matcher(value).matches() && !RESERVED.contains(value.toLowerCase(Locale.ROOT)));
        return bare ? value : quoted(value);
    }

    /** Whether the text can stand as a block of its own lines (YAML 1.2.2, 8.1.2) without any escape. */
    public static boolean isBlock(String value) {
        return value.contains("\n")
                && !value.endsWith("\n")
                && !Character.isWhitespace(value.charAt(0))
                && value.codePoints().allMatch(c -> c == '\n' || isSeen(c));
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isSeen(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
