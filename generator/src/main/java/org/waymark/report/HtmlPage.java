package org.waymark.report;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.text.VisibleText;

/** Writes a report as one HTML file that needs nothing else, and runs nothing. */
public final class HtmlPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:45rem;\
            padding:1rem;overflow-wrap:anywhere;color-scheme:light dark}\
            code{font-size:.9em}table{border-collapse:collapse}\
            th,td{padding:.25rem .75rem .25rem 0;text-align:start;border-bottom:1px solid;vertical-align:top}\
            td+td,th+th{text-align:end;font-variant-numeric:tabular-nums}\
            .frames{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%%,20rem),1fr));gap:1rem}\
            figure{margin:0}figcaption{padding:.25rem 0;font-weight:600}\
            iframe{box-sizing:border-box;width:100%%;height:40rem;max-height:80vh;border:1px solid;resize:vertical}\
            summary{cursor:pointer;padding:.5rem 0}details{margin-block:.5rem}ul{padding-inline-start:1.25rem}</style>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    private HtmlPage() {}

    /** The page, with a line end at its end. */
    public static String of(String title, List<Block> blocks) {
        return PAGE.formatted(escape(title), blocks.stream().map(Block::html).collect(Collectors.joining()));
    }

    /** Text of anyone's within an element or a quoted attribute. */
    static String escape(String text) {
        return VisibleText.of(text.replaceAll("\\s+", " "))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
