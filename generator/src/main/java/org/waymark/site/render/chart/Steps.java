package org.waymark.site.render.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/**
 * Round numbers that divide a range: 0, 20, 40 …
 *
 * @param from the first
 * @param step from one to the next
 * @param count how many steps, at least 1
 */
public record Steps(double from, double step, int count) {

    /**
     * Steps from at or below {@code low} to at or above {@code high}.
     *
     * @param about approximate number of steps
     */
    public static Steps over(double low, double high, int about) {
        double range = high > low ? high - low : Math.max(Math.abs(high), 1);
        double raw = range / about;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double best = 10 * power;
        for (double each : new double[] {5, 2.5, 2, 1}) {
            if (each * power >= raw * 0.999) {
                best = each * power;
            }
        }
        double from = Math.floor(low / best + 1e-9) * best;
        int count = (int) Math.max(1, Math.ceil((high - from) / best - 1e-9));
        return new Steps(from, best, count);
    }

    /** Steps of a scale for lines and dots: from zero, because others make small changes look large, unless all are far from it. */
    public static Steps scale(double low, double high, int about) {
        return over(low >= 0 && !isFarFromZero(low, high) ? 0 : low, high, about);
    }

    /** The lowest and the highest of some values; missing ones (NaN) are left out. */
    public static DoubleSummaryStatistics known(Stream<? extends Collection<Double>> values) {
        return values.flatMap(Collection::stream)
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .summaryStatistics();
    }

    /** Whether figures from {@code low} to {@code high} would look the same on a scale from zero. */
    public static boolean isFarFromZero(double low, double high) {
        return low > 0 && low >= 0.75 * high;
    }

    /** The last number. */
    public double to() {
        return from + step * count;
    }

    /** All steps, including both ends. */
    public List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            marks.add(from + step * i);
        }
        return marks;
    }

    /** How many decimals distinguish the steps. */
    public int decimals() {
        for (int digits = 0; digits < 9; digits++) {
            double scaled = step * Math.pow(10, digits);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return digits;
            }
        }
        return 9;
    }
}
