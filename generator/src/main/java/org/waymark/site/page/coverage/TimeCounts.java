package org.waymark.site.page.coverage;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/** Records counted by time. Ages are counted to the build's date, never to the clock's. */
final class TimeCounts {

    private static final Set<String> ENDED = Set.of("closed", "declined");

    /** Lower bounds of the classes of age, in years. */
    private static final int[] AGES = {0, 1, 2, 5, 10};

    /** The upper bound of an age without one. */
    static final int ENDLESS = Integer.MAX_VALUE;

    private static final int MOST_YEARS = 50;

    private TimeCounts() {}

    /** Gaps that are neither closed nor declined. */
    static List<Gap> open(Collection<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> {
                    Term status = gap.status();
                    return status == null || !ENDED.contains(status.id());
                })
                .toList();
    }

    /**
     * Ages from one number of whole years to less than another.
     *
     * @param to {@link #ENDLESS} if there is no upper bound
     * @param exact whether it is one of the classes; an age from a date without a day may be in two of them
     */
    record Range(int from, int to, boolean exact) {}

    /**
     * Gaps counted by age. The counts add up to all gaps.
     *
     * @param counts for each class of age, including empty ones, and for each wider range in which an age is known to
     *     be
     * @param unknown how many have no date
     */
    record Ages(SortedMap<Range, Integer> counts, int unknown) {

        /** How many have been known for at least this many years for certain. */
        int atLeast(int years) {
            return counts.entrySet().stream()
                    .filter(each -> each.getKey().from() >= years)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        /** Whether {@link #atLeast} is exact. */
        boolean isExact(int years) {
            return unknown == 0
                    && counts.keySet().stream().noneMatch(range -> range.from() < years && range.to() > years);
        }

        /** Whether each age is in one class. */
        boolean isExact() {
            return counts.keySet().stream().allMatch(Range::exact);
        }
    }

    /**
     * How long gaps have been known: from the first report that shows it or the first step of its history. If that has
     * no exact day, the age is between two values; if these are in different classes, it is counted in a separate
     * range.
     */
    static Ages ages(List<Gap> open, LocalDate today) {
        SortedMap<Range, Integer> counts =
                new TreeMap<>(Comparator.comparingInt(Range::from).thenComparingInt(Range::to));
        for (int i = 0; i < AGES.length; i++) {
            counts.put(new Range(AGES[i], upper(i), true), 0);
        }
        int unknown = 0;
        for (Gap gap : open) {
            List<PartialDate> known = known(gap, Milestone::date);
            if (known.isEmpty()) {
                unknown++;
            } else {
                int youngest = place(earliest(known(gap, TimeCounts::latest), PartialDate::last), today);
                int oldest = place(earliest(known, PartialDate::first), today);
                counts.merge(new Range(AGES[youngest], upper(oldest), youngest == oldest), 1, Integer::sum);
            }
        }
        return new Ages(counts, unknown);
    }

    private static int upper(int place) {
        return place + 1 < AGES.length ? AGES[place + 1] : ENDLESS;
    }

    private static int place(LocalDate known, LocalDate today) {
        int years = Period.between(known, today).getYears();
        return (int) Arrays.stream(AGES).skip(1).filter(from -> years >= from).count();
    }

    private static LocalDate earliest(List<PartialDate> dates, Function<PartialDate, LocalDate> day) {
        return dates.stream().map(day).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static @Nullable PartialDate latest(Milestone step) {
        return step.latest() == null ? step.date() : step.latest();
    }

    private static List<PartialDate> known(Gap gap, Function<Milestone, @Nullable PartialDate> date) {
        return Stream.concat(
                        gap.history().stream().map(date),
                        gap.evidence().stream().map(Citation::date))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The years in which figures begin, sorted; datasets without one are left out. */
    static List<Integer> starts(Collection<Dataset> datasets) {
        return datasets.stream()
                .map(Dataset::period)
                .filter(Objects::nonNull)
                .map(PeriodOfTime::start)
                .filter(Objects::nonNull)
                .map(PartialDate::year)
                .sorted()
                .toList();
    }

    /**
     * How many datasets had begun by the end of each year, for at most fifty years up to this one. The first year
     * includes all that began earlier.
     *
     * @param starts the years, sorted, not empty
     */
    static SortedMap<Integer, Integer> growth(List<Integer> starts, int thisYear) {
        SortedMap<Integer, Integer> growth = new TreeMap<>();
        int last = Math.max(thisYear, starts.get(0));
        for (int year = Math.max(starts.get(0), last - MOST_YEARS); year <= last; year++) {
            int until = year;
            growth.put(
                    year, (int) starts.stream().filter(start -> start <= until).count());
        }
        return growth;
    }
}
