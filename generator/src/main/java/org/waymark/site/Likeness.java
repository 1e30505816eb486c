package org.waymark.site;

import java.util.List;
import java.util.Map;

/**
 * Which datasets are similar, according to their records.
 *
 * @param bySlug for the slug of a dataset the similar ones, the most similar first; at most one from elsewhere, the
 *     last
 */
public record Likeness(Map<String, List<Like>> bySlug) {

    /** No similar datasets are known. */
    public static final Likeness UNKNOWN = new Likeness(Map.of());

    /**
     * A dataset that is similar to another.
     *
     * @param slug its own
     * @param words the most telling words that both records have, unstemmed, the most telling first
     * @param elsewhere whether it shares none of the other's themes
     */
    public record Like(String slug, List<String> words, boolean elsewhere) {}

    /** The datasets that are similar to the one with this slug. */
    public List<Like> of(String slug) {
        return bySlug.getOrDefault(slug, List.of());
    }
}
