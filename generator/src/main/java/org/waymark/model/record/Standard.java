package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.Menu;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A standard, taxonomy or framework that data can follow. */
@RecordType(
        name = "standard",
        iri = "dct:Standard",
        folder = "content/standards",
        path = "standards",
        menu = Menu.FOOT,
        doc = "A standard, taxonomy, identifier scheme or framework. One Markdown file in content/standards/.")
public record Standard(
        String slug,

        @Field(doc = "Its name.", iri = "dct:title", required = true, aliases = "name", search = Search.TITLE)
        Text title,

        @Field(
                doc = "What it is for.",
                iri = "dct:description",
                markdown = true,
                body = true,
                search = Search.DESCRIPTION)
        @Nullable
        Text description,

        @Field(
                doc = "What kind of standard it is.",
                vocabulary = "standard-kinds",
                aliases = "kind",
                example = "taxonomy",
                search = Search.DESCRIPTION,
                listed = true)
        @Nullable
        Term type,

        @Field(
                doc = "Who maintains it.",
                target = Organisation.class,
                back = "maintains",
                search = Search.PUBLISHER,
                expected = true,
                listed = true)
        @Nullable
        Ref maintainer,

        @Field(
                doc = "Who maintains it, if that is not an organisation in this catalogue.",
                search = Search.PUBLISHER,
                listed = true)
        @Nullable
        Text maintainedBy,

        @Field(doc = "What it is about.", iri = "dcat:theme", facet = Facet.THEME)
        List<Term> themes,

        @Field(doc = "Where it is used.", iri = "dct:spatial", facet = Facet.PLACE)
        List<Term> places,

        @Field(doc = "The version that this record describes.", iri = "dcat:version") @Nullable
        String version,

        @Field(
                doc = "The licence or terms for using" + " it.",
                iri = "dct:license",
                vocabulary = "licences",
                expected = true)
        @Nullable
        Term licence,

        @Field(doc = "Its website.", iri = "foaf:homepage", recommended = true) @Nullable
        Link website,

        @Field(doc = "Where the facts in this record come from.", iri = "dct:source", recommended = true)
        List<Citation> sources,

        @Field(doc = "Who looks after this record.") @Nullable
        String steward,

        @Field(doc = "When to review this record.") @Nullable
        PartialDate reviewBy,

        @Field(doc = "Former file names of this record. Their addresses lead here.")
        List<String> aliases,

        Source source)
        implements Classified {}
