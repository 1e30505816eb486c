package org.waymark.model;

/** How much a text counts when people search, from nothing to most. */
public enum Search {
    /** It is not searched: nobody would look for a record by it. */
    NONE,
    /** Said in passing: limits, methods, columns. */
    DETAIL,
    /** What the record says of itself. */
    DESCRIPTION,
    /** Who publishes, runs or maintains it. */
    PUBLISHER,
    /** What it is about: themes, populations, places. */
    SUBJECT,
    /** Words that were written down for people to search by. */
    KEYWORD,
    /** What it is called. */
    TITLE;

    /** The one of the two that counts less. */
    public Search lesser(Search other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
