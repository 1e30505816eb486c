package org.waymark.model;

/** The ways in which datasets are listed. Each has a folder of pages: one for each value, with an index. */
public enum Facet {
    THEME("themes", "themes"),
    PLACE("places", "places"),
    POPULATION("populations", "populations"),
    ORGANISATION("organisations", null),
    FORMAT("formats", "formats"),
    LICENCE("licences", "licences"),
    ACCESS("access", "access"),
    TAG("tags", null);

    /** How many keywords of one record are filed. What has more was made by a machine, and each is a page. */
    public static final int MOST_TAGS = 100;

    private final String path;
    private final @org.jspecify.annotations.Nullable String vocabulary;

    Facet(String path, @org.jspecify.annotations.Nullable String vocabulary) {
        this.path = path;
        this.vocabulary = vocabulary;
    }

    /** The folder of its pages in the site. */
    public String path() {
        return path;
    }

    /** The vocabulary whose terms are its values, or null where they come from elsewhere. */
    public @org.jspecify.annotations.Nullable String vocabulary() {
        return vocabulary;
    }
}
