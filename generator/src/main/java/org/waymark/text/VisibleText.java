package org.waymark.text;

import java.util.Locale;

/** Makes text from anyone safe to print on a line of a terminal or a build log. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text with all that is invisible but has an effect written as {@code \}{@code u} and four hexadecimal digits:
     * controls and line ends (which could fake a line or drive the terminal), format characters such as bidirectional
     * controls (which could reorder the line), and halves of surrogate pairs (which no encoding can carry).
     *
     * <p>{@code ##[} is broken up too, since GitHub's runner obeys it as a command anywhere in a line.
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (acts(character) || (character == '[' && endsWithHashes(visible))) {
                for (char unit : Character.toChars(character)) {
                    visible.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    /** Whether a character is invisible but has an effect: a control, format character, line separator or half a pair. */
    public static boolean acts(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean endsWithHashes(StringBuilder text) {
        int end = text.length();
        return end >= 2 && text.charAt(end - 1) == '#' && text.charAt(end - 2) == '#';
    }
}
