package org.waymark.site.page.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * A file or service that holds data.
 *
 * @param title its title, linked if a browser can fetch it
 * @param address its address as text if a browser cannot fetch it, else null
 * @param description what it holds, or null
 * @param format its format, or null
 * @param page whether its address is a web page that links to the file
 * @param size its size in words, such as {@code 20 kB}, or null
 * @param rows number of rows, or null
 * @param modified when it last changed, or null
 * @param licence its own licence if it has one, else null
 * @param columns the columns of a table
 */
public record ResourceView(
        LinkView title,
        @Nullable String address,
        @Nullable Prose description,
        @Nullable LinkView format,
        boolean page,
        @Nullable String size,
        @Nullable String rows,
        @Nullable Moment modified,
        @Nullable LinkView licence,
        List<ColumnView> columns) {

    /**
     * A column of a table.
     *
     * @param name the name in the header row
     * @param title its title, or null
     * @param type kind of value, or null
     * @param unit unit of its numbers, or null
     * @param description what it means, or null
     */
    public record ColumnView(
            Words name,
            @Nullable Words title,
            @Nullable String type,
            @Nullable Words unit,
            @Nullable Words description) {}
}
