package org.waymark.render.page;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Dataset;
import org.waymark.model.Gap;
import org.waymark.model.Milestone;
import org.waymark.model.PartialDate;
import org.waymark.model.PeriodOfTime;
import org.waymark.model.Term;

/** Records counted by time. All ages are those on the day that the build takes for today, never by the clock. */
final class TimeCounts {

    private static final Set<String> ENDED = Set.of("closed", "declined");

    /** Lower bounds of the classes of age, in years. */
    private static final int[] AGES = {0, 1, 2, 5, 10};

    private static final int MOST_YEARS = 50;

    private TimeCounts() {}

    /** The gaps that nobody has closed or declined. */
    static List<Gap> open(Collection<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> {
                    Term status = gap.status();
                    return status == null || !ENDED.contains(status.id());
                })
                .toList();
    }

    /**
     * How long gaps have been known, from the first step of their history; where its day is not known, from the last
     * day that it can have been, so that no gap is made older than it is.
     *
     * @return a count for each class of age by its lower bound in years, then for {@code unknown}
     */
    static Map<String, Integer> ages(List<Gap> open, LocalDate today) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int age : AGES) {
            counts.put(Integer.toString(age), 0);
        }
        counts.put("unknown", 0);
        for (Gap gap : open) {
            counts.merge(age(gap, today), 1, Integer::sum);
        }
        return counts;
    }

    private static String age(Gap gap, LocalDate today) {
        PartialDate known = null;
        for (Milestone milestone : gap.history()) {
            PartialDate date = milestone.date();
            known = date != null && (known == null || date.compareTo(known) < 0) ? date : known;
        }
        if (known == null) {
            return "unknown";
        }
        int years = Math.max(0, Period.between(known.last(), today).getYears());
        int best = 0;
        for (int age : AGES) {
            best = years >= age ? age : best;
        }
        return Integer.toString(best);
    }

    /** The years in which figures begin, sorted; datasets that do not say are left out. */
    static List<Integer> starts(Collection<Dataset> datasets) {
        List<Integer> starts = new ArrayList<>();
        for (Dataset dataset : datasets) {
            PartialDate start = start(dataset);
            if (start != null) {
                starts.add(start.year());
            }
        }
        starts.sort(null);
        return starts;
    }

    private static @Nullable PartialDate start(Dataset dataset) {
        PeriodOfTime period = dataset.period();
        return period != null && period.start() != null ? period.start() : dataset.issued();
    }

    /**
     * How many datasets have begun by the end of each year, up to this one and for at most fifty years; the first year
     * counts all that began before.
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
