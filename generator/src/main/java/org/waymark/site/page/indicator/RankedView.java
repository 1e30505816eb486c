package org.waymark.site.page.indicator;

import java.util.List;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.render.words.Html;

/**
 * All places compared, the highest figure first; then those without one.
 *
 * @param table what is around the table
 * @param caption what it shows
 * @param without how many places have no figure, and why
 * @param level what kind of places they are
 * @param measure the unit
 * @param prefix what a figure has before it elsewhere; empty for nothing
 * @param suffix what it has after it elsewhere; empty for nothing
 * @param period the latest period
 * @param before the earlier period; empty if there is none to compare with
 * @param change the unit of the changes; empty if it is that of the figures
 * @param grouped whether rows say in which region or nation the place lies
 * @param rows the places
 */
public record RankedView(
        TableView table,
        String caption,
        List<String> without,
        String level,
        String measure,
        String prefix,
        String suffix,
        String period,
        String before,
        String change,
        boolean grouped,
        List<Row> rows) {

    /**
     * A place.
     *
     * @param key its id, which the map has too
     * @param rank its rank from the top; empty without a figure
     * @param joint whether others share the rank
     * @param place its name, linked to its page if it has one
     * @param value the latest figure, or why there is none
     * @param before the earlier figure; empty if there is none
     * @param change the change with its sign; empty if it is not known
     * @param group the region or nation around it; empty if there is none
     */
    public record Row(
            String key,
            String rank,
            boolean joint,
            Html place,
            String value,
            String before,
            String change,
            String group) {}
}
