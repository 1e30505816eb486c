package org.waymark.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as exact as it is known (ISO 8601-1:2019, 5.2.2, complete and reduced precision).
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12, or 0 when only the year is known
 * @param day from 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /**
     * What may follow a day, as a regular expression of both Java and JavaScript: a time, and how far it is from UTC (ISO
     * 8601-1:2019, 5.3, and the spellings of YAML 1.1's timestamps, which Jekyll writes).
     */
    public static final String TIME = "(?:[Tt]|[ \\t]+)"
            + "(?:(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:[.,][0-9]+)?)?|24:00(?::00(?:[.,]0+)?)?)"
            + "[ \\t]*(?:[Zz]|UTC|GMT|[+-](?:0?[0-9]|1[0-8])(?::?[0-5][0-9])?)?";

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:" + TIME + ")?)?)?");

    private static final Pattern ONE_DIGIT = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");

    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day needs a month");
        }
        LocalDate ignored = LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        if (ignored.getYear() < 1 || ignored.getYear() > 9999) {
            throw new DateTimeException("the year must be from 1 to 9999");
        }
    }

    /** Reads {@code 2025}, {@code 2025-03}, {@code 2025-03-07} or a day with a time, which is dropped; else empty. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway") // a group that took no part in the match is null
    private static int number(String digits) {
        return digits == null ? 0 : requireInRange(Integer.parseInt(digits));
    }

    private static int requireInRange(int value) {
        if (value == 0) {
            throw new DateTimeException("months and days start at 1");
        }
        return value;
    }

    /** The text with the two digits that a month and a day need: {@code 2025-03-07} of {@code 2025-3-7}. */
    public static String padded(String text) {
        Matcher matcher = ONE_DIGIT.matcher(text.strip());
        return matcher.matches() ? matcher.group(1) + twoDigits(matcher.group(2)) + twoDigits(matcher.group(3)) : text;
    }

    private static String twoDigits(@Nullable String number) {
        return number == null ? "" : (number.length() == 1 ? "-0" : "-") + number;
    }

    /** The exact day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day it can mean. */
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    /** By first possible day; of two with the same first day the vaguer one first. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** The ISO 8601 form, as exact as the date is. */
    @Override
    public String toString() {
        if (day != 0) {
            return first().toString();
        }
        String yearAndMonth = YearMonth.of(year, Math.max(1, month)).toString();
        return month == 0 ? yearAndMonth.substring(0, 4) : yearAndMonth;
    }
}
