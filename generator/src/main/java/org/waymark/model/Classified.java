package org.waymark.model;

import java.util.List;

/** A record that is filed by what it is about. */
public interface Classified extends Entry {

    /** What it is about. */
    List<Term> themes();

    /** The places that it is about. */
    List<Term> places();

    /** The groups of people that it is about. */
    default List<Term> populations() {
        return List.of();
    }
}
