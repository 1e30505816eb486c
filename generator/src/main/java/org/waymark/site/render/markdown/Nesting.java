package org.waymark.site.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Repairs the nesting of elements in contributed markup (HTML, 3.2.5 and 4), for elements that the sanitiser allows. A
 * misplaced element is removed and its text is kept.
 */
record Nesting(Element body) {

    private static final String HEADINGS = "h1,h2,h3,h4,h5,h6";

    private static final String BLOCKS =
            "p,hr,blockquote,pre,ul,ol,li,dl,dt,dd,table,caption,thead,tbody,tr,th,td,section,div," + HEADINGS;

    /** Elements that hold words, links and pictures, but no blocks. */
    private static final Set<String> FOR_WORDS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "b", "i", "s", "sup", "sub", "kbd", "abbr", "code",
            "pre", "span");

    /**
     * The markup as a browser would read it, with every element in an allowed place.
     *
     * @param top the level of the highest heading, from 2 to 6
     */
    static String repaired(String html, int top) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Nesting nesting = new Nesting(document.body());
        nesting.nameByIds();
        nesting.openWhatHoldsBlocks();
        nesting.openOrphans();
        nesting.fillLists();
        nesting.openHeadingsInLabels();
        nesting.dropWhatIsEmpty();
        nesting.keepTheOutline(Math.max(2, top));
        return document.body().html();
    }

    /** {@code name} as a target of links (HTML, 16.1) is an outdated form of {@code id}. */
    private void nameByIds() {
        for (Element named : body.select("[name]")) {
            if (!named.hasAttr("id")) {
                named.attr("id", named.attr("name"));
            }
            named.removeAttr("name");
        }
    }

    /** {@code <b><ul>…</ul></b>}: keeps the list and removes the bold. */
    private void openWhatHoldsBlocks() {
        for (Element block : body.select(BLOCKS)) {
            for (Element above : block.parents()) {
                if (FOR_WORDS.contains(above.normalName())) {
                    above.unwrap();
                }
            }
        }
    }

    /** Items and terms outside lists, and description lists that begin with a description or end with a term. */
    private void openOrphans() {
        for (Element item : body.select("li")) {
            if (!isIn(item, "ul", "ol")) {
                item.unwrap();
            }
        }
        for (Element list : body.select("dl")) {
            List<Element> parts = list.children();
            boolean whole = !parts.isEmpty()
                    && parts.get(0).normalName().equals("dt")
                    && parts.get(parts.size() - 1).normalName().equals("dd")
                    && parts.stream().allMatch(part -> part.normalName().matches("d[td]"))
                    && list.textNodes().stream().allMatch(TextNode::isBlank);
            if (!whole) {
                list.unwrap();
            }
        }
        for (Element part : body.select("dt,dd")) {
            if (!isIn(part, "dl")) {
                part.unwrap();
            }
        }
    }

    private static boolean isIn(Element element, String... parents) {
        Element parent = element.parent();
        return parent != null && List.of(parents).contains(parent.normalName());
    }

    /** Loose content in a list becomes an item. */
    private void fillLists() {
        for (Element list : body.select("ul,ol")) {
            Element item = null;
            for (Node child : new ArrayList<>(list.childNodes())) {
                boolean blank = child instanceof TextNode text && text.isBlank();
                if (child instanceof Element element && element.normalName().equals("li")) {
                    item = null;
                } else if (item != null) {
                    item.appendChild(child);
                } else if (!blank) {
                    item = new Element("li");
                    child.replaceWith(item);
                    item.appendChild(child);
                }
            }
        }
    }

    /** A term or column head is a label and has no headings itself. */
    private void openHeadingsInLabels() {
        for (Element label : body.select("dt,th")) {
            label.select(HEADINGS + ",section").not("dt,th").forEach(Element::unwrap);
        }
        body.select("caption").forEach(caption -> caption.select("table").remove());
    }

    private void keepTheOutline(int top) {
        Outline outline = new Outline(top);
        for (Element heading : body.select(HEADINGS)) {
            heading.tagName("h" + outline.level(heading.normalName().charAt(1) - '0'));
        }
    }

    private void dropWhatIsEmpty() {
        for (String parts : List.of("tr", "thead,tbody", "table", "ul,ol,dl")) {
            for (Element part : body.select(parts)) {
                if (part.childrenSize() == 0) {
                    part.remove();
                }
            }
        }
    }
}
