package org.waymark.model;

import org.jspecify.annotations.Nullable;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** What is left of a record that was removed. */
@RecordType(
        name = "tombstone",
        doc = "A removed record, so that its address still says what happened. content/removed.yaml is a list of them.")
public record Tombstone(
        @Field(doc = "The address it had, from the root of the site.", required = true, example = "datasets/old-rents")
        String address,

        @Field(doc = "Its former title.", iri = "dct:title", required = true)
        Text title,

        @Field(doc = "When it was removed.") @Nullable PartialDate date,
        @Field(doc = "Why.") @Nullable Text reason,

        @Field(doc = "The address of its replacement.", iri = "dct:isReplacedBy", example = "datasets/new-rents")
        @Nullable
        String successor,

        Source source) {}
