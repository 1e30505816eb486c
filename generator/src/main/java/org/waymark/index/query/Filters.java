package org.waymark.index.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facets by key, each read once. */
final class Filters {
    private final Columns columns;
    private final Map<String, Set<String>> wanted;
    private final Map<String, Columns.Facet> facets = new HashMap<>();

    Filters(Columns columns, Map<String, Set<String>> wanted) {
        this.columns = columns;
        this.wanted = wanted;
    }

    private Columns.Facet facet(String key) {
        return facets.computeIfAbsent(key, columns::facet);
    }

    boolean accept(int id) {
        return accept(id, "");
    }

    /** Whether a document passes all filters but that of one facet. */
    private boolean accept(int id, String but) {
        for (Map.Entry<String, Set<String>> filter : wanted.entrySet()) {
            String key = filter.getKey();
            if (!key.equals(but) && !filter.getValue().isEmpty() && !facet(key).matches(id, filter.getValue())) {
                return false;
            }
        }
        return true;
    }

    List<Results.FacetCount> count(String key, List<Integer> documents) {
        Columns.Facet facet = facet(key);
        int[] counts = new int[facet.ids().size()];
        for (int id : documents) {
            if (accept(id, key)) {
                boolean[] has = facet.of(id);
                for (int i = 0; i < has.length; i++) {
                    counts[i] += has[i] ? 1 : 0;
                }
            }
        }
        List<Results.FacetCount> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            int parent = facet.parents()[i];
            all.add(new Results.FacetCount(
                    facet.ids().get(i),
                    facet.labels().get(i),
                    parent < 0 ? "" : facet.ids().get(parent),
                    counts[i]));
        }
        return all;
    }
}
