package org.waymark.catalogue.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Resource;

/** Counts of a catalogue's records by several properties. */
public final class Coverage {

    private static final String UNKNOWN = "not known";

    private Coverage() {}

    /**
     * Records counted by one property.
     *
     * @param name the property, in a few words
     * @param counts how many records, by their value of the property
     */
    public record Count(String name, Map<String, Integer> counts) {}

    /**
     * Records counted by terms.
     *
     * @param terms how many records name each term
     * @param unknown how many name none
     */
    public record Tally(Map<Term, Integer> terms, int unknown) {}

    /**
     * All counts. Terms are called by their label in English where they have one.
     *
     * @param asOf the day that counts as today
     */
    public static List<Count> of(Catalogue catalogue, LocalDate asOf) {
        Collection<Dataset> datasets = catalogue.all(Dataset.class);
        List<Count> all = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (Kind<?> kind : Kinds.ALL) {
            int size = catalogue.entries().getOrDefault(kind, Map.of()).size();
            if (size > 0) {
                kinds.put(kind.word(), size);
            }
        }
        all.add(new Count("Records", kinds));
        all.add(count("Theme", tally(datasets, Dataset::themes)));
        all.add(count("Place", tally(datasets, Dataset::places)));
        all.add(count("Licence", tally(datasets, dataset -> one(dataset.licence()))));
        all.add(count("Access", tally(datasets, Coverage::access)));
        all.add(count("Format", tally(datasets, Coverage::formats)));
        all.add(count("Smallest area", tally(datasets, dataset -> one(dataset.granularity()))));
        Map<String, Integer> freshness = new TreeMap<>();
        datasets.forEach(dataset -> freshness.merge(Freshness.of(dataset, asOf).words(), 1, Integer::sum));
        all.add(new Count("Freshness", freshness));
        all.add(count("Gap status", tally(catalogue.all(Gap.class), gap -> one(gap.status()))));
        all.add(count("Kind of gap", tally(catalogue.all(Gap.class), Gap::kinds)));
        return List.copyOf(all);
    }

    private static Count count(String name, Tally tally) {
        Map<String, Integer> counts = new TreeMap<>();
        tally.terms().forEach((term, count) -> counts.merge(term.label().any(), count, Integer::sum));
        if (tally.unknown() > 0) {
            counts.merge(UNKNOWN, tally.unknown(), Integer::sum);
        }
        return new Count(name, counts);
    }

    /** Records by the terms that they name. Ids that no vocabulary has count as none, as does {@code unknown}. */
    public static <R> Tally tally(Collection<R> records, Function<R, List<Term>> of) {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        int unknown = 0;
        for (R record : records) {
            List<Term> terms = of.apply(record).stream().filter(Term::known).toList();
            unknown += terms.isEmpty() ? 1 : 0;
            terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return new Tally(counts, unknown);
    }

    /** How many datasets are in each state, in the order of the states. The counts add up to all datasets. */
    public static Map<Freshness, Integer> freshness(Collection<Dataset> datasets, LocalDate asOf) {
        Map<Freshness, Integer> counts = new EnumMap<>(Freshness.class);
        for (Freshness state : Freshness.values()) {
            counts.put(state, 0);
        }
        datasets.forEach(dataset -> counts.merge(Freshness.of(dataset, asOf), 1, Integer::sum));
        return counts;
    }

    /** A list with the term; empty if it is null. */
    public static List<Term> one(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    /** Who can get a dataset, if the record says so. */
    public static List<Term> access(Dataset dataset) {
        Access access = dataset.access();
        return one(access == null ? null : access.level());
    }

    /** The formats in which a dataset is available, each once. */
    public static List<Term> formats(Dataset dataset) {
        return dataset.resources().stream()
                .map(Resource::format)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
