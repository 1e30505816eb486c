package org.waymark.site.page.coverage;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.site.page.gap.OpenGaps;

/** Records counted by time. Ages are counted to the build's date, never to the clock's. */
final class TimeCounts {

    /** Lower bounds of the classes of age, in years. */
    private static final int[] AGES = {0, 1, 2, 5, 10};

    /** The upper bound of an age without one. */
    static final int ENDLESS = Integer.MAX_VALUE;

    private static final int MOST_YEARS = 50;

    private TimeCounts() {}

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

    /**
     * The median age of gaps in whole years. A gap without a date can be of any age.
     *
     * @param least if each is as young as it can be
     * @param most if each is as old as it can be; {@link #ENDLESS} if nobody can say
     */
    record Median(int least, int most) {}

    /** The median age of gaps, not empty. */
    static Median median(Collection<Gap> open, LocalDate today) {
        List<Integer> least = new ArrayList<>();
        List<Integer> most = new ArrayList<>();
        for (Gap gap : open) {
            List<PartialDate> known = known(gap, Milestone::date);
            boolean dated = !known.isEmpty();
            least.add(dated ? years(earliest(known(gap, TimeCounts::latest), PartialDate::last), today) : 0);
            most.add(dated ? years(earliest(known, PartialDate::first), today) : ENDLESS);
        }
        least.sort(Comparator.naturalOrder());
        most.sort(Comparator.naturalOrder());
        int middle = (open.size() - 1) / 2;
        return new Median(least.get(middle), most.get(middle));
    }

    private static int years(LocalDate known, LocalDate today) {
        return Math.max(0, Period.between(known, today).getYears());
    }

    /**
     * How many gaps were open at the end of a year.
     *
     * @param least those that were known for certain and certainly not ended
     * @param most those that may have been known and may not have ended
     */
    record OpenAt(int year, int least, int most) {}

    /** The open gaps at the end of each year, from the first of which something is known to this one; empty without any. */
    static List<OpenAt> openOverTime(Collection<Gap> gaps, LocalDate today) {
        int first = gaps.stream()
                .flatMap(gap -> known(gap, Milestone::date).stream())
                .mapToInt(PartialDate::year)
                .min()
                .orElse(today.getYear() + 1);
        List<OpenAt> years = new ArrayList<>();
        for (int year = Math.max(first, today.getYear() - MOST_YEARS); year <= today.getYear(); year++) {
            LocalDate end = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
            int least = (int)
                    gaps.stream().filter(gap -> isOpen(gap, end, today, true)).count();
            int most = (int)
                    gaps.stream().filter(gap -> isOpen(gap, end, today, false)).count();
            years.add(new OpenAt(year, least, most));
        }
        return years;
    }

    private static boolean isOpen(Gap gap, LocalDate day, LocalDate today, boolean certainly) {
        List<PartialDate> known = known(gap, certainly ? TimeCounts::latest : Milestone::date);
        boolean isKnown = known.isEmpty()
                ? !certainly || day.equals(today)
                : day.equals(today)
                        || !earliest(known, certainly ? PartialDate::last : PartialDate::first)
                                .isAfter(day);
        return isKnown && !hasEnded(gap, day, today, certainly);
    }

    private static boolean hasEnded(Gap gap, LocalDate day, LocalDate today, boolean possibly) {
        Milestone last = gap.latestStep();
        if (last == null || OpenGaps.isOpen(gap)) {
            return false;
        }
        PartialDate date = possibly ? last.date() : latest(last);
        if (date == null) {
            return possibly || day.equals(today);
        }
        return day.equals(today) || !(possibly ? date.first() : date.last()).isAfter(day);
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
