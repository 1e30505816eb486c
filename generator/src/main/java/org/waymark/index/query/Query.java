package org.waymark.index.query;

import java.util.Map;
import java.util.Set;

/**
 * What a reader asks.
 *
 * @param text as typed: words, {@code "phrases"}, {@code -exclusions} and {@code field:values}
 * @param kinds the kinds of record wanted, such as {@code dataset}; empty for all
 * @param filters for each facet the ids of which a record must have one
 * @param facets the facets to count
 * @param sort how to order what is found
 * @param offset how many hits to leave out at the beginning
 * @param limit how many hits to give at most
 * @param typing whether the last word may not be finished
 */
public record Query(
        String text,
        Set<String> kinds,
        Map<String, Set<String>> filters,
        Set<String> facets,
        Sort sort,
        int offset,
        int limit,
        boolean typing) {

    /** Orders of what is found. */
    public enum Sort {
        /** What fits best first. */
        RELEVANCE,
        /** The data that changed last first. */
        NEWEST,
        /** By title. */
        TITLE
    }

    /** The ten best records of any kind for a finished query. */
    public static Query of(String text) {
        return new Query(text, Set.of(), Map.of(), Set.of(), Sort.RELEVANCE, 0, 10, false);
    }

    /** The same query with other words, of any kind and value. */
    public Query with(String words) {
        return new Query(words, Set.of(), Map.of(), Set.of(), sort, 0, limit, false);
    }

    /** The same query for one kind of record. */
    public Query only(String kind) {
        return new Query(text, Set.of(kind), filters, facets, sort, offset, limit, typing);
    }

    /** The same query with another limit. */
    public Query first(int count) {
        return new Query(text, kinds, filters, facets, sort, offset, count, typing);
    }
}
