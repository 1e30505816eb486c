package org.waymark.site.page.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Question;
import org.waymark.site.page.kit.EditionContext;

/** How often questions, indicators and gaps name each dataset, which says which ones matter most. */
public final class NamedDatasets {

    private final Map<String, Integer> times = new HashMap<>();

    private NamedDatasets(EditionContext edition) {
        edition.catalogue()
                .all(Question.class)
                .forEach(question -> question.datasets().forEach(near -> add(near.dataset(), edition)));
        edition.catalogue().all(Indicator.class).forEach(indicator -> add(indicator.dataset(), edition));
        for (Gap gap : edition.catalogue().all(Gap.class)) {
            gap.nearest().forEach(near -> add(near.dataset(), edition));
            add(gap.closedBy(), edition);
        }
    }

    /** Those of the catalogue. */
    public static NamedDatasets of(EditionContext edition) {
        return edition.common(NamedDatasets.class, NamedDatasets::new);
    }

    private void add(@Nullable Ref ref, EditionContext edition) {
        if (ref != null && edition.catalogue().resolve(ref) instanceof Dataset dataset) {
            times.merge(dataset.slug(), 1, Integer::sum);
        }
    }

    /** The datasets that are named most, current ones first; those that nothing names are left out. */
    public List<Dataset> most(Collection<Dataset> datasets, int limit) {
        return datasets.stream()
                .filter(dataset -> times.containsKey(dataset.slug()))
                .sorted(Comparator.comparing((Dataset dataset) -> !isCurrent(dataset))
                        .thenComparing(dataset -> -times.getOrDefault(dataset.slug(), 0))
                        .thenComparing(Dataset::slug))
                .limit(limit)
                .toList();
    }

    private static boolean isCurrent(Dataset dataset) {
        Term status = dataset.status();
        return dataset.successor() == null && (status == null || !status.id().equals("deprecated"));
    }
}
