package org.waymark.model.record;

import java.util.List;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** One way in which figures are broken down. */
@RecordType(
        name = "breakdown",
        shorthand = "by",
        doc = "One way to break down the figures. A single text is what they are broken down by.")
public record Breakdown(
        @Field(
                doc = "What the figures are broken down by.",
                required = true,
                example = "age",
                search = Search.DESCRIPTION)
        Text by,

        @Field(
                doc = "Other breakdowns that it can be combined with.",
                example = "[sex, borough]",
                search = Search.DETAIL)
        List<String> crossedWith,

        Source source) {}
