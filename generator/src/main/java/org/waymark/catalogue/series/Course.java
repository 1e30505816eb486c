package org.waymark.catalogue.series;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.SeriesBreak;
import org.waymark.model.value.StatisticalPeriod;

/**
 * How the figures of a place change up to its latest one. Only periods that are as long as the latest are compared, and
 * only those after the last change of method.
 *
 * @param known all figures that are known up to the latest, the earliest first
 * @param before the change since the latest period that shares no days with the last one; null if there is none
 * @param first the change since the first comparable period; null if that is {@code before} or too near
 * @param extreme whether the latest figure is the highest or lowest for long; null if neither
 * @param turn the highest or lowest figure in between, where the course turned; null where it did not
 * @param lastBreak the last change of method after the first figure; null if there is none
 */
public record Course(
        List<Observation> known,
        @Nullable Step before,
        @Nullable Step first,
        @Nullable Extreme extreme,
        @Nullable Turn turn,
        @Nullable SeriesBreak lastBreak) {

    /** How many figures the latest must pass to be worth a word, and to tell a course from two points. */
    private static final int MIN_PASSED = 3;

    private static final int MIN_FOR_TURN = 5;

    /** A turn is mentioned if it is at least this part of the whole range away from both ends. */
    private static final double TURN = 1.0 / 3;

    /**
     * The latest figure against an earlier one.
     *
     * @param from the earlier figure
     * @param change how the latest compares with it
     */
    public record Step(Observation from, Compared change) {}

    /**
     * The latest figure is the highest or lowest.
     *
     * @param highest whether it is the highest
     * @param since the last period with a figure that it does not pass; null if it passes all
     * @param begin the first comparable period
     */
    public record Extreme(boolean highest, @Nullable StatisticalPeriod since, StatisticalPeriod begin) {}

    /**
     * Where the course turned.
     *
     * @param peak whether figures rose before and fell after it
     * @param at the figure there
     */
    public record Turn(boolean peak, Observation at) {}

    /** The course of a place up to a figure of it. */
    static Course of(Series series, Term place, Observation latest) {
        List<Observation> known = series.of(place).stream()
                .filter(each -> each.known() && each.period().compareTo(latest.period()) <= 0)
                .toList();
        Indicator indicator = series.indicator();
        SeriesBreak lastBreak = series.lastBreak(
                known.get(0).period(), known.get(known.size() - 1).period());
        StatisticalPeriod start = lastBreak == null ? null : period(lastBreak);
        List<Observation> stretch = known.stream()
                .filter(each -> each.period().months() == latest.period().months())
                .filter(each -> start == null || each.period().compareTo(start) >= 0)
                .toList();
        Step before = before(stretch, latest, indicator);
        Observation begin = stretch.get(0);
        Step first = stretch.size() <= MIN_PASSED
                        || before == null
                        || before.from().period().equals(begin.period())
                ? null
                : new Step(begin, Compared.of(latest, begin, indicator));
        Extreme extreme = extreme(stretch, indicator);
        return new Course(known, before, first, extreme, extreme == null ? turn(stretch, indicator) : null, lastBreak);
    }

    private static @Nullable StatisticalPeriod period(SeriesBreak each) {
        return StatisticalPeriod.parse(each.period()).orElse(null);
    }

    private static @Nullable Step before(List<Observation> stretch, Observation latest, Indicator indicator) {
        for (int i = stretch.size() - 2; i >= 0; i--) {
            Observation each = stretch.get(i);
            if (!each.period().overlaps(latest.period())) {
                return new Step(each, Compared.of(latest, each, indicator));
            }
        }
        return null;
    }

    private static @Nullable Extreme extreme(List<Observation> stretch, Indicator indicator) {
        for (Compared side : List.of(Compared.HIGHER, Compared.LOWER)) {
            int last = stretch.size() - 1;
            int i = last - 1;
            while (i >= 0 && Compared.of(stretch.get(last), stretch.get(i), indicator) == side) {
                i--;
            }
            if (last - 1 - i >= MIN_PASSED) {
                StatisticalPeriod since = i < 0 ? null : stretch.get(i).period();
                return new Extreme(
                        side == Compared.HIGHER, since, stretch.get(0).period());
            }
        }
        return null;
    }

    private static @Nullable Turn turn(List<Observation> stretch, Indicator indicator) {
        if (stretch.size() < MIN_FOR_TURN) {
            return null;
        }
        List<Double> values = new ArrayList<>();
        stretch.forEach(each -> values.add(Ranks.shown(each.value(), indicator)));
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        int peak = values.lastIndexOf(high);
        int trough = values.lastIndexOf(low);
        Turn atPeak = turn(stretch, values, peak, high - low, true, indicator);
        Turn atTrough = turn(stretch, values, trough, high - low, false, indicator);
        if (atPeak == null || atTrough == null) {
            return atPeak == null ? atTrough : atPeak;
        }
        return peak > trough ? atPeak : atTrough;
    }

    private static @Nullable Turn turn(
            List<Observation> stretch, List<Double> values, int at, double range, boolean peak, Indicator indicator) {
        int last = values.size() - 1;
        double fromFirst = Math.abs(values.get(at) - values.get(0));
        double fromLast = Math.abs(values.get(at) - values.get(last));
        boolean clear = Compared.of(stretch.get(at), stretch.get(last), indicator) != Compared.UNCLEAR;
        boolean turned = range > 0 && at > 0 && at < last && Math.min(fromFirst, fromLast) >= TURN * range;
        return turned && clear ? new Turn(peak, stretch.get(at)) : null;
    }

    /** Whether there is only one figure. */
    public boolean onePeriod() {
        return known.size() == 1;
    }
}
