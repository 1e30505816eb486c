package org.waymark.catalogue.load.cache;

import java.util.List;
import java.util.Set;
import org.waymark.model.record.Resource;
import org.waymark.model.schema.FieldSchema;

/** How much of a record is kept. */
public enum Detail {

    /** Everything, with the position of each value and the findings about its file. */
    WHOLE,

    /**
     * What checks of other records need: its names, its addresses with their positions, whether it is a draft, its
     * wider records, and the files that it names. This is just enough to find everything that is wrong in
     * <em>another</em> file.
     */
    OUTLINE;

    private static final Set<String> OUTLINED = Set.of("""
            title name alternate_names aliases permalink status published parent successor charts file measure
            """.split("\\s+"));

    /** Keys whose position is named in findings about other files' addresses. */
    private static final Set<String> PLACED = Set.of("aliases", "permalink");

    /** Whether to keep this value of a record that has its own file. */
    boolean keeps(FieldSchema field, Object value) {
        return this == WHOLE || OUTLINED.contains(field.key()) || (value instanceof List<?> list && namesFile(list));
    }

    /** Whether to keep the position of this key's value. */
    boolean keepsPlace(FieldSchema field) {
        return this == WHOLE || PLACED.contains(field.key());
    }

    private static boolean namesFile(List<?> values) {
        return values.stream().anyMatch(value -> value instanceof Resource resource && resource.file() != null);
    }
}
