package org.waymark.model.record;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A column of a table. */
@RecordType(
        name = "column",
        iri = "csvw:Column",
        shorthand = "name",
        doc = "A column of a table. A single text is its name.")
public record Column(
        @Field(
                doc = "The name in the header row.",
                iri = "csvw:name",
                required = true,
                example = "median_rent",
                search = Search.DETAIL)
        String name,

        @Field(doc = "What readers see.", iri = "csvw:title", search = Search.DETAIL) @Nullable
        Text title,

        @Field(
                doc = "Type of value.",
                iri = "csvw:datatype",
                values = {"string", "integer", "number", "boolean", "date", "year", "code"})
        @Nullable
        String type,

        @Field(doc = "Unit of the numbers.", example = "pounds a month") @Nullable
        Text unit,

        @Field(doc = "What charts write before a number, such as a currency sign.", example = "\"£\"") @Nullable
        String prefix,

        @Field(doc = "What charts write after a number without a space, such as %.", example = "\"%\"") @Nullable
        String suffix,

        @Field(doc = "What the column means.", iri = "dct:description", search = Search.DETAIL) @Nullable
        Text description,

        Source source) {}
