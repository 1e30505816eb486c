package org.waymark.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.text.EscapedMarkdown;

/** A part of a report that takes lines of its own, and can be written as Markdown and as HTML. */
public interface Block {

    /** As GitHub, GitLab and Forgejo read Markdown, with the empty line that has to follow. */
    String markdown();

    /** As HTML, with a line end. */
    String html();

    /** A whole report as Markdown, with one line end. */
    static String markdown(List<Block> blocks) {
        return all(blocks, Block::markdown).strip() + "\n";
    }

    private static <T> String all(List<T> items, Function<T, String> written) {
        return items.stream().map(written).collect(Collectors.joining());
    }

    private static String element(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag + ">\n";
    }

    /**
     * A heading.
     *
     * @param level from 1 in Markdown; one less in HTML, where the report is a page of its own
     */
    record Heading(int level, String text) implements Block {

        @Override
        public String markdown() {
            return "#".repeat(level) + " " + EscapedMarkdown.escape(text) + "\n\n";
        }

        @Override
        public String html() {
            return element("h" + Math.max(1, level - 1), HtmlPage.escape(text));
        }
    }

    /** A sentence or more. */
    record Paragraph(Line line) implements Block {

        @Override
        public String markdown() {
            return line.markdown(false) + "\n\n";
        }

        @Override
        public String html() {
            return element("p", line.html());
        }
    }

    /**
     * A list.
     *
     * @param tasks whether each item is something to do, with a box to tick in Markdown
     */
    record Bullets(List<Line> items, boolean tasks) implements Block {

        public Bullets(List<Line> items) {
            this(items, false);
        }

        @Override
        public String markdown() {
            return all(items, item -> (tasks ? "- [ ] " : "- ") + item.markdown(false) + "\n") + "\n";
        }

        @Override
        public String html() {
            return "<ul>\n" + all(items, item -> element("li", item.html())) + "</ul>\n";
        }
    }

    /** A table whose first column is text and whose others are numbers. */
    record Table(List<String> headings, List<List<Line>> rows) implements Block {

        @Override
        public String markdown() {
            return headings.stream()
                            .map(EscapedMarkdown::escape)
                            .collect(Collectors.joining(" | ", "| ", " |\n| --- |"))
                    + " ---: |".repeat(headings.size() - 1) + "\n"
                    + all(
                            rows,
                            row -> row.stream()
                                    .map(cell -> cell.markdown(true))
                                    .collect(Collectors.joining(" | ", "| ", " |\n")))
                    + "\n";
        }

        @Override
        public String html() {
            return "<table>\n<thead>\n<tr>"
                    + all(headings, heading -> "<th scope=\"col\">" + HtmlPage.escape(heading) + "</th>")
                    + "</tr>\n</thead>\n<tbody>\n"
                    + all(rows, row -> element("tr", all(row, cell -> "<td>" + cell.html() + "</td>")))
                    + "</tbody>\n</table>\n";
        }
    }

    /** Content that is shown on request. */
    record Details(String summary, List<Block> blocks) implements Block {

        @Override
        public String markdown() {
            // Between the tags of HTML and Markdown there has to be an empty line (CommonMark 0.31.2, 4.6).
            return "<details><summary>" + EscapedMarkdown.escape(summary) + "</summary>\n\n"
                    + all(blocks, Block::markdown) + "</details>\n\n";
        }

        @Override
        public String html() {
            return "<details>\n" + element("summary", HtmlPage.escape(summary)) + all(blocks, Block::html)
                    + "</details>\n";
        }
    }

    /** Documents side by side, each in a frame of its own in which nothing runs. Markdown leaves them out. */
    record Frames(List<Frame> frames) implements Block {

        @Override
        public String markdown() {
            return "";
        }

        @Override
        public String html() {
            return "<div class=\"frames\">\n" + all(frames, Frame::html) + "</div>\n";
        }
    }

    /**
     * A document in a frame.
     *
     * @param label what it shows
     * @param document HTML, as its makers left it
     */
    record Frame(String label, String document) {

        /**
         * A sandbox without exceptions runs no script, sends no form and opens no window (HTML, 7.1.5), and its document
         * is held to the policy of the page around it too, so that it fetches nothing (CSP 3, 4.2.2).
         */
        private String html() {
            String name = HtmlPage.escape(label);
            return "<figure><figcaption>" + name + "</figcaption><iframe sandbox=\"\" loading=\"lazy\" title=\"" + name
                    + "\" srcdoc=\""
                    + document.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe></figure>\n";
        }
    }
}
