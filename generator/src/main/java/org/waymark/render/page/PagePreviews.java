package org.waymark.render.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Graph;
import org.waymark.render.Frames;
import org.waymark.render.Html;
import org.waymark.render.Markdown;
import org.waymark.render.Messages;
import org.waymark.site.Addresses;
import org.waymark.site.Edition;
import org.waymark.site.PagePreview;
import org.waymark.site.SiteSettings;

/** Makes a few pages of records, in the default edition, without making a site. */
public final class PagePreviews {

    private static final List<PageType> RECORDS = List.of(
            new DatasetPages(),
            new OrganisationPages(),
            new GapPages(),
            new QuestionPages(),
            new AccessRoutePages(),
            new StandardPages(),
            new TombstonePages());

    /** Longest value of a fact that is shown as text, in UTF-16 code units. */
    private static final int LONGEST_VALUE = 200;

    private static final Pattern ROOT = Pattern.compile("<html((?: (?:lang|dir)=\"[A-Za-z0-9-]*\")*)>");
    private static final Pattern BODY = Pattern.compile("<body( class=\"[a-z -]*\")?>");
    private static final Pattern MAIN = Pattern.compile("(?s)<main\\b[^>]*+>.*</main>");
    private static final Pattern SCRIPT = Pattern.compile("(?is)<script\\b.*?(?:</script\\s*+>|\\z)");
    private static final Pattern HEADING = Pattern.compile("(?s)<h1\\b[^>]*+>(.*?)</h1>");
    private static final Pattern FACTS = Pattern.compile("(?s)<dl class=\"facts\\b[^>]*+>(.*?)</dl>");
    private static final Pattern FACT = Pattern.compile("(?s)<d([td])\\b[^>]*+>(.*?)</d\\1>");

    /**
     * Attributes that lead somewhere. In text they cannot be, since quotation marks in it are escaped. The frame could
     * follow no link; without the address it is none, and nobody has to pass it with the tabulator.
     */
    private static final Pattern REFERENCE =
            Pattern.compile(" (?:href|src|srcset|download|tabindex|ping|target)=\"[^\"]*+\"");

    /** What was a link still looks like one. */
    private static final String LINKS = "main a{color:var(--accent);text-decoration:underline}body{padding:1rem}";

    private PagePreviews() {}

    /**
     * Makes pages.
     *
     * @param wanted the addresses of pages of records from the root of the edition; others are left out
     * @param style the site's style sheet
     * @return the pages by their addresses
     */
    public static Map<String, PagePreview> of(
            Graph graph, SiteSettings settings, RenderInputs inputs, Set<String> wanted, String style) {
        Edition edition = settings.editions().get(0);
        Messages messages = Messages.load(inputs.templates().files(), edition.language());
        Map<String, String> names =
                Frames.languageNames(settings, inputs.templates().files());
        Frames frames =
                new Frames(graph.catalogue(), settings, edition, messages, names, inputs.assets(), inputs.sharing());
        EditionContext context = new EditionContext(graph, settings, edition, messages, frames, inputs);
        Map<String, PagePreview> pages = new TreeMap<>();
        for (PageType type : RECORDS) {
            for (PagePlan plan : type.plan(context)) {
                if (wanted.contains(plan.address()) && !pages.containsKey(plan.address())) {
                    PageContext page = new PageContext(context, Addresses.root(edition.path(plan.address())));
                    byte[] made = inputs.templates()
                            .render(plan.template(), plan.view().apply(page));
                    String html = new String(made, StandardCharsets.UTF_8);
                    pages.put(plan.address(), preview(html, inputs.markdown(), style));
                }
            }
        }
        return pages;
    }

    private static PagePreview preview(String html, Markdown markdown, String style) {
        Matcher main = MAIN.matcher(html);
        String shown = main.find() ? main.group() : "";
        Matcher heading = HEADING.matcher(shown);
        String title = heading.find() ? text(heading.group(1), markdown) : "";
        String inert = REFERENCE.matcher(SCRIPT.matcher(shown).replaceAll("")).replaceAll("");
        Matcher root = ROOT.matcher(html);
        Matcher body = BODY.matcher(html);
        String document = "<!DOCTYPE html><html" + (root.find() ? root.group(1) : "")
                + "><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + Html.escape(title)
                + "</title><style>" + (style + LINKS).replace("</", "<\\/") + "</style></head>"
                + (body.find() ? body.group() : "<body>") + inert + "</body></html>";
        return new PagePreview(title, facts(shown, markdown), document);
    }

    private static List<PagePreview.Fact> facts(String main, Markdown markdown) {
        List<PagePreview.Fact> facts = new ArrayList<>();
        Matcher list = FACTS.matcher(main);
        if (!list.find()) {
            return facts;
        }
        Matcher part = FACT.matcher(list.group(1));
        String label = "";
        List<String> values = new ArrayList<>();
        while (part.find()) {
            String said = text(part.group(2), markdown);
            if (part.group(1).equals("d")) {
                values.add(said);
            } else {
                add(label, values, facts);
                label = said;
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

    private static String text(String html, Markdown markdown) {
        return markdown.summary(Html.trusted(html), LONGEST_VALUE);
    }
}
