package org.waymark.edit.harvest.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.text.CleanText;

/** Takes names and addresses out of the Markdown and HTML that people put into one-line fields. */
public final class LinksInText {

    // Repetitions are bounded: the matcher recurses for each, and the text is hostile.
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{0,1000})]\\(\\s{0,9}<?([^()\\s<>]{0,2000}(?:\\([^()\\s]{0,500}\\)[^()\\s]{0,500}){0,9})>?(?:\\s{1,9}\"[^\"]{0,500}\")?\\s{0,9}\\)");
    /** A link with its brackets the wrong way round, which some catalogues have. */
    private static final Pattern SWAPPED =
            Pattern.compile("\\(([^()\\[\\]]{1,300})\\)\\[(https?://[^\\s\\[\\]]{1,2000})]");

    private static final Pattern ANCHOR = Pattern.compile(
            "(?is)<a\\s[^<>]{0,500}?href\\s{0,3}=\\s{0,3}[\"']([^\"'<>]{0,2000})[\"'][^<>]{0,500}>([^<]{0,1000})</a>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'\\])}|`]{1,2000}");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`|^#{1,6} ");
    private static final Pattern AROUND = Pattern.compile("[.,;:]++$");

    private LinksInText() {}

    /**
     * A link in a text.
     *
     * @param label what it says; empty for a bare address
     * @param address where it leads, as written
     */
    public record Found(String label, String address) {}

    /** The text as a reader sees it, on one line: links by their labels, no tags, no emphasis. */
    public static String plain(String raw) {
        String withoutLinks = LINK.matcher(righted(raw)).replaceAll(match -> quote(match.group(1)));
        return CleanText.withoutTags(EMPHASIS.matcher(withoutLinks).replaceAll(""));
    }

    private static String righted(String raw) {
        return SWAPPED.matcher(raw).replaceAll("[$1]($2)");
    }

    private static String quote(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    /** The links with a label, in Markdown or HTML, in their order. */
    public static List<Found> links(String raw) {
        List<Found> markdown = LINK.matcher(righted(raw))
                .results()
                .map(match -> new Found(plain(match.group(1)), match.group(2)))
                .toList();
        return markdown.isEmpty()
                ? ANCHOR.matcher(raw)
                        .results()
                        .map(match -> new Found(plain(match.group(2)), match.group(1)))
                        .toList()
                : markdown;
    }

    /** All web addresses in the text, in links or alone, each once, repaired. */
    public static List<String> addresses(String raw) {
        return ADDRESS.matcher(raw)
                .results()
                .map(match -> AROUND.matcher(match.group()).replaceAll(""))
                .flatMap(address -> CleanLink.parse(address).stream())
                .distinct()
                .toList();
    }
}
