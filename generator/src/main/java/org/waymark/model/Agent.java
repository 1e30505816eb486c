package org.waymark.model;

import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Link;
import org.waymark.source.Source;

/** A person or organisation that is only named. */
@RecordType(
        name = "agent",
        iri = "foaf:Agent",
        shorthand = "name",
        doc = "A person or organisation. A single text is its name.")
public record Agent(
        @Field(
                doc = "The name of a person at work, or of an organisation.",
                iri = "foaf:name",
                required = true,
                example = "Joseph Rowntree Foundation",
                search = Search.PUBLISHER)
        String name,

        @Field(doc = "Their website.", iri = "foaf:homepage") @Nullable
        Link url,

        @Field(doc = "An identifier, such as an ORCID or org-id.", iri = "dct:identifier") @Nullable
        String identifier,

        Source source) {}
