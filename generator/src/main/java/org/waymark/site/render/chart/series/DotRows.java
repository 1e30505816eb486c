package org.waymark.site.render.chart.series;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.site.render.chart.ValueWords;

/**
 * A dot plot: one row a place, from 0.
 *
 * @param rows from top to bottom
 * @param references values to compare with, drawn across all rows
 * @param values writes values
 * @param before what the hollow dots are, such as "2023-24"; empty if no row has one
 * @param now what the filled dots are
 * @param startsAt says where a scale starts that does not start at 0
 */
public record DotRows(
        List<Row> rows,
        List<Reference> references,
        ValueWords values,
        String before,
        String now,
        UnaryOperator<String> startsAt) {

    /**
     * A row.
     *
     * @param name its name
     * @param before the earlier value; NaN if there is none
     * @param now the value; NaN if there is none
     * @param lower the lower end of its interval; NaN if there is none
     * @param upper the upper end of its interval; NaN if there is none
     * @param highlighted whether it stands out
     * @param missing the words in place of the value where there is none, such as "suppressed"; else empty
     */
    public record Row(
            String name, double before, double now, double lower, double upper, boolean highlighted, String missing) {}

    /**
     * A value to compare with.
     *
     * @param label its name; the value is added, as in "UK 26.0%"
     * @param value the value
     */
    public record Reference(String label, double value) {}
}
