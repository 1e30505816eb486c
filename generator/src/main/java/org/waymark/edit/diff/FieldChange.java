package org.waymark.edit.diff;

import org.jspecify.annotations.Nullable;

/**
 * A value of a record that is no longer what it was.
 *
 * @param label the field in plain words; of a field in a group both, with an arrow between
 * @param before what it said; null where it said nothing
 * @param after what it says; null where it says nothing any more
 */
public record FieldChange(
        String label, @Nullable String before, @Nullable String after) {}
