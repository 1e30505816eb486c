package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A change of method within a series. */
@RecordType(name = "break in a series", doc = "A change of method within a series.")
public record SeriesBreak(
        @Field(doc = "The first period after the change, as the file writes it.", required = true, example = "2018")
        String period,

        @Field(doc = "What changed, in a few words.", required = true, example = "Universal Credit joins") @Nullable
        Text note,

        Source source) {}
