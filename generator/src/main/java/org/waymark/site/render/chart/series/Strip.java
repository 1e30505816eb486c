package org.waymark.site.render.chart.series;

import java.util.Collection;
import java.util.List;
import org.waymark.site.render.words.Html;

/**
 * Where a place is among its peers: rows of ticks, one a peer, the place marked across all rows. 296 by 88 pixels. All
 * strips of one measure share a scale, and the ticks of a row are the same for all its places: make them once.
 *
 * @param low the lower end of the scale, which is written
 * @param high the upper end of the scale
 * @param values writes values
 */
public record Strip(double low, double high, ValueWords values) {

    /** A scale from the lowest to the highest of these values; NaN is left out. */
    public static Strip over(Collection<Double> all, ValueWords values) {
        return new Strip(0, 1, values);
    }

    /**
     * The ticks of a row as path data, to make once and pass to {@link #draw} for each place.
     *
     * @param peers the values of the row's peers, in any order; NaN is left out
     */
    public String ticks(Collection<Double> peers) {
        return "";
    }

    /**
     * A row of a strip.
     *
     * @param ticks made by {@link Strip#ticks}
     * @param peers such as "of 33 in London"
     * @param rank such as "12th highest"
     */
    public record Row(String ticks, String peers, String rank) {}

    /**
     * The drawing as a complete {@code <svg>}.
     *
     * @param rows one or two: the nearer peers first (dark), then the wider (pale)
     * @param value the place's value
     * @param alternative the finding in a sentence, for readers who cannot see it
     */
    public Html draw(List<Row> rows, double value, String alternative) {
        return Html.EMPTY;
    }

    /**
     * A single row of ticks, 560 pixels wide, with up to five places marked by the hues and marks of a {@link Trend}.
     *
     * @param ticks made by {@link Strip#wideTicks}
     * @param places the places' values; NaN leaves one out, but keeps the hues of the others
     * @param reference named below the row, such as England; or null
     */
    public Html compare(
            String ticks,
            List<Double> places,
            DotRows.@org.jspecify.annotations.Nullable Reference reference,
            String alternative) {
        return Html.EMPTY;
    }

    /** As {@link #ticks}, for {@link #compare}. */
    public String wideTicks(Collection<Double> peers) {
        return "";
    }
}
