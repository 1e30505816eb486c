package org.waymark.site;

import java.util.List;
import java.util.Map;

/**
 * Which datasets are like which, by what their records say.
 *
 * @param bySlug for the slug of a dataset those that are like it, the likest first; at most one from elsewhere, the last
 */
public record Likeness(Map<String, List<Like>> bySlug) {

    /** Nothing is known. */
    public static final Likeness UNKNOWN = new Likeness(Map.of());

    /**
     * A dataset that is like another.
     *
     * @param slug its own
     * @param words telling words that both records have, as readers know them, the most telling first
     * @param elsewhere whether it is on none of the other's themes, and may surprise
     */
    public record Like(String slug, List<String> words, boolean elsewhere) {}

    /** The datasets that are like the one with this slug. */
    public List<Like> of(String slug) {
        return bySlug.getOrDefault(slug, List.of());
    }
}
