package org.waymark.quality;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.waymark.model.Dataset;
import org.waymark.model.PartialDate;
import org.waymark.model.Term;

/** Whether data is as fresh as its publisher promised. */
public enum Freshness {
    KEPT,
    OVERDUE,
    UNKNOWN;

    /**
     * That of a dataset on a day: the next release is due when the record says so, else one interval after the last
     * change.
     */
    public static Freshness of(Dataset dataset, LocalDate today) {
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
            LocalDate next = interval.startsWith("PT")
                    ? modified.last().plusDays(1 + Duration.parse(interval).toDays())
                    : modified.last().plus(Period.parse(interval));
            return next.isBefore(today) ? OVERDUE : KEPT;
        } catch (DateTimeException e) {
            return UNKNOWN; // an interval that is no ISO 8601 duration promises nothing
        }
    }
}
