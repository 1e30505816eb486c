package org.waymark.site.page.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code components/chart.ftlh}: figures as a picture, as a table and as a file.
 *
 * @param id identifies it among the charts of the page
 * @param title what the chart shows, as a finding
 * @param pictures the chart for a page and for a phone; empty if it cannot be drawn
 * @param description a description for readers who cannot see the picture
 * @param measure the meaning of the shades, with its unit; empty if an axis says it
 * @param key the meaning of each shade or colour; empty if the picture has names
 * @param x name of the categories
 * @param columns names of the series, with their units
 * @param rows the figures
 * @param csv address of the same figures as a file, or null
 * @param notes what is left out, the source, the licence
 * @param share what readers can take to other places; null for nothing
 */
public record ChartView(
        String id,
        Words title,
        List<Picture> pictures,
        String description,
        String measure,
        List<KeyEntry> key,
        String x,
        List<String> columns,
        List<Row> rows,
        @Nullable String csv,
        List<Html> notes,
        @Nullable ShareView share) {

    /** With what readers can take to other places. */
    public ChartView with(ShareView share) {
        return new ChartView(id, title, pictures, description, measure, key, x, columns, rows, csv, notes, share);
    }

    /** Its picture with what explains it, without tables, files and links. */
    public ChartView alone() {
        List<Html> words = notes.stream().map(Html::withoutLinks).toList();
        return new ChartView(
                id, title, pictures, description, measure, key, "", List.of(), List.of(), null, words, null);
    }

    /** A chart that cannot be drawn. */
    public static ChartView undrawn(String id, Words title) {
        return new ChartView(id, title, List.of(), "", "", List.of(), "", List.of(), List.of(), null, List.of(), null);
    }

    /**
     * The chart for one width.
     *
     * @param size {@code wide} or {@code small}
     * @param key a hash of its input
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param markup content of the {@code <svg>}
     */
    public record Picture(String size, String key, int width, int height, Html markup) {}

    /**
     * The meaning of a shade.
     *
     * @param style its CSS class
     * @param label its meaning
     */
    public record KeyEntry(String style, String label) {}

    /**
     * The figures of a category.
     *
     * @param head the category
     * @param cells one for each series
     */
    public record Row(Html head, List<String> cells) {}
}
