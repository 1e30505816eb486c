package org.waymark.catalogue.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.value.PartialDate;
import org.waymark.report.Findings;
import org.waymark.report.Wording;

/** A later event does not have an earlier date. If only the year is known, dates get the benefit of the doubt. */
final class DatesAgree implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        loaded.catalogue().all(Dataset.class).forEach(dataset -> dataset(dataset, findings));
        loaded.catalogue().all(Gap.class).forEach(gap -> gap(gap, findings));
    }

    private static void dataset(Dataset dataset, Findings findings) {
        if (isBefore(dataset.modified(), dataset.issued())) {
            findings.add(Wording.CHANGED_BEFORE_ISSUED.at(
                    dataset.source().locate("modified"), "modified", dataset.modified(), "issued", dataset.issued()));
        }
        if (isBefore(dataset.nextDue(), dataset.modified())) {
            findings.add(Wording.DUE_BEFORE_CHANGED.at(
                    dataset.source().locate("next_due"), "due", dataset.nextDue(), "modified", dataset.modified()));
        }
    }

    private static void gap(Gap gap, Findings findings) {
        List<Milestone> history = gap.history();
        for (int i = 1; i < history.size(); i++) {
            PartialDate earlier = history.get(i - 1).date();
            if (isBefore(history.get(i).date(), earlier)) {
                Milestone step = history.get(i);
                findings.add(Wording.STEPS_OUT_OF_ORDER.at(
                        step.source().locate("date"), "date", step.date(), "earlier", earlier));
            }
        }
    }

    private static boolean isBefore(@Nullable PartialDate later, @Nullable PartialDate earlier) {
        return later != null && earlier != null && later.last().isBefore(earlier.first());
    }
}
