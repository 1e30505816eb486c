package org.waymark.site.page.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.render.words.Words;

/**
 * {@code components/preview.ftlh}: the rows of a data file.
 *
 * @param id identifies it among the previews of the page
 * @param file name of the file
 * @param caption which rows are shown
 * @param notes what else the file has that is not shown, besides further rows
 * @param columns what is in each column
 * @param rows its rows as they are written, or the first of them
 * @param table what is around them
 */
public record PreviewView(
        String id,
        String file,
        String caption,
        List<String> notes,
        List<ColumnView> columns,
        List<List<String>> rows,
        TableView table) {

    /**
     * A column.
     *
     * @param name its name in the header row
     * @param title its title for readers, or null
     * @param type the kind of value, declared or guessed
     * @param unit the unit of its numbers, or null
     * @param missing how many of its cells have no value
     * @param number whether its values are numbers
     * @param notation how they are written: {@code point}, {@code comma} or {@code uncertain}
     */
    public record ColumnView(
            String name,
            @Nullable Words title,
            String type,
            @Nullable Words unit,
            String missing,
            boolean number,
            String notation) {}
}
