package org.waymark.edit.diff;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;

/**
 * A change of a record.
 *
 * @param type whether it was added, changed, renamed or removed, or can no longer be read
 * @param before the old record; null if it was added
 * @param after the new record; null if it was removed or cannot be read
 * @param fields what differs, in the order of the field reference; of a record that was added, what a reviewer asks for
 *     first, with null for what it does not say
 * @param fate what happens to its old address; null if it was added
 */
public record RecordChange(
        Type type,
        @Nullable Entry before,
        @Nullable Entry after,
        List<FieldChange> fields,
        @Nullable OldAddress fate) {

    /** The types of change. */
    public enum Type {
        ADDED,
        CHANGED,
        RENAMED,
        /** Its file exists but cannot be read; the page published before is kept. */
        UNREADABLE,
        REMOVED;

        /** As it follows a number of records: {@code 1 dataset added}. */
        public String words() {
            return this == UNREADABLE ? "cannot be read" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** The new record, or the old one if it was removed. */
    public Entry entry() {
        Entry entry = after != null ? after : before;
        if (entry == null) {
            throw new IllegalStateException("a change needs a record");
        }
        return entry;
    }
}
