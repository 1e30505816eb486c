package org.waymark.index.query;

import java.util.List;

/**
 * A part of a query.
 *
 * @param field that its words must be in; empty for any
 * @param excluded whether records with its words are not wanted
 * @param phrase whether its words belong together
 * @param words in lower case, accents kept
 */
record Clause(String field, boolean excluded, boolean phrase, List<String> words) {

    /** Whether it only says where to look. */
    boolean isFilter() {
        return !field.isEmpty();
    }
}
