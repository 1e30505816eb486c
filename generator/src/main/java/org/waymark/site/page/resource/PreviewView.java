package org.waymark.site.page.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Words;

/**
 * {@code components/preview.ftlh}: the first rows of a data file.
 *
 * @param id identifies it among the previews of the page
 * @param caption which rows are shown
 * @param notes what else the file has that is not shown, besides further rows
 * @param columns what is in each column
 * @param rows the first rows, as they are written
 */
public record PreviewView(
        String id, String caption, List<String> notes, List<ColumnView> columns, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param name its name in the header row
     * @param title its title for readers, or null
     * @param type the kind of value, declared or guessed
     * @param unit the unit of its numbers, or null
     * @param missing how many of its cells have no value
     * @param number whether its values are numbers
     */
    public record ColumnView(
            String name,
            @Nullable Words title,
            String type,
            @Nullable Words unit,
            String missing,
            boolean number) {}
}
