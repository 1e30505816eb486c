package org.waymark.index.query;

import org.waymark.index.format.Card;

/**
 * A record that was found.
 *
 * @param document its number in the index
 * @param kind of record, such as {@code dataset}
 * @param score how well it fits; only the order says something
 * @param card what to show of it
 */
public record Hit(int document, String kind, int score, Card card) {

    /** Its name in addresses. */
    public String slug() {
        String address = card.address();
        return address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
    }
}
