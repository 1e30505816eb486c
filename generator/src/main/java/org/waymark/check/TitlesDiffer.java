package org.waymark.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Dataset;
import org.waymark.model.Loaded;
import org.waymark.model.Vocabulary;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** No two datasets have the same title, since lists and results of the search could not tell them apart. */
final class TitlesDiffer implements Check {

    /**
     * The datasets that come first among those of one title.
     *
     * @param second null while there is only one
     */
    private record Twins(
            Dataset first, @Nullable Dataset second) {

        Twins with(Dataset other) {
            return second == null && other != first ? new Twins(first, other) : this;
        }

        /** Another dataset than this one with its title. */
        @Nullable
        Dataset of(Dataset dataset) {
            return dataset == first ? second : first;
        }
    }

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Map<String, Twins> byTitle = new HashMap<>();
        for (Dataset dataset : loaded.catalogue().datasets()) {
            for (String title : dataset.title().byLanguage().values()) {
                byTitle.merge(Vocabulary.fold(title), new Twins(dataset, null), (twins, one) -> twins.with(one.first()));
            }
        }
        for (Dataset dataset : loaded.catalogue().datasets()) {
            if (context.asked().test(dataset)) {
                dataset.title().byLanguage().values().stream()
                        .map(title -> byTitle.getOrDefault(Vocabulary.fold(title), new Twins(dataset, null)).of(dataset))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(other -> findings.add(
                                Code.SAME_TITLE,
                                dataset.source().locate("title"),
                                "the dataset has the same title as " + other.source().file(),
                                "Keep one of the two, or say in each title what sets it apart, such as the year or the place"));
            }
        }
    }
}
