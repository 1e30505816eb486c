package org.waymark.site.page.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.record.Question;
import org.waymark.model.value.PartialDate;

/** Gaps that are neither closed nor declined, and what says how much they matter. */
public final class OpenGaps {

    private static final Set<String> ENDED = Set.of("closed", "declined");

    private OpenGaps() {}

    /** Whether it is neither closed nor declined. */
    public static boolean isOpen(Gap gap) {
        Term status = gap.status();
        return status == null || !ENDED.contains(status.id());
    }

    /** Those of a collection that are open. */
    public static List<Gap> of(Collection<Gap> gaps) {
        return gaps.stream().filter(OpenGaps::isOpen).toList();
    }

    /** How many questions cannot be answered because of it: those of the catalogue, and those in its own words. */
    public static int waiting(Gap gap, Catalogue catalogue) {
        long known = gap.blocks().stream()
                .map(catalogue::resolve)
                .filter(Question.class::isInstance)
                .distinct()
                .count();
        return (int) known + gap.questions().size();
    }

    /** The day or earliest day of its last step; null if no step has a date. */
    public static @Nullable PartialDate lastStep(Gap gap) {
        return gap.history().stream()
                .map(Milestone::date)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialDate::toString))
                .orElse(null);
    }

    /** The date of the newest report that shows it; null if none has a date. */
    static @Nullable PartialDate evidenced(Gap gap) {
        return gap.evidence().stream()
                .map(Citation::date)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialDate::toString))
                .orElse(null);
    }

    /** Those for which most questions wait first, then those with the latest step. */
    public static List<Gap> mostAwaited(Collection<Gap> gaps, Catalogue catalogue) {
        List<Gap> sorted = new ArrayList<>(gaps);
        sorted.sort(Comparator.<Gap>comparingInt(gap -> -waiting(gap, catalogue))
                .thenComparing(gap -> Objects.toString(lastStep(gap), ""), Comparator.reverseOrder())
                .thenComparing(Gap::slug));
        return sorted;
    }
}
