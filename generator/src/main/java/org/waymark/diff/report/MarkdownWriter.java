package org.waymark.diff.report;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.text.EscapedMarkdown;

/** Writes a report as Markdown, as GitHub, GitLab and Forgejo understand it. */
final class MarkdownWriter {

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    static String write(List<Block> blocks) {
        MarkdownWriter writer = new MarkdownWriter();
        blocks.forEach(writer::block);
        return writer.out.toString().strip() + "\n";
    }

    private void block(Block block) {
        if (block instanceof Block.Frames) {
            return;
        }
        if (block instanceof Block.Heading heading) {
            out.append("#".repeat(heading.level())).append(' ').append(EscapedMarkdown.escape(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(line(paragraph.line(), false));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items()
                    .forEach(item -> out.append("- ").append(line(item, false)).append('\n'));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Details details) {
            // Between the tags of HTML and Markdown there has to be an empty line (CommonMark 0.31.2, 4.6).
            out.append("<details><summary>")
                    .append(EscapedMarkdown.escape(details.summary()))
                    .append("</summary>\n\n");
            details.blocks().forEach(this::block);
            out.append("</details>");
        }
        out.append(block instanceof Block.Bullets || block instanceof Block.Table ? "\n" : "\n\n");
    }

    private void table(Block.Table table) {
        out.append("| ")
                .append(table.headings().stream().map(EscapedMarkdown::escape).collect(Collectors.joining(" | ")))
                .append(" |\n| --- |")
                .append(" ---: |".repeat(table.headings().size() - 1))
                .append('\n');
        for (List<Line> row : table.rows()) {
            out.append("| ")
                    .append(row.stream().map(cell -> line(cell, true)).collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
    }

    private static String line(Line line, boolean inCell) {
        StringBuilder text = new StringBuilder();
        for (Line.Part part : line.parts()) {
            if (part instanceof Line.Code code) {
                text.append(inCell ? EscapedMarkdown.codeInCell(code.text()) : EscapedMarkdown.code(code.text()));
            } else {
                text.append(spaced(part, text.isEmpty()));
            }
        }
        return text.toString();
    }

    /** The spaces between parts stay. */
    private static String spaced(Line.Part part, boolean first) {
        String text = part.text();
        String escaped = first ? EscapedMarkdown.opening(text) : EscapedMarkdown.escape(text);
        if (part instanceof Line.Strong) {
            // The tag, since ** does not close after punctuation where a letter follows (CommonMark 0.31.2, 6.2).
            return escaped.isEmpty() ? "" : "<strong>" + escaped + "</strong>";
        }
        return (text.startsWith(" ") ? " " : "") + escaped + (text.endsWith(" ") && !text.isBlank() ? " " : "");
    }
}
