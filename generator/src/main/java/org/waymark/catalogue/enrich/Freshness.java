package org.waymark.catalogue.enrich;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.PartialDate;

/** Whether data is as fresh as its publisher promised. */
public enum Freshness {
    KEPT("as promised"),
    OVERDUE("overdue"),
    /** No more releases are planned, so none can be late. */
    ENDED("no longer updated"),
    UNKNOWN("not known");

    private static final Set<String> NO_LONGER_KEPT_UP = Set.of("deprecated", "discontinued");

    private final String words;

    Freshness(String words) {
        this.words = words;
    }

    /** Its name in messages: {@code kept}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means for the data, in a few words. */
    String words() {
        return words;
    }

    /**
     * The freshness of a dataset on a day. The next release is due when the record says so, else one interval after the
     * last change. If the last change has no exact day and the answer depends on it, the answer is unknown.
     */
    public static Freshness of(Dataset dataset, LocalDate today) {
        Term status = dataset.status();
        if (status != null && NO_LONGER_KEPT_UP.contains(status.id())) {
            return ENDED;
        }
        PartialDate due = dataset.nextDue();
        if (due != null) {
            return due.last().isBefore(today) ? OVERDUE : KEPT;
        }
        PartialDate modified = dataset.modified();
        Term frequency = dataset.frequency();
        String interval = frequency == null ? null : frequency.interval();
        if (modified == null || interval == null) {
            return UNKNOWN;
        }
        try {
            boolean certainlyKept = !next(modified.first(), interval).isBefore(today);
            boolean certainlyLate = next(modified.last(), interval).isBefore(today);
            return certainlyKept ? KEPT : certainlyLate ? OVERDUE : UNKNOWN;
        } catch (DateTimeException e) {
            return UNKNOWN; // an interval that is not an ISO 8601 duration promises nothing
        }
    }

    private static LocalDate next(LocalDate modified, String interval) {
        return interval.startsWith("PT")
                ? modified.plusDays(1 + Duration.parse(interval).toDays())
                : modified.plus(Period.parse(interval));
    }
}
