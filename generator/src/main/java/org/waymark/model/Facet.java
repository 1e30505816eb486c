package org.waymark.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which records are grouped. Results of a search can be narrowed by most of them. Most have a folder of pages
 * that list datasets: a page for each value, with an index.
 */
public enum Facet {
    THEME("theme", "themes", "themes"),
    PLACE("place", "places", "places"),
    POPULATION("population", "populations", "populations"),
    ORGANISATION("publisher", "organisations", null),
    FORMAT("format", "formats", "formats"),
    LICENCE("licence", "licences", "licences"),
    ACCESS("access", "access", "access"),
    TAG("tag", "tags", null),
    GRANULARITY("granularity", "", "granularities"),
    FRESHNESS("freshness", "", null);

    /** Those that have pages. */
    public static final List<Facet> LISTED =
            Arrays.stream(values()).filter(facet -> !facet.path.isEmpty()).toList();

    /** How many keywords of one record are filed. What has more was made by a machine, and each is a page. */
    public static final int MOST_TAGS = 100;

    private final String key;
    private final String path;
    private final @Nullable String vocabulary;

    Facet(String key, String path, @Nullable String vocabulary) {
        this.key = key;
        this.path = path;
        this.vocabulary = vocabulary;
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
}
