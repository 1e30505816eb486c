package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A step on an access route. */
@RecordType(name = "step", shorthand = "title", doc = "A step to take. A single text is what to do.")
public record Step(
        @Field(doc = "What to do.", required = true, search = Search.DETAIL)
        Text title,

        @Field(doc = "How to do it.", markdown = true, search = Search.DETAIL) @Nullable
        Text description,

        @Field(doc = "How long it takes.") @Nullable Text typicalWait,
        @Field(doc = "Where to do it.") @Nullable Link url,
        Source source) {}
