package org.waymark.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;

/**
 * An editorial document, a post or a free page, with its text as safe HTML.
 *
 * @param entry the {@code Article} or {@code Page} that was read
 * @param html the whole text
 * @param excerpt the beginning of it for lists, as plain text; empty where there is none
 * @param tags slugs of its tags with their labels, in the order written
 */
public record Document(Entry entry, String html, String excerpt, List<Tag> tags) {

    /**
     * A word that posts are filed under.
     *
     * @param slug its part of the address
     * @param label what readers see
     */
    public record Tag(String slug, String label) {}

    /** The language of the text, or null for the site's default. */
    public @Nullable String language() {
        if (entry instanceof org.waymark.model.Article article) {
            return article.lang();
        }
        return entry instanceof org.waymark.model.Page page ? page.lang() : null;
    }
}
