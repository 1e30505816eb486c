package org.waymark.catalogue.place;

import java.util.Locale;

/** How far a record goes for a place, the best first. */
public enum Reached {
    /** The record names the place. */
    ABOUT,
    /** The record covers a place around it, and its smallest areas are such places or lie in them. */
    REACHES,
    /** The record names a part of the place. */
    PART,
    /** The record covers a place around it, but its smallest areas are too large or not known. */
    WIDER,
    /** The record has nothing to do with the place. */
    NONE;

    /** Its name in messages: {@code reaches}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
