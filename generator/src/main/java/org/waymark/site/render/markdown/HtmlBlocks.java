package org.waymark.site.render.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Separates HTML blocks from the Markdown around them, as kramdown and therefore Jekyll do: text after a closed block,
 * and text in a block with {@code markdown="1"}, is Markdown. In CommonMark (0.31.2, 4.6) it would be raw HTML up to
 * the next empty line, and readers would see the marks.
 */
final class HtmlBlocks {

    /** Elements that begin a block of HTML (4.6, condition 6), as far as pages show them. */
    private static final Set<String> BLOCKS = Set.of("""
            address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1
            h2 h3 h4 h5 h6 header iframe legend li main menu nav ol p section summary table tbody td tfoot th thead tr
            ul
            """.split("\\s+"));

    private static final Pattern TAG = Pattern.compile(
            "<(/?)([A-Za-z][A-Za-z0-9]*+)[^<>\"']*+" + "(?:(?:\"[^\"]*+\"|'[^']*+')[^<>\"']*+){0,20}+>");
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\smarkdown\\s*=\\s*[\"']?(?:1|block|span)\\b");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,}).*");

    private final StringBuilder out;
    private boolean fenced;
    private int depth;
    private boolean inBlock;
    private boolean inParagraph;

    private HtmlBlocks(int length) {
        this.out = new StringBuilder(length + 64);
    }

    /** The text with an empty line wherever Markdown begins again. */
    static String apart(String markdown) {
        if (markdown.indexOf('<') < 0) {
            return markdown;
        }
        HtmlBlocks blocks = new HtmlBlocks(markdown.length());
        int at = 0;
        while (at < markdown.length()) {
            int end = markdown.indexOf('\n', at);
            blocks.line(markdown.substring(at, end < 0 ? markdown.length() : end));
            at = end < 0 ? markdown.length() : end + 1;
            blocks.out.append(end < 0 ? "" : "\n");
        }
        return blocks.out.toString();
    }

    private void line(String line) {
        if (FENCE.matcher(line).matches() && !inBlock) {
            fenced = !fenced;
        }
        Matcher first = TAG.matcher(line);
        int indent = line.length() - line.stripLeading().length();
        boolean opens = !fenced && indent <= 3 && first.find() && first.start() == indent;
        boolean begins = opens
                && !inBlock
                && (isBlock(first)
                        || (!inParagraph && first.end() == line.stripTrailing().length()));
        if (line.isBlank()) {
            inBlock = false;
            inParagraph = false;
            out.append(line);
        } else if (begins || inBlock) {
            depth = begins ? 0 : depth;
            inBlock = true;
            html(line);
            inParagraph = false;
        } else {
            inParagraph = true;
            out.append(line);
        }
    }

    /** A line of HTML. Once all of its elements are closed, or hold Markdown, an empty line ends the block. */
    private void html(String line) {
        boolean markdown = false;
        int copied = 0;
        Matcher tag = TAG.matcher(line);
        while (tag.find()) {
            if (!isBlock(tag)) {
                continue;
            }
            boolean closes = !tag.group(1).isEmpty();
            depth += closes ? -1 : 1;
            if (!closes && MARKDOWN.matcher(tag.group()).find()) {
                out.append(line, copied, tag.end()).append("\n\n");
                copied = tag.end();
                markdown = true;
            } else if (closes && markdown) {
                out.append(line, copied, tag.start()).append("\n\n");
                copied = tag.start();
                markdown = false;
            }
        }
        out.append(line, copied, line.length());
        if (depth <= 0 || markdown) {
            out.append('\n');
            inBlock = false;
        }
    }

    private static boolean isBlock(Matcher tag) {
        return BLOCKS.contains(tag.group(2).toLowerCase(Locale.ROOT));
    }
}
