package org.waymark.site.page.kit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;

/** Tells which vocabularies have pages. */
final class Vocabularies {

    private static final Map<String, Facet> FACETS = facets();

    private Vocabularies() {}

    private static Map<String, Facet> facets() {
        Map<String, Facet> facets = new HashMap<>();
        for (Facet facet : Facet.LISTED) {
            String vocabulary = facet.vocabulary();
            if (vocabulary != null) {
                facets.put(vocabulary, facet);
            }
        }
        return facets;
    }

    /** The facet whose values are the terms of this vocabulary, or null. */
    static @Nullable Facet facet(String vocabulary) {
        return FACETS.get(vocabulary);
    }
}
