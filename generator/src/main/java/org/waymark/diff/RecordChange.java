package org.waymark.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;

/**
 * What became of a record.
 *
 * @param type whether it was added, changed, renamed or removed
 * @param before the record as it was; null for one that was added
 * @param after the record as it is; null for one that was removed
 * @param fields what differs, in the order of the field reference
 * @param fate what becomes of the address that it had; null for a record that was added
 */
public record RecordChange(
        Type type,
        @Nullable Entry before,
        @Nullable Entry after,
        List<FieldChange> fields,
        @Nullable Fate fate) {

    /** What can become of a record. */
    public enum Type {
        ADDED,
        CHANGED,
        RENAMED,
        REMOVED
    }

    /** The record: as it is, or as it was where it is no more. */
    public Entry entry() {
        Entry entry = after != null ? after : before;
        if (entry == null) {
            throw new IllegalStateException("a change needs a record");
        }
        return entry;
    }
}
