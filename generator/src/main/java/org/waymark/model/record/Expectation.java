package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A series that each place of a level, or each organisation of a kind, should have. */
@RecordType(
        name = "expectation",
        doc = "A series that every place at a level, or every organisation of a kind, should have."
                + " content/expectations.yaml is a list of them.")
public record Expectation(
        @Field(doc = "The series in a few words.", iri = "dct:title", required = true, example = "Rough sleeping")
        Text title,

        @Field(
                doc = "The level of the places that should have it.",
                vocabulary = "granularities",
                example = "local-authority")
        @Nullable
        Term level,

        @Field(
                doc = "The kind of organisation that should publish it, if it is not about places.",
                vocabulary = "organisation-kinds",
                example = "council")
        @Nullable
        Term publishers,

        @Field(
                doc = "The figure that counts as this" + " series.",
                target = Indicator.class,
                example = "rough-sleeping")
        @Nullable
        Ref indicator,

        @Field(doc = "What data counts as this series, if there is no figure.") @Nullable
        Need needs,

        @Field(doc = "How long after its period a figure is still recent, as an ISO 8601 duration.", example = "P2Y")
        @Nullable
        String fresh,

        @Field(doc = "Why places should have it.") @Nullable Text reason,

        Source source) {}
