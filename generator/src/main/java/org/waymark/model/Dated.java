package org.waymark.model;

import org.jspecify.annotations.Nullable;
import org.waymark.model.value.PartialDate;

/** A record with a date that readers see in lists. */
public interface Dated extends Entry {

    /** When it came out or last changed; null where the record does not say. */
    @Nullable
    PartialDate date();

    /** The date by which results are sorted; null where the record does not say. */
    default @Nullable PartialDate sortDate() {
        return date();
    }
}
