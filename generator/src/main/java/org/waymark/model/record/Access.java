package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** Who can get the data, and how. */
@RecordType(
        name = "access",
        iri = "dct:RightsStatement",
        shorthand = "level",
        doc = "Who can get the data, and how. A single word is the level: open, registered, secure, closed or unknown.")
public record Access(
        @Field(
                doc = "Open to all, after registering, in a secure setting, closed, or unknown.",
                iri = "dct:accessRights",
                required = true,
                example = "open",
                facet = Facet.ACCESS)
        @Nullable
        Term level,

        @Field(
                doc = "The access route, such as a trusted research environment.",
                target = AccessRoute.class,
                back = "leads_to")
        @Nullable
        Ref route,

        @Field(doc = "How to get it.", markdown = true, search = Search.DETAIL) @Nullable
        Text how,

        @Field(doc = "What it costs.") @Nullable Text cost,

        @Field(doc = "What training or approval is needed.") @Nullable
        Text accreditation,

        @Field(doc = "How long it usually takes.") @Nullable Text typicalWait,
        Source source) {}
