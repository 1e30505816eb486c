package org.waymark.site.render.chart.series;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.site.render.chart.ValueWords;

/**
 * Lines over periods: one or more that stand out, and others to compare them with.
 *
 * @param periods in order of time, at least one
 * @param lines in any order; the highlighted ones take the hues and marks in the order given, at most five
 * @param breaks where the figures before and after cannot be compared
 * @param values writes values
 * @param measure the unit in a few words, set above the scale; empty if the page says it
 * @param startsAt from a written number to words such as "The scale starts at 81", set where the scale does not start
 *     at 0; empty words leave only the zigzag
 */
public record Trend(
        List<Period> periods,
        List<Line> lines,
        List<Break> breaks,
        ValueWords values,
        String measure,
        UnaryOperator<String> startsAt) {

    /**
     * A period.
     *
     * @param position its place in time, such as 2015.25: distances are drawn to scale
     * @param label how it is written
     */
    public record Period(double position, String label) {}

    /**
     * The values of one place.
     *
     * @param name its name, set at the end of the line with the last value
     * @param role how it is drawn
     * @param values one for each period; NaN where there is none, which breaks the line
     */
    public record Line(String name, Role role, List<Double> values) {

        /** The position of the last value, or -1 if there is none. */
        int last() {
            int i = values.size() - 1;
            while (i >= 0 && Double.isNaN(values.get(i))) {
                i--;
            }
            return i;
        }
    }

    /** How a line is drawn. */
    public enum Role {
        /** Thick, in a hue of its own. */
        HIGHLIGHT,
        /** Solid and grey. */
        REGION,
        /** Dashed and grey. */
        NATION
    }

    /**
     * A break in the series.
     *
     * @param position the first period of the new series, as in {@link Period#position}
     * @param label a few words beside the dotted rule; may be empty
     */
    public record Break(double position, String label) {}
}
