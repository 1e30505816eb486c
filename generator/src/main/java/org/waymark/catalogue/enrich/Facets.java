package org.waymark.catalogue.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.catalogue.place.Reach;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.schema.Values;
import org.waymark.model.value.Slug;
import org.waymark.model.value.Text;

/** Groups the datasets of a catalogue by each facet. */
final class Facets {

    private Facets() {}

    static Map<Facet, Map<String, FacetValue>> of(Catalogue catalogue, Reach reach) {
        Map<Facet, Map<String, FacetValue>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.LISTED) {
            String vocabulary = facet.vocabulary();
            if (vocabulary != null) {
                facets.put(facet, terms(catalogue, facet, catalogue.vocabulary(vocabulary), reach));
            }
        }
        facets.put(Facet.ORGANISATION, organisations(catalogue));
        facets.put(Facet.TAG, tags(catalogue.all(Dataset.class)));
        return facets;
    }

    /**
     * Every term that a dataset has, or that is above one it has; places that it reaches, too. In the order of the
     * vocabulary.
     */
    private static Map<String, FacetValue> terms(Catalogue catalogue, Facet facet, Vocabulary vocabulary, Reach reach) {
        Map<String, List<Dataset>> lists = new LinkedHashMap<>();
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            Set<String> ids = vocabulary.withAncestors(Values.of(dataset, facet, Term.class));
            if (facet == Facet.PLACE) {
                reach.placesOf(dataset).forEach(place -> ids.add(place.id()));
            }
            for (String id : ids) {
                lists.computeIfAbsent(id, key -> new ArrayList<>()).add(dataset);
            }
        }
        Map<String, FacetValue> values = new LinkedHashMap<>();
        for (Term term : vocabulary.terms()) {
            List<Dataset> datasets = lists.get(term.id());
            if (datasets != null) {
                values.put(term.id(), new FacetValue(facet, term.id(), term.label(), term, List.copyOf(datasets)));
            }
        }
        return values;
    }

    /** All organisations, including those that publish nothing. */
    private static Map<String, FacetValue> organisations(Catalogue catalogue) {
        Map<Entry, List<Dataset>> lists = new IdentityHashMap<>();
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            for (Ref publisher : Values.of(dataset, Facet.ORGANISATION, Ref.class)) {
                Entry found = catalogue.resolve(publisher);
                if (found != null) {
                    lists.computeIfAbsent(found, key -> new ArrayList<>()).add(dataset);
                }
            }
        }
        Map<String, FacetValue> values = new LinkedHashMap<>();
        for (Organisation organisation : catalogue.all(Organisation.class)) {
            List<Dataset> datasets = List.copyOf(lists.getOrDefault(organisation, List.of()));
            values.put(
                    organisation.slug(),
                    new FacetValue(Facet.ORGANISATION, organisation.slug(), organisation.name(), null, datasets));
        }
        return values;
    }

    /** Tags by slug; of several spellings the alphabetically first is shown. */
    private static Map<String, FacetValue> tags(Collection<Dataset> datasets) {
        Map<String, List<Dataset>> lists = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>();
        for (Dataset dataset : datasets) {
            Set<String> seen = new LinkedHashSet<>();
            List<String> keywords = Values.of(dataset, Facet.TAG, String.class);
            for (String keyword : keywords.subList(0, Math.min(keywords.size(), Facet.MOST_TAGS))) {
                String key = Slug.ofTag(keyword);
                if (!key.isEmpty() && seen.add(key)) {
                    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(dataset);
                    labels.merge(key, keyword.strip(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        Map<String, FacetValue> values = new LinkedHashMap<>();
        lists.forEach((key, list) -> values.put(
                key,
                new FacetValue(
                        Facet.TAG, key, Text.of("und", labels.getOrDefault(key, key)), null, List.copyOf(list))));
        return values;
    }
}
