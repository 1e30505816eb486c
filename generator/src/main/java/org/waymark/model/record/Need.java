package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.value.PartialDate;
import org.waymark.source.Source;

/** What data must have to answer a question or to close a gap. What is not said does not matter. */
@RecordType(
        name = "need",
        doc = "What data must have to answer a question or to close a gap. What is left out does not matter.")
public record Need(
        @Field(doc = "The figure that answers it, where the catalogue has one.", target = Indicator.class) @Nullable
        Ref indicator,

        @Field(
                doc = "The themes that the data must be about, each of them.",
                vocabulary = "themes",
                example = "[housing]")
        List<Term> themes,

        @Field(
                doc = "The groups of people that the data must tell apart or be about, each of them.",
                vocabulary = "populations",
                example = "[renters]")
        List<Term> populations,

        @Field(
                doc =
                        "What the data must measure, in words: one of them must begin a word of its title, description or keywords.",
                example = "[rent, housing costs]")
        List<String> measure,

        @Field(
                doc = "By what the figures must be broken down at the same time.",
                vocabulary = "dimensions",
                example = "[tenure, disability]")
        List<Term> crossed,

        @Field(doc = "The places for which there must be figures.", vocabulary = "places", example = "[london]")
        List<Term> places,

        @Field(
                doc = "The level of area for which there must be figures.",
                vocabulary = "granularities",
                example = "local-authority")
        @Nullable
        Term level,

        @Field(doc = "The time from which on there must be figures.", example = "2020") @Nullable
        PartialDate since,

        @Field(
                doc = "The most restricted access that will do: open if anyone must be able to get the data.",
                vocabulary = "access",
                example = "open")
        @Nullable
        Term access,

        Source source) {

    /** The same without places. */
    public Need anywhere() {
        return new Need(indicator, themes, populations, measure, crossed, List.of(), level, since, access, source);
    }
}
