package org.waymark.site;

import java.util.List;

/**
 * The content of a record's page, to review a change before it is published.
 *
 * @param title its heading
 * @param facts the first list on it, as readers see it
 * @param document the main part of the page as a separate HTML document with its style, without scripts, and with
 *     inactive links. It contains contributed text as the page does, so show it in a fully sandboxed frame
 */
public record PagePreview(String title, List<Fact> facts, String document) {

    /**
     * A line of the list.
     *
     * @param label its label
     * @param value its value, as text
     */
    public record Fact(String label, String value) {}
}
