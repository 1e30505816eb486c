package org.waymark.model;

/** Where the site's navigation names a list of records. */
public enum Menu {
    /** In the main menu, at the head of every page. */
    HEAD,
    /** At the foot of every page. */
    FOOT,
    /** Nowhere. */
    NONE
}
