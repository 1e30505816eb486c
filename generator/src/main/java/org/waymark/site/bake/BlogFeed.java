package org.waymark.site.bake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.address.TextLinks;
import org.waymark.model.Agent;
import org.waymark.model.Site;
import org.waymark.model.record.Article;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.site.Document;
import org.waymark.site.DocumentPage.BlogIndex;
import org.waymark.site.Feed;
import org.waymark.site.SiteSettings;

/** The latest posts as a feed. */
final class BlogFeed {

    /** As many posts as somebody who reads the feed once a month may have missed. */
    private static final int ITEMS = 30;

    private BlogFeed() {}

    /** The feed of an edition at this address. {@code posts} are sorted, the newest first. */
    static Feed of(
            Site site,
            SiteLinks links,
            SiteSettings settings,
            Edition edition,
            String address,
            List<BakedDocument> posts) {
        List<Feed.Item> items = posts.stream()
                .filter(post -> post.date() != null)
                .limit(ITEMS)
                .map(post -> item(post.in(edition), links, settings, edition))
                .toList();
        LocalDate updated =
                items.stream().map(Feed.Item::updated).max(LocalDate::compareTo).orElse(settings.asOf());
        Agent publisher = site.publisher();
        String title = text(site.title(), edition);
        Text description = site.description();
        return new Feed(
                absolute(settings, edition, address),
                absolute(settings, edition, BlogIndex.address(1)),
                title,
                description == null ? null : text(description, edition),
                edition.language(),
                updated,
                publisher == null ? title : publisher.name(),
                items);
    }

    private static Feed.Item item(Document document, SiteLinks links, SiteSettings settings, Edition edition) {
        Article article = (Article) document.entry();
        LocalDate published = Objects.requireNonNull(article.date(), "posts without a date are in no feed")
                .first();
        PartialDate changed = article.updated();
        LocalDate updated = changed == null || changed.first().isBefore(published) ? published : changed.first();
        Text.Localised title = article.title().in(edition.language(), edition.fallback());
        URI page = absolute(settings, edition, article.address());
        return new Feed.Item(
                page,
                page,
                title.value(),
                language(document, title),
                published,
                updated,
                document.authors().stream().map(Document.Author::name).toList(),
                document.tags().stream().map(Document.Tag::label).toList(),
                document.excerpt().isEmpty() ? null : document.excerpt(),
                absolute(document, links, settings, edition));
    }

    private static String language(Document document, Text.Localised title) {
        String own = document.language();
        return own != null ? own : title.language();
    }

    /** The text with absolute addresses, because feed readers show it elsewhere. */
    private static String absolute(Document document, SiteLinks links, SiteSettings settings, Edition edition) {
        URI page = absolute(settings, edition, document.entry().address());
        String html = links.toPages(
                document.html(), document.entry(), edition, settings.baseUrl().toString());
        return TextLinks.replaced(html, address -> TextLinks.isHere(address) ? absolute(page, address) : address);
    }

    private static String absolute(URI page, String address) {
        try {
            return address.startsWith("#")
                    ? page + address
                    : page.resolve(URI.create(address)).toString();
        } catch (IllegalArgumentException e) {
            return address; // not a valid address
        }
    }

    private static String text(Text text, Edition edition) {
        return text.in(edition.language(), edition.fallback()).value();
    }

    private static URI absolute(SiteSettings settings, Edition edition, String address) {
        return URI.create(settings.absolute(edition.path(address)));
    }
}
