package org.waymark.catalogue.check;

import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.PartialDate;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** A record whose review date has passed is looked at again. */
final class ReviewsAreDone implements Check {

    private static final String REVIEW_BY = "review_by";

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        context.entries(loaded).forEach(entry -> review(entry, context, findings));
    }

    private static void review(Entry entry, Context context, Findings findings) {
        RecordSchema schema = RecordSchema.of(entry.getClass());
        FieldSchema field = schema.field(REVIEW_BY);
        Object due = field == null ? null : schema.get(entry, field);
        if (due instanceof PartialDate date && date.last().isBefore(context.asOf())) {
            findings.add(
                    Code.REVIEW_OVERDUE,
                    entry.source().locate(REVIEW_BY),
                    "the " + entry.kind().word() + " should have been reviewed by " + date,
                    "Check that it is still true, then write a new date");
        }
    }
}
