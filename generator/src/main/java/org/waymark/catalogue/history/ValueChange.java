package org.waymark.catalogue.history;

import java.util.List;
import org.waymark.model.schema.FieldSchema;

/**
 * A field of a record that changed. Of a list, only the items that are not in both versions are named.
 *
 * @param field the field
 * @param gone the values it had; empty if there were none, or all of them stayed
 * @param come its new values; empty if there are none
 */
public record ValueChange(FieldSchema field, List<?> gone, List<?> come) {}
