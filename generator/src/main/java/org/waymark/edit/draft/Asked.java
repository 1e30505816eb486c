package org.waymark.edit.draft;

import java.util.List;

/**
 * A field to ask for.
 *
 * @param key what {@link org.waymark.model.schema.Scaffold} calls it: {@code licence}, or {@code contact.email} in a group
 * @param doc what to write there
 * @param example an example; may be empty
 * @param required whether a record without it is faulty
 * @param list whether it holds several values
 * @param prose whether its values are running text, in which a comma separates nothing
 * @param choices its possible values; empty if they cannot be listed
 */
public record Asked(
        String key, String doc, String example, boolean required, boolean list, boolean prose, List<Choice> choices) {}
