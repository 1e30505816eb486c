package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** Something that was read. */
@RecordType(
        name = "citation",
        iri = "dct:BibliographicResource",
        shorthand = "title",
        doc = "A source: a report, a page, a register. A single text is its title.")
public record Citation(
        @Field(
                doc = "The title of the report, page or article.",
                iri = "dct:title",
                required = true,
                example = "Rents in London 2025",
                search = Search.DETAIL)
        @Nullable
        Text title,

        @Field(doc = "Who wrote it.", iri = "dct:creator") @Nullable
        String author,

        @Field(doc = "When it was published.", iri = "dct:date", recommended = true, example = "2025-03") @Nullable
        PartialDate date,

        @Field(doc = "Where to read it.", iri = "foaf:page", recommended = true, example = "https://example.org/report")
        @Nullable
        Link url,

        @Field(
                doc = "Its licence, if we copied facts or figures from it.",
                iri = "dct:license",
                vocabulary = "licences")
        @Nullable
        Term licence,

        @Field(doc = "What it shows, in our own words.", search = Search.DETAIL) @Nullable
        Text note,

        Source source) {}
