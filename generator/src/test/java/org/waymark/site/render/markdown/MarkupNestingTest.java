package org.waymark.site.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever tags a contributor leaves open or nests wrongly, the page stays valid (HTML, 3.2.5 and 4). */
class MarkupNestingTest {

    private static final Markdown MARKDOWN = new Markdown();

    private static final Set<String> PHRASING_ONLY = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "b", "i", "s", "sup", "sub", "kbd", "abbr", "code",
            "pre");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "table",
            "section",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold <i>both</b> only italic</i> and on",
                "<ul><li>one<li>two<h2>Heading in a list</h2></ul>",
                "<ul><h2>Heading</h2><p>loose</p>text</ul>",
                "<em><p>block in inline</p></em>",
                "<p>one<p>two<ul><li>list in a paragraph</ul>",
                "<h3>heading <h4>in a heading</h4></h3>",
                "<a href=\"https://example.org/\">link <a href=\"https://example.org/b\">in a link</a></a>",
                "<table><p>fostered</p><tr><td>cell<td>cell<ul><li>x</table>",
                "<td>a cell without a table</td> <li>an item without a list</li> <dd>a meaning of nothing</dd>",
                "<dl><p>x</p><dt>term<h2>heading</h2><dd>meaning</dl>",
                "<pre><p>block</p><ul><li>x</ul></pre>",
                "text <ol><li><blockquote>open",
                "<code><table><tr><th>x</code> y",
                "- item\n\n  <h2>Heading in an item\n- <p>next",
                "<sup><h2>x</h2></sup><del><ul><li>y</ul></del>",
                "<thead><tr><td>x",
                "<caption>x</caption>",
                "</p></ul></div>closed before opened",
            })
    void wrongNestingIsPutRight(String text) {
        assertThat(faults(MARKDOWN.html(text, 3, "text").toString())).as(text).isEmpty();
        assertThat(faults(MARKDOWN.editorial(text, 2, "text").toString()))
                .as(text)
                .isEmpty();
    }

    @Property(tries = 300)
    void anyTagsInAnyOrderMakeAValidPage(@ForAll("tangled") String text) {
        assertThat(faults(MARKDOWN.html(text, 3, "text").toString())).isEmpty();
    }

    @Provide
    Arbitrary<String> tangled() {
        Arbitrary<String> tags = Arbitraries.of(
                        "p",
                        "ul",
                        "ol",
                        "li",
                        "dl",
                        "dt",
                        "dd",
                        "h2",
                        "h4",
                        "em",
                        "b",
                        "a href='https://example.org/'",
                        "table",
                        "tr",
                        "td",
                        "th",
                        "thead",
                        "tbody",
                        "caption",
                        "blockquote",
                        "pre",
                        "code",
                        "sup",
                        "del",
                        "section",
                        "br",
                        "hr")
                .flatMap(tag -> Arbitraries.of("<" + tag + ">", "</" + tag.split(" ")[0] + ">"));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, tags),
                        net.jqwik.api.Tuple.of(
                                3, Arbitraries.of("word", " ", "*so*", "\n", "\n\n", "- ", "> ", "a|b\n-|-\n")))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    /** What a validator would say of a fragment. */
    private static Set<String> faults(String html) {
        Set<String> faults = new TreeSet<>();
        String repaired = tree(Jsoup.parseBodyFragment(html).body());
        String written = tree(Jsoup.parse(html, "", Parser.xmlParser()));
        if (!repaired.equals(written)) {
            faults.add("a browser reads it otherwise: " + html + " as " + repaired);
        }
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            Element parent = element.parent();
            String name = element.normalName();
            String within = parent == null ? "" : parent.normalName();
            if (BLOCKS.contains(name)
                    && element.parents().stream().anyMatch(each -> PHRASING_ONLY.contains(each.normalName()))) {
                faults.add(name + " in phrasing: " + html);
            }
            if (!allowed(name, within)) {
                faults.add(name + " in " + within + ": " + html);
            }
        }
        return faults;
    }

    private static boolean allowed(String name, String parent) {
        return switch (parent) {
            case "ul", "ol" -> name.equals("li");
            case "dl" -> name.equals("dt") || name.equals("dd");
            case "dt" -> !name.matches("h[1-6]|section");
            case "table" -> List.of("caption", "thead", "tbody", "tr").contains(name);
            case "thead", "tbody" -> name.equals("tr");
            case "tr" -> name.equals("td") || name.equals("th");
            default ->
                switch (name) {
                    case "li", "dt", "dd", "thead", "tbody", "tr", "td", "th", "caption" -> false;
                    default -> true;
                };
        };
    }

    private static String tree(Element root) {
        Document.OutputSettings plain = new Document.OutputSettings().prettyPrint(false);
        Document document = root.ownerDocument();
        if (document != null) {
            document.outputSettings(plain);
        }
        return root.html()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?/>", ">")
                .replaceAll("</(br|hr|img)>", "")
                .strip();
    }
}
