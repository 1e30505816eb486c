package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A request for data that is missing. */
@RecordType(name = "ask", doc = "A request for the missing data, and the answer.")
public record Ask(
        @Field(doc = "Who was asked.", required = true, target = Organisation.class, search = Search.DETAIL) @Nullable
        Ref of,

        @Field(doc = "When.", aliases = "sent") @Nullable PartialDate date,

        @Field(doc = "What was asked for.", search = Search.DETAIL) @Nullable
        Text request,

        @Field(doc = "What they answered. Leave it out if there is no answer yet.", search = Search.DETAIL) @Nullable
        Text response,

        @Field(doc = "When they answered.") @Nullable PartialDate answered,

        @Field(doc = "Where to read the request or the answer.") @Nullable
        Link url,

        Source source) {}
