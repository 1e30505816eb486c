package org.waymark.site.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Facet;
import org.waymark.site.PagePreview;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.words.Messages;
import org.waymark.text.PlainText;

/** Makes a few pages, in the default edition, without making a site. */
public final class PagePreviews {

    /** Longest value of a fact that is shown as text, in UTF-16 code units. */
    private static final int LONGEST_VALUE = 200;

    /**
     * Attributes that lead somewhere. The frame could follow no link; without the address it is none, and nobody has to
     * pass it with the tabulator.
     */
    private static final List<String> LEADING =
            List.of("href", "src", "srcset", "download", "tabindex", "ping", "target");

    /** What was a link still looks like one. */
    private static final String LINKS = "main a{color:var(--accent);text-decoration:underline}";

    private static final String ALONE = "body{padding:1rem}";

    private PagePreviews() {}

    /**
     * Makes pages.
     *
     * @param wanted the addresses of pages from the root of the edition; others are left out
     * @param style the site's style sheet
     * @param whole whether a page is shown with what all pages share, or its main part alone
     * @return the pages by their addresses
     */
    public static Map<String, PagePreview> of(
            Graph graph, SiteSettings settings, RenderInputs inputs, Set<String> wanted, String style, boolean whole) {
        Edition edition = settings.editions().get(0);
        Messages messages = Messages.load(inputs.templates().files(), edition.language());
        Map<String, String> names =
                Frames.languageNames(settings, inputs.templates().files());
        Frames frames =
                new Frames(graph.catalogue(), settings, edition, messages, names, inputs.assets(), inputs.sharing());
        EditionContext context = new EditionContext(graph, settings, edition, messages, frames, inputs);
        Map<String, PagePreview> pages = new TreeMap<>();
        for (PageType type : Sections.ALL) {
            for (PagePlan plan : type.plan(context)) {
                if (wanted.contains(plan.address()) && !pages.containsKey(plan.address())) {
                    PageContext page =
                            new PageContext(context, Addresses.root(edition.path(plan.address())), plan.address());
                    byte[] made = inputs.templates()
                            .render(plan.template(), plan.view().apply(page));
                    String html = new String(made, StandardCharsets.UTF_8);
                    pages.put(plan.address(), preview(html, style, whole));
                }
            }
        }
        return pages;
    }

    /** The addresses of pages that show what a theme looks like: those everyone sees, and one of each kind of record. */
    public static Set<String> samples(Graph graph) {
        Set<String> samples = new LinkedHashSet<>(List.of("index.html", "datasets/index.html"));
        graph.values(Facet.THEME).values().stream().limit(1).forEach(theme -> samples.add(theme.address()));
        graph.catalogue()
                .entries()
                .values()
                .forEach(records -> records.values().stream().limit(1).forEach(entry -> samples.add(entry.address())));
        return samples;
    }

    /** A page or its main part, inert and with its style. */
    private static PagePreview preview(String html, String style, boolean whole) {
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

    /** What the first list of the page says. */
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
