package org.waymark.diff.report;

import java.util.List;
import org.waymark.text.VisibleText;

/** Writes a report as one HTML file that needs nothing else, and runs nothing. */
final class HtmlWriter {

    private static final String STYLE = "body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:45rem;"
            + "padding:1rem;overflow-wrap:anywhere;color-scheme:light dark}"
            + "code{font-size:.9em}table{border-collapse:collapse}"
            + "th,td{padding:.25rem .75rem .25rem 0;text-align:start;border-bottom:1px solid;vertical-align:top}"
            + "td+td,th+th{text-align:end;font-variant-numeric:tabular-nums}"
            + ".frames{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem}"
            + "figure{margin:0}figcaption{padding:.25rem 0;font-weight:600}"
            + "iframe{box-sizing:border-box;width:100%;height:40rem;max-height:80vh;border:1px solid;resize:vertical}"
            + "summary{cursor:pointer;padding:.5rem 0}details{margin-block:.5rem}ul{padding-inline-start:1.25rem}";

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {}

    static String write(String title, List<Block> blocks) {
        HtmlWriter writer = new HtmlWriter();
        writer.out
                .append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        blocks.forEach(writer::block);
        return writer.out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            // The report is a page of its own here.
            String tag = "h" + (heading.level() - 1);
            element(tag, escape(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", line(paragraph.line()));
        } else if (block instanceof Block.Bullets bullets) {
            out.append("<ul>\n");
            bullets.items().forEach(item -> element("li", line(item)));
            out.append("</ul>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Frames frames) {
            out.append("<div class=\"frames\">\n");
            frames.frames().forEach(this::frame);
            out.append("</div>\n");
        } else if (block instanceof Block.Details details) {
            out.append("<details>\n");
            element("summary", escape(details.summary()));
            details.blocks().forEach(this::block);
            out.append("</details>\n");
        }
    }

    /**
     * A sandbox without exceptions runs no script, sends no form and opens no window (HTML, 7.1.5), and its document is
     * held to the policy of this one besides, so that it fetches nothing (CSP 3, 4.2.2).
     */
    private void frame(Block.Frame frame) {
        String label = escape(frame.label());
        String document = frame.document().replace("&", "&amp;").replace("\"", "&quot;");
        out.append("<figure><figcaption>")
                .append(label)
                .append("</figcaption><iframe sandbox=\"\" loading=\"lazy\" title=\"")
                .append(label)
                .append("\" srcdoc=\"")
                .append(document)
                .append("\"></iframe></figure>\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<thead>\n<tr>");
        table.headings()
                .forEach(heading ->
                        out.append("<th scope=\"col\">").append(escape(heading)).append("</th>"));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<Line> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(line(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void element(String tag, String content) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private static String line(Line line) {
        StringBuilder text = new StringBuilder();
        for (Line.Part part : line.parts()) {
            String escaped = escape(part.text());
            if (part instanceof Line.Code) {
                text.append("<code>").append(escaped).append("</code>");
            } else if (part instanceof Line.Strong) {
                text.append("<strong>").append(escaped).append("</strong>");
            } else {
                text.append(escaped);
            }
        }
        return text.toString();
    }

    private static String escape(String text) {
        return VisibleText.of(text.replaceAll("\\s+", " "))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
