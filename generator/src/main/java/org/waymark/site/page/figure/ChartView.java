package org.waymark.site.page.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code components/chart.ftlh}: figures as a picture, as a table and as a file.
 *
 * @param id tells it from other charts of the page
 * @param title what the chart shows, as a finding
 * @param pictures the chart for a page and for a phone; empty where it cannot be drawn
 * @param description what a reader who does not see the picture should know
 * @param measure what the shades stand for, with its unit; empty where an axis says it
 * @param key what the shades or colours mean; empty where names stand in the picture
 * @param x name of the categories
 * @param columns names of the series, with their units
 * @param rows the figures
 * @param csv address of the same figures as a file, or null
 * @param notes what is left out, the source, the licence
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
        List<Html> notes) {

    /**
     * The chart for one width.
     *
     * @param size {@code wide} or {@code small}
     * @param key what it was drawn from, as a hash
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param markup content of the {@code <svg>}
     */
    public record Picture(String size, String key, int width, int height, Html markup) {}

    /**
     * What a shade means.
     *
     * @param style its class
     * @param label what it stands for
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
