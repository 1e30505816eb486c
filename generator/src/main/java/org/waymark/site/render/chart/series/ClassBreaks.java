package org.waymark.site.render.chart.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The classes of a map: at most five. The first and the last are open ("under 15", "30 and over").
 *
 * @param bounds where a class ends and the next begins (the value itself belongs to the next), rising; empty for a
 *     single class
 */
public record ClassBreaks(List<Double> bounds) {

    /** The most classes that shades can tell apart. */
    public static final int MOST = 5;

    /** Multiples of a power of ten that count as round. */
    private static final double[] ROUND = {1, 2, 2.5, 5};

    /** Bounds that rise, at most four. */
    public ClassBreaks {
        bounds = List.copyOf(bounds);
        if (bounds.size() >= MOST) {
            throw new IllegalArgumentException(bounds.toString());
        }
    }

    /**
     * Round bounds at equal distances that divide the values most evenly. Evenness is the entropy of the classes' shares
     * (Shannon 1948), so a few extreme values do not leave all others in one class.
     *
     * @param values in any order; NaN is left out
     */
    public static ClassBreaks over(Collection<Double> values) {
        double[] sorted = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return new ClassBreaks(List.of());
        }
        int last = sorted.length - 1;
        // Without the lowest and the highest tenth, among which may be extreme values.
        double inner = sorted[last - last / 10] - sorted[last / 10];
        double range = inner > 0 ? inner : sorted[last] - sorted[0];
        List<Double> best = List.of();
        double most = -1;
        for (double power = Math.pow(10, Math.floor(Math.log10(range)) - 1); power <= range; power *= 10) {
            for (double each : ROUND) {
                double step = each * power;
                long highest = (long) Math.floor(sorted[last - last / 10] / step + 1e-9);
                for (long first = (long) Math.floor(sorted[last / 10] / step); first <= highest; first++) {
                    List<Double> bounds = from(first, step, sorted[0], sorted[last]);
                    double evenness = evenness(sorted, bounds);
                    boolean simpler = evenness > most - 1e-9 && bounds.size() < best.size();
                    if (evenness > most + 1e-9 || simpler) {
                        most = evenness;
                        best = bounds;
                    }
                }
            }
        }
        return new ClassBreaks(best);
    }

    private static List<Double> from(long first, double step, double lowest, double highest) {
        List<Double> bounds = new ArrayList<>();
        for (int i = 0; i < MOST - 1; i++) {
            // Decimals as people write them: 0.3, not 0.30000000000000004.
            double bound = BigDecimal.valueOf(first + i)
                    .multiply(BigDecimal.valueOf(step))
                    .doubleValue();
            if (bound > lowest && bound <= highest) {
                bounds.add(bound);
            }
        }
        return bounds;
    }

    private static double evenness(double[] sorted, List<Double> bounds) {
        double entropy = 0;
        int from = 0;
        for (int i = 0; i <= bounds.size(); i++) {
            int to = i == bounds.size() ? sorted.length : firstAtLeast(sorted, bounds.get(i));
            double share = (to - from) / (double) sorted.length;
            entropy -= share == 0 ? 0 : share * Math.log(share);
            from = to;
        }
        return entropy;
    }

    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many classes there are: 1 to 5. */
    public int count() {
        return bounds.size() + 1;
    }

    /** The class of a value, from 0. */
    public int of(double value) {
        int found = 0;
        while (found < bounds.size() && value >= bounds.get(found)) {
            found++;
        }
        return found;
    }

    /** The shade of a class, from 1 to 5, so that few classes differ as much as the shades allow. */
    public int shade(int each) {
        return switch (count()) {
            case 1 -> 3;
            case 2 -> 2 + 2 * each;
            case 3 -> 1 + 2 * each;
            case 4 -> each < 2 ? 1 + each : 2 + each;
            default -> 1 + each;
        };
    }

    /** How many of these values each class has; NaN is left out. */
    public List<Integer> counts(Collection<Double> values) {
        int[] counts = new int[count()];
        values.stream().filter(value -> !Double.isNaN(value)).forEach(value -> counts[of(value)]++);
        return Arrays.stream(counts).boxed().toList();
    }
}
