package org.waymark.site.page.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * A source that a record cites.
 *
 * @param title its title, linked if it is online
 * @param author who wrote it, or null
 * @param date when it was published, or null
 * @param note what it shows, or null
 * @param licence its licence, or null
 */
public record CitationView(
        LinkView title,
        @Nullable Words author,
        @Nullable Moment date,
        @Nullable Words note,
        @Nullable LinkView licence) {}
