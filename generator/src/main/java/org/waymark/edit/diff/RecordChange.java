package org.waymark.edit.diff;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;

/**
 * What became of a record.
 *
 * @param type whether it was added, changed, renamed or removed, or can no longer be read
 * @param before the record as it was; null for one that was added
 * @param after the record as it is; null for one that was removed or cannot be read
 * @param fields what differs, in the order of the field reference; of a record that was added, what a reviewer asks for
 *     first, with null for what it does not say
 * @param fate what becomes of the address that it had; null for a record that was added
 */
public record RecordChange(
        Type type,
        @Nullable Entry before,
        @Nullable Entry after,
        List<FieldChange> fields,
        @Nullable OldAddress fate) {

    /** What can become of a record. */
    public enum Type {
        ADDED,
        CHANGED,
        RENAMED,
        /** Its file is there but cannot be read; the page published before is kept. */
        UNREADABLE,
        REMOVED;

        /** As it follows a number of records: {@code 1 dataset added}. */
        public String words() {
            return this == UNREADABLE ? "cannot be read" : name().toLowerCase(Locale.ROOT);
        }
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
