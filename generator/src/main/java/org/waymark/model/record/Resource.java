package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A file or service that holds data. */
@RecordType(
        name = "resource",
        iri = "dcat:Distribution",
        shorthand = "url",
        doc = "A file or service that has the data. Give it a url or, for a small file beside the record, a file.")
public record Resource(
        @Field(
                doc = "What this file is.",
                iri = "dct:title",
                aliases = "name",
                recommended = true,
                example = "Rents by borough, 2014 to 2025",
                search = Search.DESCRIPTION)
        @Nullable
        Text title,

        @Field(
                doc = "The address of the file or service itself.",
                iri = "dcat:downloadURL",
                recommended = true,
                example = "https://example.org/rents.csv")
        @Nullable
        Link url,

        @Field(doc = "A file in this repository, named from the record's own folder.", example = "rents.csv") @Nullable
        String file,

        @Field(
                doc = "What it contains, or how it differs from the others.",
                iri = "dct:description",
                markdown = true,
                search = Search.DETAIL)
        @Nullable
        Text description,

        @Field(
                doc = "What kind of file or service it is.",
                iri = "dct:format",
                recommended = true,
                example = "CSV",
                facet = Facet.FORMAT)
        @Nullable
        Term format,

        @Field(doc = "Media type, if the format does not say it.", iri = "dcat:mediaType", example = "text/csv")
        @Nullable
        String mediaType,

        @Field(doc = "Size in bytes.", iri = "dcat:byteSize", example = "20480") @Nullable
        Long size,

        @Field(doc = "Checksum with its algorithm.", iri = "spdx:checksum", example = "sha256:…") @Nullable
        String checksum,

        @Field(doc = "Number of rows, not counting the header.", example = "33") @Nullable
        Long rows,

        @Field(doc = "When this file last changed.", iri = "dct:modified") @Nullable
        PartialDate modified,

        @Field(doc = "Licence, if it is different from the dataset's.", iri = "dct:license", vocabulary = "licences")
        @Nullable
        Term licence,

        @Field(doc = "The columns of a table.", search = Search.DETAIL)
        List<Column> schema,

        Source source) {}
