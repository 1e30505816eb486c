package org.waymark.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Access;
import org.waymark.model.Catalogue;
import org.waymark.model.Dataset;
import org.waymark.model.Gap;
import org.waymark.model.Kind;
import org.waymark.model.Resource;
import org.waymark.model.Term;

/** What a catalogue holds, counted in several ways. */
public final class Coverage {

    private static final String UNKNOWN = "not known";

    private Coverage() {}

    /**
     * Records counted by one thing.
     *
     * @param name by what, in a few words
     * @param counts how many, by what each count stands for
     */
    public record Count(String name, Map<String, Integer> counts) {}

    /**
     * All counts. Terms are called by their label in English where they have one.
     *
     * @param asOf the day that counts as today
     */
    public static List<Count> of(Catalogue catalogue, LocalDate asOf) {
        Collection<Dataset> datasets = catalogue.datasets();
        List<Count> all = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            int size = catalogue.entries().getOrDefault(kind, Map.of()).size();
            if (size > 0) {
                kinds.put(kind.word(), size);
            }
        }
        all.add(new Count("Records", kinds));
        all.add(terms("Theme", datasets, Dataset::themes));
        all.add(terms("Place", datasets, Dataset::places));
        all.add(terms("Licence", datasets, dataset -> one(dataset.licence())));
        all.add(terms("Access", datasets, Coverage::access));
        all.add(terms("Format", datasets, Coverage::formats));
        all.add(terms("Smallest area", datasets, dataset -> one(dataset.granularity())));
        all.add(freshness(datasets, asOf));
        all.add(terms("Gap status", catalogue.gaps(), gap -> one(gap.status())));
        all.add(terms("Kind of gap", catalogue.gaps(), Gap::kinds));
        return List.copyOf(all);
    }

    private static <R> Count terms(String name, Collection<R> records, Function<R, List<Term>> of) {
        Map<String, Integer> counts = new TreeMap<>();
        for (R record : records) {
            List<Term> terms = of.apply(record).stream()
                    .filter(term -> !term.id().equals("unknown"))
                    .toList();
            if (terms.isEmpty()) {
                counts.merge(UNKNOWN, 1, Integer::sum);
            }
            terms.forEach(term -> counts.merge(term.label().any(), 1, Integer::sum));
        }
        return new Count(name, counts);
    }

    private static Count freshness(Collection<Dataset> datasets, LocalDate asOf) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Dataset dataset : datasets) {
            Term status = dataset.status();
            if (status == null || !status.id().equals("deprecated")) {
                String word = switch (Freshness.of(dataset, asOf)) {
                    case KEPT -> "as promised";
                    case OVERDUE -> "overdue";
                    case UNKNOWN -> UNKNOWN;
                };
                counts.merge(word, 1, Integer::sum);
            }
        }
        return new Count("Freshness", counts);
    }

    private static List<Term> one(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    private static List<Term> access(Dataset dataset) {
        Access access = dataset.access();
        return one(access == null ? null : access.level());
    }

    private static List<Term> formats(Dataset dataset) {
        List<Term> formats = new ArrayList<>();
        for (Resource resource : dataset.resources()) {
            Term format = resource.format();
            if (format != null && !formats.contains(format)) {
                formats.add(format);
            }
        }
        return formats;
    }
}
