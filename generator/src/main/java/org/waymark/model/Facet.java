package org.waymark.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which records are grouped. Results of a search can be narrowed by most of them. Most have a folder of pages
 * that list datasets: a page for each value, with an index.
 */
public enum Facet {
    THEME("theme", "themes", "themes", Search.SUBJECT),
    PLACE("place", "places", "places", Search.SUBJECT),
    POPULATION("population", "populations", "populations", Search.SUBJECT),
    ORGANISATION("publisher", "organisations", null, Search.PUBLISHER),
    FORMAT("format", "formats", "formats", Search.NONE),
    LICENCE("licence", "licences", "licences", Search.NONE),
    ACCESS("access", "access", "access", Search.NONE),
    TAG("tag", "tags", null, Search.KEYWORD),
    GRANULARITY("granularity", "", "granularities", Search.DESCRIPTION),
    FRESHNESS("freshness", "", null, Search.NONE);

    /** Those that have pages. */
    public static final List<Facet> LISTED =
            Arrays.stream(values()).filter(facet -> !facet.path.isEmpty()).toList();

    /** How many keywords of one record are filed. What has more was made by a machine, and each is a page. */
    public static final int MOST_TAGS = 100;

    private final String key;
    private final String path;
    private final @Nullable String vocabulary;
    private final Search search;

    Facet(String key, String path, @Nullable String vocabulary, Search search) {
        this.key = key;
        this.path = path;
        this.vocabulary = vocabulary;
        this.search = search;
    }

    /** The one with pages whose values are the terms of this vocabulary, or null. */
    public static @Nullable Facet of(String vocabulary) {
        for (Facet facet : LISTED) {
            if (vocabulary.equals(facet.vocabulary)) {
                return facet;
            }
        }
        return null;
    }

    /** Its name in searches, such as {@code theme}. */
    public String key() {
        return key;
    }

    /** The folder of its pages in the site; empty where it has none. */
    public String path() {
        return path;
    }

    /** The vocabulary whose terms are its values, or null where they come from elsewhere. */
    public @Nullable String vocabulary() {
        return vocabulary;
    }

    /** How much the text of its values counts in search. */
    public Search search() {
        return search;
    }
}
