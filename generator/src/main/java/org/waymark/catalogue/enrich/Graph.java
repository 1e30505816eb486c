package org.waymark.catalogue.enrich;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Reach;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Field;

/**
 * The catalogue with everything derived from it: the relations between records, and the datasets by each facet.
 *
 * @param catalogue what was read
 * @param relations for each relation that a field names by {@link Field#back} or {@link Field#relation}, and for each
 *     record, the records at the other end, sorted by slug, each once
 * @param facets for each facet its values: terms in the order of their vocabulary, others by key
 * @param reach what each record says about each place
 */
public record Graph(
        Catalogue catalogue,
        Map<String, Map<Entry, List<Entry>>> relations,
        Map<Facet, Map<String, FacetValue>> facets,
        Reach reach) {

    /**
     * The records of this type to which {@code entry} has this relation; empty where there are none.
     *
     * @throws IllegalArgumentException if no field names such a relation
     */
    public <E extends Entry> List<E> related(Entry entry, String relation, Class<E> type) {
        Map<Entry, List<Entry>> all = relations.get(relation);
        if (all == null) {
            throw new IllegalArgumentException("no field names a relation " + relation);
        }
        return all.getOrDefault(entry, List.of()).stream()
                .filter(other -> type.isInstance(other))
                .map(type::cast)
                .toList();
    }

    /** The values of a facet by key. */
    public Map<String, FacetValue> values(Facet facet) {
        return facets.getOrDefault(facet, Map.of());
    }

    /** The value of a facet with this key; null if no dataset and no vocabulary has it. */
    public @Nullable FacetValue value(Facet facet, String key) {
        return values(facet).get(key);
    }
}
