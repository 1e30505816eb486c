package org.waymark.site.render.chart.series;

import java.util.List;

/**
 * How many places have which value: a histogram in the colours of a map.
 *
 * @param all the values of all places, in any order; NaN is left out
 * @param classes the classes of the map
 * @param marks values that are marked and named: a place, its nation
 * @param values writes values
 * @param axis the meaning of the values, in a few words
 */
public record Distribution(
        List<Double> all, ClassBreaks classes, List<Mark> marks, ValueWords values, String axis) {

    /**
     * A marked value.
     *
     * @param label its name; the value is added, as in "Southwark 31.0%"
     * @param value the value
     * @param highlighted whether it is drawn with emphasis, as the reader's place is
     */
    public record Mark(String label, double value, boolean highlighted) {}
}
