package org.waymark.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Baked;
import org.waymark.model.Entry;
import org.waymark.model.value.Link;

/**
 * An editorial document, a post or a free page, with its text as safe HTML.
 *
 * @param entry the {@code Article} or {@code Page} that was read
 * @param html the whole text
 * @param excerpt its beginning as plain text, for lists; empty if there is none
 * @param tags its tags and categories, in the order written, each once
 * @param authors who wrote it, in the order written, each once
 */
public record Document(Entry entry, String html, String excerpt, List<Tag> tags, List<Author> authors) {

    /**
     * A tag of posts.
     *
     * @param slug its part of the address
     * @param label its label for readers
     */
    public record Tag(String slug, String label) {

        static final String FOLDER = "blog/tags/";

        /** Address of the page that lists its posts, from the root of an edition. */
        public String address() {
            return FOLDER + slug + ".html";
        }
    }

    /**
     * Someone who writes posts.
     *
     * @param slug their part of the address
     * @param name its name for readers
     * @param url their website, or null
     */
    public record Author(String slug, String name, @Nullable Link url) {

        static final String FOLDER = "blog/authors/";

        /** Address of the page that lists their posts, from the root of an edition. */
        public String address() {
            return FOLDER + slug + ".html";
        }
    }

    /** The language of the text, or null for the site's default. */
    public @Nullable String language() {
        return entry instanceof Baked baked ? baked.lang() : null;
    }
}
