package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A step in the life of a gap. */
@RecordType(name = "milestone", doc = "A step in the life of a gap.")
public record Milestone(
        @Field(doc = "The status from this date.", required = true, vocabulary = "gap-statuses", example = "evidenced")
        @Nullable
        Term status,

        @Field(
                doc = "When it happened: a year, a month or a day. Leave it out if it is not known. Do not use the"
                        + " day when you write the record.",
                recommended = true,
                example = "2024-05")
        @Nullable
        PartialDate date,

        @Field(
                doc = "If the date is not certain, the latest possible date. 'date' is then the earliest.",
                example = "2024-08")
        @Nullable
        PartialDate latest,

        @Field(doc = "What happened.", search = Search.DETAIL) @Nullable
        Text note,

        @Field(doc = "Where to read it.") @Nullable Link url,
        Source source) {}
