package org.waymark.site.render.chart.series;

import java.util.List;
import org.waymark.site.render.chart.Steps;
import org.waymark.site.render.chart.ValueWords;

/**
 * How many places have which value: a histogram in the colours of a map.
 *
 * @param all the values of all places, in any order; NaN is left out
 * @param classes the classes of the map
 * @param marks values that are marked and named: a place, its nation
 * @param values writes values
 * @param axis the meaning of the values, in a few words
 */
public record Distribution(List<Double> all, ClassBreaks classes, List<Mark> marks, ValueWords values, String axis) {

    private static final int MOST_COLUMNS = 45;

    /** Divisors of a class that leave round numbers. */
    private static final int[] DIVISORS = {100, 50, 25, 20, 10, 5, 4, 2, 1};

    /**
     * The width of a column, in the unit of the values: an even part of a class, so that no column has two colours. For
     * the words below the chart: "one column is one percentage point".
     */
    public double column() {
        double[] sorted = sorted();
        double range = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - sorted[0];
        List<Double> bounds = classes.bounds();
        double step = bounds.size() > 1
                ? bounds.get(1) - bounds.get(0)
                : Steps.over(0, Math.max(range, 1e-9), 4).step();
        double least = Math.pow(10, -values.decimals());
        for (int divisor : DIVISORS) {
            double column = step / divisor;
            if (column >= least * 0.999 && range / column <= MOST_COLUMNS) {
                return column;
            }
        }
        return Math.max(Steps.over(0, Math.max(range, 1e-9), MOST_COLUMNS - 5).step(), least);
    }

    /** The values in order. */
    double[] sorted() {
        return all.stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    /**
     * A marked value.
     *
     * @param label its name; the value is added, as in "Southwark 31.0%"
     * @param value the value
     * @param highlighted whether it is drawn with emphasis, as the reader's place is
     */
    public record Mark(String label, double value, boolean highlighted) {}
}
