package org.waymark.site.page.blog;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.site.DocumentPage;
import org.waymark.site.DocumentTheme;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.render.template.PageView;
import org.waymark.text.PlainText;

/** How editorial documents look: the theme's templates and the same frame as the pages of the catalogue. */
public final class EditorialTheme implements DocumentTheme {

    private static final int LONGEST_EXCERPT = 400;

    /** Headings start below the page's own. */
    private static final int TOP = 2;

    private final RenderInputs inputs;
    private final Map<Edition, EditionDocuments> editions = new HashMap<>();

    /**
     * @param graph what the site is about
     * @param settings how it is built
     * @param inputs what pages are made from
     */
    public EditorialTheme(Graph graph, SiteSettings settings, RenderInputs inputs) {
        this.inputs = inputs;
        ArticleData articleData = new ArticleData(graph.catalogue(), settings);
        EditionContext.of(graph, settings, settings.editions(), inputs)
                .forEach(each -> editions.put(each.edition(), new EditionDocuments(each, articleData, inputs.links())));
    }

    @Override
    public String toHtml(String markdown) {
        return inputs.markdown().editorial(markdown, TOP, "text").toString();
    }

    @Override
    public String toPlainText(String markdown) {
        return inputs.markdown().summary(markdown, LONGEST_EXCERPT);
    }

    @Override
    public String toLine(String text) {
        return PlainText.shorten(PlainText.line(text), LONGEST_EXCERPT);
    }

    @Override
    public void render(DocumentPage page, Writer out) throws IOException {
        EditionDocuments documents = editions.get(page.edition());
        if (documents == null) {
            throw new IllegalArgumentException("there is no edition " + page.edition());
        }
        PageView view = documents.view(page);
        byte[] html = inputs.templates().render(template(page), view);
        out.write(new String(html, StandardCharsets.UTF_8));
    }

    private static String template(DocumentPage page) {
        String name;
        if (page instanceof DocumentPage.ArticlePage) {
            name = "article";
        } else if (page instanceof DocumentPage.FreePage) {
            name = "page";
        } else if (page instanceof DocumentPage.Moved) {
            name = "redirect";
        } else if (page instanceof DocumentPage.BlogIndex) {
            name = "blog";
        } else if (page instanceof DocumentPage.Archive) {
            name = "archive";
        } else if (page instanceof DocumentPage.TagPage || page instanceof DocumentPage.AuthorPage) {
            name = "blog-list";
        } else {
            name = "blog-index";
        }
        return "pages/" + name + ".ftlh";
    }
}
