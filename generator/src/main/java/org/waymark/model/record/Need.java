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
        doc = "What data must have to answer a question or close a gap. Anything you leave out does not matter.")
public record Need(
        @Field(doc = "The figure that answers it, if the catalogue has one.", target = Indicator.class) @Nullable
        Ref indicator,

        @Field(
                doc = "The themes that the data must be about. All of them are needed.",
                vocabulary = "themes",
                example = "[housing]")
        List<Term> themes,

        @Field(
                doc = "The groups of people that the data must be about or have separate figures for. All of them"
                        + " are needed.",
                vocabulary = "populations",
                example = "[renters]")
        List<Term> populations,

        @Field(
                doc = "What the data must measure, in words. One of them must match the start of a word in its"
                        + " title, description or keywords.",
                example = "[rent, housing costs]")
        List<String> measure,

        @Field(
                doc = "How the figures must be broken down, in combination.",
                vocabulary = "dimensions",
                example = "[tenure, disability]")
        List<Term> crossed,

        @Field(doc = "The places that must have figures.", vocabulary = "places", example = "[london]")
        List<Term> places,

        @Field(
                doc = "The level of area that must have figures.",
                vocabulary = "granularities",
                example = "local-authority")
        @Nullable
        Term level,

        @Field(doc = "The year from which there must be figures.", example = "2020") @Nullable
        PartialDate since,

        @Field(
                doc = "The most restricted access that is enough. Use open if anyone must be able to get the data.",
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
