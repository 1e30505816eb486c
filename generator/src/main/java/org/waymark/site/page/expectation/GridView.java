package org.waymark.site.page.expectation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.render.words.Words;

/**
 * {@code components/grid.ftlh}: places or organisations by the series that they should have.
 *
 * @param id names the table among those of the page
 * @param caption whom it shows
 * @param head the name of the first column
 * @param columns the series
 * @param rows places or organisations
 * @param table what is around the table
 */
public record GridView(String id, String caption, String head, List<Column> columns, List<Row> rows, TableView table) {

    /**
     * A series.
     *
     * @param title its name
     * @param reason why there should be one, or null
     */
    public record Column(Words title, @Nullable Words reason) {}

    /**
     * A place or organisation.
     *
     * @param name its name, linked
     * @param cells one for each series
     */
    public record Row(LinkView name, List<Cell> cells) {}

    /**
     * What there is of a series.
     *
     * @param key names the state
     * @param word the state, in a word or two
     * @param note the year of an old figure; else empty
     * @param href the record, the figure, or a report or proposal that is filled in
     */
    public record Cell(String key, String word, String note, String href) {}
}
