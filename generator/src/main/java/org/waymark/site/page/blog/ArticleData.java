package org.waymark.site.page.blog;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Catalogue;
import org.waymark.model.Site;
import org.waymark.model.record.Article;
import org.waymark.model.record.Organisation;
import org.waymark.site.Document;
import org.waymark.site.DocumentPage.ArticlePage;
import org.waymark.site.SiteSettings;
import org.waymark.site.describe.Describer;
import org.waymark.site.describe.SchemaOrgAgents;
import org.waymark.text.Json;

/**
 * Describes posts for search engines (schema.org {@code BlogPosting}).
 *
 * @param catalogue the catalogue whose blog it is
 * @param settings how the site is built
 */
record ArticleData(Catalogue catalogue, SiteSettings settings) {

    /** @param image the absolute address of its picture; null if it has none or the site's address is not known */
    Map<String, Object> of(ArticlePage page, String title, @Nullable String image, EditionDocuments documents) {
        Document document = page.document();
        Article article = (Article) document.entry();
        Site site = catalogue.site();
        Agent publisher = site.publisher();
        SchemaOrgAgents agents = new SchemaOrgAgents(new Describer(catalogue, settings, documents.edition()));
        String url = settings.published(page.path());
        return Json.present(
                "@context",
                "https://schema.org/",
                "@type",
                "BlogPosting",
                "@id",
                url,
                "url",
                url,
                "mainEntityOfPage",
                url,
                "headline",
                title,
                "description",
                document.excerpt(),
                "image",
                image,
                "inLanguage",
                Objects.requireNonNullElse(
                        document.language(), documents.edition().fallback()),
                "datePublished",
                Describer.date(article.date()),
                "dateModified",
                Describer.date(article.updated()),
                "author",
                document.authors().stream()
                        .map(author -> author(author, documents))
                        .toList(),
                "publisher",
                publisher == null ? null : agents.agent(publisher),
                "license",
                Describer.licence(site.licence()),
                "keywords",
                document.tags().stream().map(Document.Tag::label).toList(),
                "isPartOf",
                Json.object(
                        "@type",
                        "Blog",
                        "name",
                        documents.words(site.title(), document).text()));
    }

    /** Who signs with the name of the publisher or of an organisation of the catalogue is no person. */
    private Map<String, Object> author(Document.Author author, EditionDocuments documents) {
        Agent publisher = catalogue.site().publisher();
        boolean organisation = Stream.concat(
                        Stream.ofNullable(publisher).map(Agent::name),
                        catalogue.all(Organisation.class).stream()
                                .flatMap(each -> each.name().byLanguage().values().stream()))
                .anyMatch(author.name()::equalsIgnoreCase);
        String own = Describer.web(author.url());
        return Json.present(
                "@type", organisation ? "Organization" : "Person",
                "name", author.name(),
                "url",
                        own != null
                                ? own
                                : settings.published(documents.edition().path(author.address())));
    }
}
