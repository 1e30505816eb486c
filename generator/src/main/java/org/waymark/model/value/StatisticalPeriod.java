package org.waymark.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that one figure of a series is about, as statistical offices write it. Two figures can be compared over time
 * if their periods are equally long.
 *
 * @param text as it is written: {@code 2023}, {@code 2023-24}, {@code 2015-2017}, {@code 2015-11} or
 *     {@code 2024-07 to 2025-06}
 * @param first the first day that it can include; of a year from one calendar year to the next, the first day of the
 *     earlier one
 * @param last the last day that it can include
 */
public record StatisticalPeriod(String text, LocalDate first, LocalDate last) implements Comparable<StatisticalPeriod> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{4}|\\d{2}))?");
    private static final Pattern RANGE = Pattern.compile("(\\S+) to (\\S+)");

    /**
     * Reads a period. Two digits after a year are the next year if they follow it ({@code 2023-24}), else a month
     * ({@code 2015-11}).
     */
    public static Optional<StatisticalPeriod> parse(String text) {
        String bare = text.strip();
        try {
            Matcher range = RANGE.matcher(bare);
            if (range.matches()) {
                Optional<PartialDate> from = PartialDate.parse(range.group(1));
                Optional<PartialDate> to = PartialDate.parse(range.group(2));
                return from.isEmpty() || to.isEmpty()
                        ? Optional.empty()
                        : of(bare, from.get().first(), to.get().last());
            }
            Matcher form = FORM.matcher(bare);
            return form.matches() ? of(bare, form.group(1), form.group(2)) : day(bare);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<StatisticalPeriod> day(String text) {
        return PartialDate.parse(text).flatMap(date -> of(text, date.first(), date.last()));
    }

    @SuppressWarnings("NullAway") // a group that took no part in the match is null
    private static Optional<StatisticalPeriod> of(String text, String start, String end) {
        int year = Integer.parseInt(start);
        if (end == null) {
            return of(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int other = Integer.parseInt(end);
        if (end.length() == 4 || other == (year + 1) % 100) {
            int last = end.length() == 4 ? other : year + 1;
            return of(text, LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31));
        }
        YearMonth month = YearMonth.of(year, other);
        return of(text, month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<StatisticalPeriod> of(String text, LocalDate first, LocalDate last) {
        return last.isBefore(first) || first.getYear() < 1
                ? Optional.empty()
                : Optional.of(new StatisticalPeriod(text, first, last));
    }

    /** How many whole months it covers; 12 for a year that runs from one calendar year to the next. */
    public int months() {
        return isSplitYear() ? 12 : (int) ChronoUnit.MONTHS.between(first, last.plusDays(1));
    }

    /** Whether some days are in both periods, as in 2015-2017 and 2016-2018. */
    public boolean overlaps(StatisticalPeriod other) {
        if (isSplitYear() && other.isSplitYear()) {
            return first.equals(other.first);
        }
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether it is a year from one calendar year to the next; which days it covers is not written. */
    private boolean isSplitYear() {
        return text.length() == "2023-24".length() && last.getYear() > first.getYear();
    }

    /** Where it lies on an axis of time: the middle of it, in years. */
    public double position() {
        double days = (first.toEpochDay() + last.toEpochDay() + 1) / 2.0;
        return 1970 + days / 365.2425;
    }

    /** By the end, then by the beginning. */
    @Override
    public int compareTo(StatisticalPeriod other) {
        int order = last.compareTo(other.last);
        order = order == 0 ? first.compareTo(other.first) : order;
        return order == 0 ? text.compareTo(other.text) : order;
    }

    @Override
    public String toString() {
        return text;
    }
}
