package org.waymark.site.page.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code components/article-json.ftl}: a post for search engines, as schema.org describes one. All texts are plain; the
 * template writes them as JSON with {@code ?c}.
 *
 * @param headline its title
 * @param description its beginning
 * @param url the page's absolute address; null if the site's address is not known
 * @param language language of the text
 * @param published when it was published, or null
 * @param updated when it was changed afterwards, or null
 * @param authors who wrote it
 * @param publisher who publishes the catalogue, or null
 * @param licence address of the licence of the catalogue's own words, or null
 * @param keywords its tags
 * @param site name of the catalogue
 */
public record ArticleDataView(
        String headline,
        String description,
        @Nullable String url,
        String language,
        @Nullable String published,
        @Nullable String updated,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String licence,
        List<String> keywords,
        String site) {}
