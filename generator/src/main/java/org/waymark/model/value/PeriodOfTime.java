package org.waymark.model.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, open at either end but not at both (DCAT 3, 6.16, {@code dct:PeriodOfTime}).
 *
 * @param start the first part of it, or null when its beginning is unknown or without limit
 * @param end the last part of it, or null when it goes on
 */
public record PeriodOfTime(
        @Nullable PartialDate start, @Nullable PartialDate end) {

    private static final Pattern YEARS = Pattern.compile("\\d{4}-\\d");

    public PeriodOfTime {
        if (start == null && end == null) {
            throw new IllegalArgumentException("a period needs a start or an end");
        }
    }

    /**
     * Reads an interval: {@code 2014/2025}, {@code 2014-04/..} (goes on), {@code ../2020} or a single date, which is a
     * period of its own. Empty when it cannot be read, or when the end lies before the start.
     */
    public static Optional<PeriodOfTime> parse(String text) {
        String[] ends = text.strip().split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        if (ends.length == 1) {
            return PartialDate.parse(ends[0]).map(date -> new PeriodOfTime(date, date));
        }
        Optional<PartialDate> start = PartialDate.parse(ends[0]);
        Optional<PartialDate> end = PartialDate.parse(ends[1]);
        boolean understood = (start.isPresent() || isOpen(ends[0])) && (end.isPresent() || isOpen(ends[1]));
        if (!understood || (start.isEmpty() && end.isEmpty()) || isBackwards(start, end)) {
            return Optional.empty();
        }
        return Optional.of(new PeriodOfTime(start.orElse(null), end.orElse(null)));
    }

    /** Whether this end of an interval says that it has none: nothing, or two dots. */
    public static boolean isOpen(String end) {
        String bare = end.strip();
        return bare.isEmpty() || bare.equals("..");
    }

    /**
     * The text with the two digits that months and days need. A year and one digit stay as they are where they may mean
     * several years: {@code 2003-4} is often 2003 to 2004.
     */
    public static String padded(String text) {
        String[] ends = text.strip().split("/", -1);
        boolean years = ends.length == 1 && YEARS.matcher(ends[0]).matches() && ends[0].charAt(5) > ends[0].charAt(3);
        return years ? text : Arrays.stream(ends).map(PartialDate::padded).collect(Collectors.joining("/"));
    }

    private static boolean isBackwards(Optional<PartialDate> start, Optional<PartialDate> end) {
        return start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first());
    }

    /** The interval as it is written in YAML. */
    @Override
    public String toString() {
        if (start != null && start.equals(end)) {
            return start.toString();
        }
        return (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
    }
}
