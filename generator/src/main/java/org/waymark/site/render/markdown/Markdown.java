package org.waymark.site.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.PolicyFactory;
import org.waymark.catalogue.address.Typesetter;
import org.waymark.site.render.words.Html;
import org.waymark.text.PlainText;
import org.waymark.text.nesting.TooComplex;

/**
 * Contributed Markdown (CommonMark with tables, bare links, strikethrough and footnotes) as safe HTML. Safe for use by
 * several threads. Work is linear in the length of the text: text that is too long or too complex to parse is shown as
 * plain paragraphs.
 */
public final class Markdown {

    private static final int TOP = 2;
    private static final int BOTTOM = 6;

    private final Parser parser;
    private final Parser withoutTables;
    private final HtmlRenderer renderer;
    private final List<PolicyFactory> contributed = new ArrayList<>();
    private final List<PolicyFactory> editorial = new ArrayList<>();

    /** Creates a typesetter; create one and share it. */
    public Markdown() {
        MutableDataSet options = new MutableDataSet();
        List<Extension> plain =
                List.of(AutolinkExtension.create(), StrikethroughExtension.create(), FootnoteExtension.create());
        List<Extension> all = new ArrayList<>(plain);
        all.add(0, TablesExtension.create());
        options.set(Parser.EXTENSIONS, all);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        options.set(HtmlRenderer.RENDER_HEADER_ID, false);
        parser = Parser.builder(options).build();
        withoutTables = Parser.builder(new MutableDataSet(options).set(Parser.EXTENSIONS, plain))
                .build();
        renderer = HtmlRenderer.builder(options).build();
        for (int level = 0; level <= BOTTOM; level++) {
            contributed.add(MarkdownPolicy.of(Math.max(TOP, level), true));
            editorial.add(MarkdownPolicy.of(Math.max(TOP, level), false));
        }
    }

    /**
     * Text of a record.
     *
     * @param top the level of its highest heading, from 2 to 6
     * @param id a prefix that separates its footnotes from those of other texts on the page: letters and hyphens
     */
    public Html html(String text, int top, String id) {
        return html(text, top, id, contributed);
    }

    /**
     * Text of a post or page, which the catalogue's editors vouch for: links are followed by search engines, and other
     * pages can lead to each heading.
     */
    public Html editorial(String text, int top, String id) {
        return html(text, top, id, editorial);
    }

    /** The ids in {@link #editorial} text: places that links can lead to. */
    public Set<String> ids(String text) {
        return HeadingIds.of(editorial(text, TOP, "text").toString());
    }

    private Html html(String text, int top, String id, List<PolicyFactory> policies) {
        String clean = PlainText.clean(text);
        if (PlainParagraphs.hasNoMarkup(clean) || TooComplex.in(clean) != null) {
            return PlainParagraphs.html(clean);
        }
        return Html.trusted(DeepStack.result(() -> parsed(clean, top, id, policies)));
    }

    /** Contributed text, always parsed. */
    String parsed(String clean, int top, String id) {
        return parsed(clean, top, id, contributed);
    }

    private String parsed(String clean, int top, String id, List<PolicyFactory> policies) {
        // The extension for tables compiles a regular expression for each text, even without a table.
        Node document = (clean.indexOf('|') < 0 ? withoutTables : parser).parse(HtmlBlocks.apart(clean));
        shiftHeadings(document, top);
        RemotePictures.toLinks(document);
        PolicyFactory policy = policies.get(top);
        String safe = policy.sanitize(renderer.render(document));
        // Markdown itself nests correctly; only HTML tags of the writer can be misplaced.
        String nested = clean.indexOf('<') < 0 ? safe : policy.sanitize(Nesting.repaired(safe, top));
        return HeadingIds.added(nested.strip(), id, policies == editorial);
    }

    /** The HTML of any text, for checks of its links. It is made only when it is needed. */
    public static Typesetter typesetter() {
        return (markdown, editorial) -> editorial
                ? Shared.MARKDOWN.editorial(markdown, TOP, "text").toString()
                : Shared.MARKDOWN.html(markdown, TOP, "text").toString();
    }

    /** Made when it is first needed. */
    private static final class Shared {
        static final Markdown MARKDOWN = new Markdown();
    }

    /** The beginning of a text without its markup, on one line, about {@code limit} characters long. */
    public String summary(String text, int limit) {
        return summary(html(text, TOP, ""), limit);
    }

    /** The first sentence of a text, as plain text. */
    public String sentence(String text) {
        return Excerpt.sentence(html(text, TOP, ""));
    }

    /** The beginning of the result of {@link #html}, as plain text. */
    public String summary(Html html, int limit) {
        return Excerpt.of(html, limit);
    }

    /** Keeps the outline of the page: no heading is higher than level {@code top}, and none skips one. */
    private static void shiftHeadings(Node document, int top) {
        Outline outline = new Outline(top);
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                heading.setLevel(outline.level(heading.getLevel()));
            }
        }
    }
}
