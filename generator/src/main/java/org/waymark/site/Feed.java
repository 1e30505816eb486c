package org.waymark.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News of the site, for feed readers.
 *
 * @param self where the feed itself is published; also its permanent id
 * @param page the page whose news it has
 * @param title its title
 * @param subtitle what it is about, or null
 * @param language BCP 47 tag of the title and of items without a language
 * @param updated when it last changed
 * @param author the author of items without one
 * @param items the newest first
 */
public record Feed(
        URI self,
        URI page,
        String title,
        @Nullable String subtitle,
        String language,
        LocalDate updated,
        String author,
        List<Item> items) {

    /**
     * One piece of news.
     *
     * @param id its permanent id
     * @param page the page of the item
     * @param title as plain text
     * @param language BCP 47 tag
     * @param published when it was published
     * @param updated when it last changed, not before {@code published}
     * @param authors names of those who wrote it; may be empty
     * @param tags its tags
     * @param summary as plain text, or null
     * @param html the whole text as safe HTML, or null; its links are relative to {@code page}
     */
    public record Item(
            URI id,
            URI page,
            String title,
            String language,
            LocalDate published,
            LocalDate updated,
            List<String> authors,
            List<String> tags,
            @Nullable String summary,
            @Nullable String html) {}
}
