package org.waymark.site.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.site.PagePreview;
import org.waymark.text.PlainText;

/** A page of the site without active parts, to be shown in a frame of a report. */
public final class InertPage {

    /** Longest value of a fact that is shown as text, in UTF-16 code units. */
    private static final int LONGEST_VALUE = 200;

    /**
     * Attributes with addresses. The frame cannot follow links; a link without its address takes no focus, so the tab
     * key skips it.
     */
    private static final List<String> LEADING =
            List.of("href", "src", "srcset", "download", "tabindex", "ping", "target");

    /** Former links still look like links. */
    private static final String LINKS = "main a{color:var(--accent);text-decoration:underline}";

    private static final String ALONE = "body{padding:1rem}";

    private InertPage() {}

    /**
     * A page or its main part, with its style, without scripts, forms and links.
     *
     * @param html the whole page
     * @param style the site's style sheet
     * @param whole whether to keep the frame that all pages share
     */
    public static PagePreview of(String html, String style, boolean whole) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Element main = Objects.requireNonNullElseGet(page.selectFirst("main"), () -> new Element("main"));
        Element heading = main.selectFirst("h1");
        String title = heading == null ? "" : shown(heading);
        List<PagePreview.Fact> facts = facts(main);
        page.select("script, iframe, object, embed").remove();
        page.select("form").unwrap();
        page.body().getAllElements().forEach(element -> LEADING.forEach(element::removeAttr));
        page.head().empty();
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(title);
        page.head()
                .appendElement("style")
                .appendChild(new DataNode((style + LINKS + (whole ? "" : ALONE)).replace("</", "<\\/")));
        if (!whole) {
            page.body().empty().appendChild(main);
        }
        return new PagePreview(title, facts, page.outerHtml());
    }

    /** The facts in the first list of the page. */
    private static List<PagePreview.Fact> facts(Element main) {
        List<PagePreview.Fact> facts = new ArrayList<>();
        Element list = main.selectFirst("dl.facts");
        if (list == null) {
            return facts;
        }
        String label = "";
        List<String> values = new ArrayList<>();
        for (Element part : list.select("dt, dd")) {
            if (part.normalName().equals("dd")) {
                values.add(shown(part));
            } else {
                add(label, values, facts);
                label = shown(part);
                values.clear();
            }
        }
        add(label, values, facts);
        return facts;
    }

    private static void add(String label, List<String> values, List<PagePreview.Fact> facts) {
        if (!values.isEmpty()) {
            facts.add(new PagePreview.Fact(label, String.join(", ", values)));
        }
    }

    private static String shown(Element element) {
        return PlainText.shorten(element.text(), LONGEST_VALUE);
    }
}
