package org.waymark.site.page.blog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.record.Article;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.site.Document;
import org.waymark.site.DocumentPage.ArticlePage;
import org.waymark.site.SiteSettings;
import org.waymark.site.render.template.Templates;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * Describes posts for search engines (schema.org {@code BlogPosting}).
 *
 * @param site the settings of the site
 * @param settings how the site is built
 * @param templates the theme
 */
record ArticleData(Site site, SiteSettings settings, Templates templates) {

    /** JSON that cannot end its surrounding element, because it has no {@code <} (JSON-LD 1.1, 7.2.1). */
    Html of(ArticlePage page, Words title, EditionDocuments documents) {
        String json = templates
                .fragment("components/article-json.ftl", view(page, title, documents), documents.messages())
                .toString();
        return Html.trusted(json.strip().replace("<", "\\u003c"));
    }

    private ArticleDataView view(ArticlePage page, Words title, EditionDocuments documents) {
        Document document = page.document();
        Article article = (Article) document.entry();
        Agent publisher = site.publisher();
        String own = document.language();
        return new ArticleDataView(
                title.text(),
                document.excerpt(),
                settings.published(page.path()),
                Objects.requireNonNullElse(own, documents.edition().fallback()),
                date(article.date()),
                date(article.updated()),
                document.authors().stream().map(Document.Author::name).toList(),
                publisher == null ? null : publisher.name(),
                licence(site.licence()),
                document.tags().stream().map(Document.Tag::label).toList(),
                documents.words(site.title(), document).text());
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String licence(@Nullable Term licence) {
        Link url = licence == null ? null : licence.url();
        return url == null || !url.clickable() ? null : url.href();
    }
}
