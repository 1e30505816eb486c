package org.waymark.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes anyone's text safe in the Markdown of GitHub, GitLab and Forgejo: nothing of it is markup, mentions anybody,
 * refers to an issue or commit, or becomes a link.
 *
 * <p>Punctuation is written as character references, which are never markup (CommonMark 0.31.2, 2.5). Hosts look for
 * mentions and the like in the text that comes out, so a zero width space goes into what they would recognise.
 */
public final class EscapedMarkdown {

    private static final String BREAK = "\u200B";

    /** After what a host would take for a mention, reference, label, address or smiley, if more followed. */
    private static final Pattern RECOGNISED = Pattern.compile("(?:[@#!~%$&^](?=[\\p{L}\\p{N}\"{_-])"
            + "|:(?=[/a-zA-Z0-9+_-])"
            + "|(?i:www)(?=\\.)"
            + "|\\b[A-Za-z][A-Za-z0-9]*-(?=[0-9])"
            + "|\\b[0-9a-fA-F]{6}(?=[0-9a-fA-F]{1,58}\\b))");

    private static final Pattern PLAIN_ADDRESS = Pattern.compile("https://[A-Za-z0-9:/?&=%._~+,;-]+");
    /** What makes a list at the beginning of a line. */
    private static final Pattern LIST = Pattern.compile("\\p{Nd}*[-.)]");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private static final String MARKUP = "\\`*_{}[]<>#+|~&^$=@!";

    private EscapedMarkdown() {}

    /** Text at the beginning of a line, where - and 1. would make a list. */
    public static String opening(String text) {
        String escaped = escape(text);
        Matcher list = LIST.matcher(escaped);
        if (!list.lookingAt()) {
            return escaped;
        }
        int mark = list.end() - 1;
        return escaped.substring(0, mark) + "&#" + (int) escaped.charAt(mark) + ";" + escaped.substring(mark + 1);
    }

    /** Running text within a line. */
    public static String escape(String text) {
        String line = RECOGNISED.matcher(line(text)).replaceAll("$0" + BREAK);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (MARKUP.indexOf(c) >= 0 || c == '\u200B') {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Text in a code span, which is never markup; its fence is longer than any run of backticks in it (6.1). */
    public static String code(String text) {
        String line = line(text);
        if (line.isBlank()) {
            return escape(line);
        }
        int longest = BACKTICKS
                .matcher(line)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 || line.startsWith(" ") ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /** An address as a link where nothing in it is markup, mentions anybody or ends the link; otherwise as code. */
    public static String address(String text) {
        return PLAIN_ADDRESS.matcher(text).matches() ? "<" + text + ">" : code(text);
    }

    /** A code span in a cell of a table, where even there a bar would end the cell (GFM 0.29, 4.10). */
    public static String codeInCell(String text) {
        return code(text).replace("|", "\\|");
    }

    /** On one line, with invisible characters that have an effect made visible. */
    private static String line(String text) {
        return VisibleText.of(text.replaceAll("\\s+", " ").strip());
    }
}
