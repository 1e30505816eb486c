package org.waymark.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Dataset;
import org.waymark.model.Gap;
import org.waymark.model.Loaded;
import org.waymark.model.Milestone;
import org.waymark.model.PartialDate;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** What comes later is not dated earlier. Dates that are only known to the year get the benefit of the doubt. */
final class DatesAgree implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        loaded.catalogue().datasets().forEach(dataset -> dataset(dataset, findings));
        loaded.catalogue().gaps().forEach(gap -> gap(gap, findings));
    }

    private static void dataset(Dataset dataset, Findings findings) {
        if (isBefore(dataset.modified(), dataset.issued())) {
            findings.add(
                    Code.DATE_ORDER,
                    dataset.source().locate("modified"),
                    "the data changed on " + dataset.modified() + ", before it was first published on "
                            + dataset.issued(),
                    "Correct 'modified' or 'issued'");
        }
        if (isBefore(dataset.nextDue(), dataset.modified())) {
            findings.add(
                    Code.DATE_ORDER,
                    dataset.source().locate("next_due"),
                    "the next release is due on " + dataset.nextDue() + ", before the data last changed on "
                            + dataset.modified(),
                    "Write when the release after that one is due, or remove 'next_due'");
        }
    }

    private static void gap(Gap gap, Findings findings) {
        List<Milestone> history = gap.history();
        for (int i = 1; i < history.size(); i++) {
            PartialDate earlier = history.get(i - 1).date();
            if (isBefore(history.get(i).date(), earlier)) {
                findings.add(
                        Code.DATE_ORDER,
                        history.get(i).source().locate("date"),
                        "the step dated " + history.get(i).date() + " stands after the one dated " + earlier,
                        "Put the steps of the history in the order in which they happened");
            }
        }
    }

    private static boolean isBefore(@Nullable PartialDate later, @Nullable PartialDate earlier) {
        return later != null && earlier != null && later.last().isBefore(earlier.first());
    }
}
