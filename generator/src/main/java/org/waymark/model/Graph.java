package org.waymark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue with everything that follows from it: who belongs to whom, and the datasets by each facet.
 *
 * @param catalogue what was read
 * @param relations for each relation and record the records at its other end, sorted by slug, without doubles
 * @param facets for each facet its values: terms in the order of their vocabulary, others by key
 */
public record Graph(
        Catalogue catalogue,
        Map<Relation, Map<Entry, List<Entry>>> relations,
        Map<Facet, Map<String, FacetValue>> facets) {

    /** The records that stand in this relation to {@code entry}; empty where there are none. */
    public <E extends Entry> List<E> related(Entry entry, Relation relation, Class<E> type) {
        List<Entry> found = relations.getOrDefault(relation, Map.of()).get(entry);
        if (found == null) {
            return List.of();
        }
        List<E> typed = new ArrayList<>(found.size());
        found.forEach(other -> typed.add(type.cast(other)));
        return typed;
    }

    /** The values of a facet by key. */
    public Map<String, FacetValue> values(Facet facet) {
        return facets.getOrDefault(facet, Map.of());
    }

    /** The value of a facet with this key, or null when no dataset has it and no vocabulary holds it. */
    public @Nullable FacetValue value(Facet facet, String key) {
        return values(facet).get(key);
    }
}
