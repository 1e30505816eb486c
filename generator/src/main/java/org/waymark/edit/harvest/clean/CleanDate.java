package org.waymark.edit.harvest.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.text.CleanText;

/** Reads dates as catalogues write them. Ambiguous dates are not guessed. */
public final class CleanDate {

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern EPOCH_MILLIS = Pattern.compile("\\d{12,13}");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]+),? (\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([a-z]+),? (\\d{4})");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:from )?(.+?)(?: ?[–—] ?| - | to |(?<=\\d{4})-(?=\\d{4}$|[a-z]))(.+)");
    private static final List<String> MONTHS = List.of("""
            january february march april may june july august september october november december
            """.split("\\s+"));
    private static final List<String> GOING_ON =
            List.of("present", "current", "ongoing", "now", "today", "date", "to date", "the present");

    /** Longest text in UTF-16 code units that can be a date or a stretch of time. */
    private static final int LONGEST = 120;

    private CleanDate() {}

    /** The day, month or year that this text names; empty where it names none, or may mean two. */
    public static Optional<PartialDate> parse(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        String text = CleanText.line(raw);
        Optional<PartialDate> iso = PartialDate.parse(text);
        return iso.isPresent() ? iso : variants(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<PartialDate> variants(String text) {
        Matcher match = COMPACT.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), match.group(3));
        }
        match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), match.group(3));
        }
        match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            return yearLast(match);
        }
        Optional<PartialDate> padded = PartialDate.parse(PartialDate.padded(text));
        if (padded.isPresent()) {
            return padded;
        }
        return EPOCH_MILLIS.matcher(text).matches() ? epoch(text) : inWords(text);
    }

    /** With dots the day comes first; with slashes or hyphens only where one number cannot be a month. */
    private static Optional<PartialDate> yearLast(Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        boolean dayFirst = match.group(2).equals(".") || first > 12 || first == second;
        if (dayFirst) {
            return date(match.group(4), match.group(3), match.group(1));
        }
        return second > 12 ? date(match.group(4), match.group(1), match.group(3)) : Optional.empty();
    }

    private static Optional<PartialDate> epoch(String millis) {
        return Optional.of(
                PartialDate.of(LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(millis)), ZoneOffset.UTC)));
    }

    private static Optional<PartialDate> inWords(String text) {
        Matcher match = DAY_MONTH.matcher(text);
        if (match.matches()) {
            return date(match.group(3), month(match.group(2)), match.group(1));
        }
        match = MONTH_DAY.matcher(text);
        if (match.matches()) {
            return date(match.group(3), month(match.group(1)), match.group(2));
        }
        match = MONTH_YEAR.matcher(text);
        return match.matches() ? date(match.group(2), month(match.group(1)), "-1") : Optional.empty();
    }

    /** The number of a month from its English name or the first three or four letters of it; 0 where it is none. */
    private static String month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            if (name.equals(word) || (word.length() >= 3 && word.length() <= 4 && name.startsWith(word))) {
                return Integer.toString(i + 1);
            }
        }
        return "0";
    }

    /** A day of -1 means that only the month is known. */
    private static Optional<PartialDate> date(String year, String month, String day) {
        try {
            int m = Integer.parseInt(month);
            int d = Integer.parseInt(day);
            if (m == 0 || d == 0) {
                return Optional.empty();
            }
            return Optional.of(new PartialDate(Integer.parseInt(year), m, Math.max(d, 0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The stretch of time that this text names, such as {@code 2011 - present} or {@code From 1998-01-01 to Ongoing}. */
    public static Optional<PeriodOfTime> period(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        String text = CleanText.line(raw);
        Optional<PeriodOfTime> padded = PeriodOfTime.parse(PeriodOfTime.padded(text));
        if (padded.isPresent()) {
            return padded;
        }
        // A year and one digit, which may mean several years, is no date here.
        Optional<PartialDate> single = PartialDate.padded(text).equals(text) ? parse(text) : Optional.empty();
        if (single.isPresent()) {
            return Optional.of(new PeriodOfTime(single.get(), single.get()));
        }
        Matcher match = BETWEEN.matcher(text.toLowerCase(Locale.ROOT));
        return match.matches() ? between(match.group(1), match.group(2)) : Optional.empty();
    }

    private static Optional<PeriodOfTime> between(String from, String until) {
        Optional<PartialDate> start = parse(from);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        if (GOING_ON.contains(until.strip())) {
            return Optional.of(new PeriodOfTime(start.get(), null));
        }
        return parse(until)
                .filter(end -> !end.last().isBefore(start.get().first()))
                .map(end -> new PeriodOfTime(start.get(), end));
    }
}
