package org.waymark.catalogue.load.cache;

import java.util.List;
import java.util.Set;
import org.waymark.model.record.Resource;
import org.waymark.model.schema.FieldSchema;

/** How much of a record is kept. */
public enum Detail {

    /** All of it, with the place of each value and what was wrong with its file. */
    WHOLE,

    /**
     * What other records are checked against: its names, its addresses with their places, whether it is a draft, what it
     * puts above itself, and the files that it names. Enough to find all that is wrong in <em>another</em> file, and no more.
     */
    OUTLINE;

    private static final Set<String> OUTLINED = Set.of("""
            title name alternate_names aliases permalink status published parent successor charts
            """.split("\\s+"));

    /** Keys at whose place others are told who has an address. */
    private static final Set<String> PLACED = Set.of("aliases", "permalink");

    /** Whether this value of a record that has a file of its own is kept. */
    boolean keeps(FieldSchema field, Object value) {
        return this == WHOLE || OUTLINED.contains(field.key()) || (value instanceof List<?> list && namesFile(list));
    }

    /** Whether it is kept where the value of this key was written. */
    boolean keepsPlace(FieldSchema field) {
        return this == WHOLE || PLACED.contains(field.key());
    }

    private static boolean namesFile(List<?> values) {
        return values.stream().anyMatch(value -> value instanceof Resource resource && resource.file() != null);
    }
}
