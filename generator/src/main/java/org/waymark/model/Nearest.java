package org.waymark.model;

import org.jspecify.annotations.Nullable;
import org.waymark.source.Source;

/** A dataset that comes near to filling a gap. */
@RecordType(name = "nearest", shorthand = "dataset", doc = "A dataset that comes near, and where it falls short.")
public record Nearest(
        @Field(doc = "The dataset.", required = true, target = Dataset.class) @Nullable
        Ref dataset,

        @Field(doc = "Where it falls short.", search = Search.DETAIL) @Nullable
        Text fallsShort,

        Source source) {}
