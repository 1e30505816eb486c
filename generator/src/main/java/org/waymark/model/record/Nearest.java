package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A dataset that comes near to filling a gap. */
@RecordType(name = "nearest", shorthand = "dataset", doc = "A dataset that comes close, and where it falls short.")
public record Nearest(
        @Field(doc = "The dataset.", required = true, target = Dataset.class) @Nullable
        Ref dataset,

        @Field(doc = "Where it falls short.", search = Search.DETAIL) @Nullable
        Text fallsShort,

        Source source) {}
