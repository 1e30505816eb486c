package org.waymark.edit.diff;

import org.jspecify.annotations.Nullable;

/**
 * A changed value of a record.
 *
 * @param label the field in plain words; of a field in a group both, with an arrow between
 * @param before the old value; null if there was none
 * @param after the new value; null if there is none
 */
public record FieldChange(
        String label, @Nullable String before, @Nullable String after) {}
