package org.waymark.index;

import java.util.List;

/**
 * Finds words under which readers might look for a document, beyond those it uses. They weigh less than its own words.
 * The same document must always get the same words.
 */
@FunctionalInterface
public interface Expansion {

    /** Adds nothing. */
    Expansion NONE = document -> List.of();

    /** What to index a document under besides its own texts; may be empty. */
    List<Passage> expand(SearchDocument document);

    /** This expansion and then another one. */
    default Expansion and(Expansion other) {
        return document -> {
            List<Passage> all = new java.util.ArrayList<>(expand(document));
            all.addAll(other.expand(document));
            return all;
        };
    }
}
