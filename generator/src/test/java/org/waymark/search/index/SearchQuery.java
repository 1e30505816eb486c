package org.waymark.search.index;

import java.util.List;
import java.util.Map;

/**
 * A query, with the options that the search of a site takes.
 *
 * @param text as typed
 * @param kinds of record wanted; empty for all
 * @param beside kinds of record of which the best few come along
 * @param filters for each facet the ids of which a record must have one
 * @param facets to count
 * @param sort {@code relevance}, {@code newest} or {@code title}
 * @param offset how many hits to leave out at the beginning
 * @param limit how many hits to give at most
 * @param typing whether the last word may be unfinished
 * @param wider whether a filter by place lets through what is only about a wider place
 * @param plain whether names of places are words like any other
 */
public record SearchQuery(
        String text,
        List<String> kinds,
        List<String> beside,
        Map<String, List<String>> filters,
        List<String> facets,
        String sort,
        int offset,
        int limit,
        boolean typing,
        boolean wider,
        boolean plain) {

    /** The ten best records of any kind for a finished query. */
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text, List.of(), List.of(), Map.of(), List.of(), "relevance", 0, 10, false, false, false);
    }

    /** The same query for one kind of record. */
    public SearchQuery only(String kind) {
        return new SearchQuery(text, List.of(kind), beside, filters, facets, sort, offset, limit, typing, wider, plain);
    }

    /** The same query for what the page of the search lists: datasets and figures. */
    public SearchQuery onlyMain() {
        return new SearchQuery(
                text,
                List.of("dataset", "indicator"),
                beside,
                filters,
                facets,
                sort,
                offset,
                limit,
                typing,
                wider,
                plain);
    }

    /** The same query for datasets, with a few records of another kind beside them. */
    public SearchQuery with(String kind) {
        return new SearchQuery(
                text, List.of("dataset"), List.of(kind), filters, facets, sort, offset, limit, typing, wider, plain);
    }

    /** The same query with another limit. */
    public SearchQuery first(int count) {
        return new SearchQuery(text, kinds, beside, filters, facets, sort, offset, count, typing, wider, plain);
    }

    /** The same query, which also counts facets. */
    public SearchQuery counting(String... keys) {
        return new SearchQuery(text, kinds, beside, filters, List.of(keys), sort, offset, limit, typing, wider, plain);
    }

    /** The same query for records with a value of a facet. */
    public SearchQuery where(String facet, String... ids) {
        return new SearchQuery(
                text, kinds, beside, Map.of(facet, List.of(ids)), facets, sort, offset, limit, typing, wider, plain);
    }

    /** The same query in another order. */
    public SearchQuery by(String order) {
        return new SearchQuery(text, kinds, beside, filters, facets, order, offset, limit, typing, wider, plain);
    }

    /** The same query, whose last word may be unfinished. */
    public SearchQuery unfinished() {
        return new SearchQuery(text, kinds, beside, filters, facets, sort, offset, limit, true, wider, plain);
    }

    /** The same query, whose filter by place lets through what is only about a wider place. */
    public SearchQuery orWider() {
        return new SearchQuery(text, kinds, beside, filters, facets, sort, offset, limit, typing, true, plain);
    }

    /** The same query, in which names of places are words like any other. */
    public SearchQuery asText() {
        return new SearchQuery(text, kinds, beside, filters, facets, sort, offset, limit, typing, wider, true);
    }
}
