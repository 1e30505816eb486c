package org.waymark.text;

/** Makes text safe to print on a line of a terminal or a build log, whoever wrote it. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text with everything that is not seen, but acts, written as {@code \}{@code u} and four hexadecimal digits:
     * controls and line ends (which could fake a line or drive the terminal), format characters such as bidirectional
     * controls (which could reorder the line), and halves of surrogate pairs (which no encoding can carry).
     *
     * <p>{@code ##[} is broken up too, since GitHub's runner obeys it as a command wherever it stands in a line.
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (acts(character) || (character == '[' && endsWithHashes(visible))) {
                for (char unit : Character.toChars(character)) {
                    escape(unit, visible);
                }
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean acts(int character) {
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

    /** Appends one UTF-16 code unit in its escaped form. */
    static void escape(char unit, StringBuilder out) {
        String digits = Integer.toHexString(unit);
        out.append("\\u").append("0000", 0, 4 - digits.length()).append(digits);
    }
}
