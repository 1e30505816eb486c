package org.waymark.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a Markdown text, as a page shows them. Markup that remains does no harm, since only words count.
 * Not for titles and names, which are not Markdown.
 */
public final class PlainMarkdown {

    /** Longest text in UTF-16 code units; longer ones are cut. Nobody writes that much about a record in good faith. */
    private static final int LONGEST = 100_000;

    /** A link or picture keeps its text; its address and title go. Possessive, so that no text takes long. */
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]*+)](?:\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+){0,20}+(?:\\s++[^()]*+)?+\\)|\\[[^\\[\\]]*+])");

    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\[\\]\\n]++]:[^\\n]*+$");
    private static final Pattern ADDRESS = Pattern.compile("<?\\b(?:https?|ftp|mailto):[^\\s<>]*+>?");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*+>|<!--[^>]*+>");

    /** Marks at the beginning of a line: of quotations, headings and lists; and lines of nothing but marks. */
    private static final Pattern OPENING =
            Pattern.compile("(?m)^[ \\t>|]*+(?:(?:#{1,6}|[-+*])(?:[ \\t]++|$)){0,20}+(?:[-=*_|:`~ \\t]{2,}+$)?+");

    /**
     * An escaped character (CommonMark 0.31.2, 2.4), which stays, and marks: an underscore within a word is none, and
     * neither is a star between two spaces (6.2). The lookahead at the beginning names the characters of all marks, so
     * that every other character is passed over at once.
     */
    private static final Pattern MARK = Pattern.compile("(?=[\\\\`~_*])(?:"
            + "\\\\([!-/:-@\\[-`{-~])|`++|~~|(?<![\\p{L}\\p{N}_])_++(?=[^\\s_])|(?<=[^\\s_])_++(?![\\p{L}\\p{N}_])"
            + "|\\*++(?=[^\\s*])|(?<=[^\\s*])\\*++)");

    private PlainMarkdown() {}

    /** The words of a text, without its markup and addresses. */
    public static String of(String markdown) {
        String text = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
        if (text.indexOf('[') >= 0) {
            text = DEFINITION.matcher(text).replaceAll("");
            // Twice, for pictures in links.
            text = LINK.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("$1");
        }
        text = text.indexOf(':') >= 0 ? ADDRESS.matcher(text).replaceAll(" ") : text;
        text = text.indexOf('<') >= 0 ? TAG.matcher(text).replaceAll(" ") : text;
        text = OPENING.matcher(text).replaceAll("");
        return MARK.matcher(text).replaceAll(PlainMarkdown::kept);
    }

    private static String kept(MatchResult mark) {
        String escaped = mark.group(1);
        return escaped == null ? "" : Matcher.quoteReplacement(escaped);
    }
}
