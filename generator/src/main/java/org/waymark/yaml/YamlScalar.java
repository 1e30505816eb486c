package org.waymark.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.text.VisibleText;

/** Writes single values in YAML so that every reader gets the same text back, also between brackets. */
public final class YamlScalar {

    /** Characters that have, or may have, a special meaning at the beginning of a value. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";

    /** What ends a text that is not in quotes, or may (YAML 1.2.2, 7.3.3). */
    private static final Pattern ENDING = Pattern.compile(":(?: |$)| #| $");

    private static final Pattern ENDING_IN_BRACKETS = Pattern.compile("[\\[\\]{},]|" + ENDING);

    /** What some readers take for a number or a date. */
    private static final Pattern FIGURES = Pattern.compile("[-+.]?[0-9][0-9a-fA-F_.:+xXoO-]*|\\.(?i:inf|nan)");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");

    /** Words that some readers of YAML 1.1 take for something else than a text. */
    private static final Set<String> RESERVED = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlScalar() {}

    /** The value on one line: bare where that is safe, else in double quotes (YAML 1.2.2, 7.3.1). A date is bare. */
    public static String of(String value) {
        return isText(value) && isBare(value, ENDING_IN_BRACKETS) ? value : quoted(value);
    }

    /** As {@link #of}, for a value that may be a number, which is bare too. */
    public static String ofFigures(String value) {
        return isBare(value, ENDING_IN_BRACKETS) ? value : quoted(value);
    }

    /** The key of a group that is not in brackets. */
    public static String key(String key) {
        return isText(key) && isBare(key, ENDING) ? key : quoted(key);
    }

    private static boolean isText(String value) {
        return DATE.matcher(value).matches() || !FIGURES.matcher(value).matches();
    }

    private static boolean isBare(String value, Pattern ending) {
        return !value.isEmpty()
                && INDICATORS.indexOf(value.charAt(0)) < 0
                && !Character.isSpaceChar(value.charAt(0))
                && !ending.matcher(value).find()
                && !RESERVED.contains(value.toLowerCase(Locale.ROOT))
                && value.codePoints().allMatch(YamlScalar::isSeen);
    }

    /** Whether the text can be a block of its own lines (YAML 1.2.2, 8.1.2) without any escape. */
    public static boolean isBlock(String value) {
        return value.contains("\n")
                && !value.endsWith("\n")
                && !Character.isWhitespace(value.charAt(0))
                && value.codePoints().allMatch(c -> c == '\n' || isSeen(c));
    }

    /** The value in double quotes. */
    public static String quoted(String value) {
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
        return Character.isDefined(character) && !VisibleText.acts(character);
    }
}
