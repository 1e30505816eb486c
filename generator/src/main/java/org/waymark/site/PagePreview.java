package org.waymark.site;

import java.util.List;

/**
 * What a page of a record shows, by itself, for whoever judges a change before it is published.
 *
 * @param title its heading
 * @param facts the list that stands first on it, as its readers see it
 * @param document the main part of the page as an HTML document of its own: with its style, without scripts, and with
 *     links that lead nowhere. What people contributed is in it as on the page itself, so it belongs into a frame that
 *     may do nothing.
 */
public record PagePreview(String title, List<Fact> facts, String document) {

    /**
     * A line of the list.
     *
     * @param label what it is about
     * @param value what the page says of it, as text
     */
    public record Fact(String label, String value) {}
}
