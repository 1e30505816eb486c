package org.waymark.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Access;
import org.waymark.model.Catalogue;
import org.waymark.model.Dataset;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.FacetValue;
import org.waymark.model.Organisation;
import org.waymark.model.Resource;
import org.waymark.model.Slug;
import org.waymark.model.Term;
import org.waymark.model.Text;
import org.waymark.model.Vocabulary;

/** Sorts the datasets of a catalogue by each facet. */
final class Facets {

    private Facets() {}

    static Map<Facet, Map<String, FacetValue>> of(Catalogue catalogue) {
        Map<Facet, Map<String, FacetValue>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.THEME, terms(catalogue, Facet.THEME, Dataset::themes));
        facets.put(Facet.PLACE, terms(catalogue, Facet.PLACE, Dataset::places));
        facets.put(Facet.POPULATION, terms(catalogue, Facet.POPULATION, Dataset::populations));
        facets.put(Facet.LICENCE, terms(catalogue, Facet.LICENCE, dataset -> one(dataset.licence())));
        facets.put(Facet.ACCESS, terms(catalogue, Facet.ACCESS, Facets::accessLevel));
        facets.put(Facet.FORMAT, terms(catalogue, Facet.FORMAT, Facets::formats));
        facets.put(Facet.ORGANISATION, organisations(catalogue));
        facets.put(Facet.TAG, tags(catalogue.all(Dataset.class)));
        return facets;
    }

    private static List<Term> one(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    private static List<Term> accessLevel(Dataset dataset) {
        Access access = dataset.access();
        return access == null ? List.of() : one(access.level());
    }

    private static List<Term> formats(Dataset dataset) {
        List<Term> formats = new ArrayList<>(dataset.resources().size());
        for (Resource resource : dataset.resources()) {
            Term format = resource.format();
            if (format != null) {
                formats.add(format);
            }
        }
        return formats;
    }

    /** Every term that a dataset has, or that is above one it has; in the order of the vocabulary. */
    private static Map<String, FacetValue> terms(
            Catalogue catalogue, Facet facet, Function<Dataset, List<Term>> termsOf) {
        String name = facet.vocabulary();
        Vocabulary vocabulary = catalogue.vocabulary(name == null ? facet.path() : name);
        Map<String, List<Dataset>> lists = new LinkedHashMap<>();
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            for (String id : withAncestors(vocabulary, termsOf.apply(dataset))) {
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

    private static Set<String> withAncestors(Vocabulary vocabulary, List<Term> terms) {
        Set<String> ids = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.listed() && ids.add(term.id())) {
                vocabulary.ancestors(term).forEach(above -> ids.add(above.id()));
            }
        }
        return ids;
    }

    /** All organisations, also those that publish nothing. */
    private static Map<String, FacetValue> organisations(Catalogue catalogue) {
        Map<String, List<Dataset>> lists = new TreeMap<>();
        catalogue.all(Organisation.class).forEach(organisation -> lists.put(organisation.slug(), new ArrayList<>()));
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            Entry publisher = catalogue.resolve(dataset.publisher());
            if (publisher != null) {
                lists.computeIfAbsent(publisher.slug(), key -> new ArrayList<>())
                        .add(dataset);
            }
        }
        Map<String, FacetValue> values = new LinkedHashMap<>();
        for (Organisation organisation : catalogue.all(Organisation.class)) {
            List<Dataset> datasets = lists.getOrDefault(organisation.slug(), List.of());
            values.put(
                    organisation.slug(),
                    new FacetValue(
                            Facet.ORGANISATION, organisation.slug(), organisation.name(), null, List.copyOf(datasets)));
        }
        return values;
    }

    /** Tags by slug; of several spellings the one that comes first in the alphabet is shown. */
    private static Map<String, FacetValue> tags(Collection<Dataset> datasets) {
        Map<String, List<Dataset>> lists = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>();
        for (Dataset dataset : datasets) {
            Set<String> seen = new LinkedHashSet<>();
            List<String> keywords = dataset.keywords();
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
