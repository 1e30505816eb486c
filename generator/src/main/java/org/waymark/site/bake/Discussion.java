package org.waymark.site.bake;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Site;
import org.waymark.model.record.Article;
import org.waymark.model.value.Link;
import org.waymark.text.PercentEncoding;

/** Where a post is discussed: always a link to another site, never part of the page. */
final class Discussion {

    private Discussion() {}

    /** The address for this post; null if it wants no comments or the site has no place for them. */
    static @Nullable String url(Site site, Article article, Edition edition) {
        String pattern = site.discussionUrl();
        if (pattern == null || !Boolean.TRUE.equals(article.comments())) {
            return null;
        }
        String title =
                article.title().in(edition.language(), edition.fallback()).value();
        String url = pattern.replace("{slug}", PercentEncoding.part(article.slug()))
                .replace("{title}", PercentEncoding.part(title));
        return new Link(url).clickable() ? url : null;
    }
}
