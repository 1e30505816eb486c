package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Contact;
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

/** A way to data that is not open, such as a trusted research environment. */
@RecordType(
        name = "access route",
        folder = "content/access-routes",
        path = "access-routes",
        menu = Menu.FOOT,
        doc = "A way to get data that is not open, such as a trusted research environment. One Markdown file in"
                + " content/access-routes/.")
public record AccessRoute(
        String slug,

        @Field(doc = "Its name.", iri = "dct:title", required = true, aliases = "name", search = Search.TITLE)
        Text title,

        @Field(
                doc = "What it is and what data it has.",
                iri = "dct:description",
                markdown = true,
                body = true,
                search = Search.DESCRIPTION)
        @Nullable
        Text description,

        @Field(
                doc = "Who runs it.",
                target = Organisation.class,
                back = "operates",
                search = Search.PUBLISHER,
                expected = true,
                listed = true)
        @Nullable
        Ref operator,

        @Field(
                doc = "Who runs it, if that is not an organisation in this catalogue.",
                search = Search.PUBLISHER,
                listed = true)
        @Nullable
        Text runBy,

        @Field(doc = "The places that its data covers.", iri = "dct:spatial", facet = Facet.PLACE)
        List<Term> places,

        @Field(doc = "What it is about.", iri = "dcat:theme", facet = Facet.THEME)
        List<Term> themes,

        @Field(doc = "What people need to get access.", search = Search.DETAIL, expected = true)
        List<Text> requirements,

        @Field(doc = "What to do, in order.", search = Search.DETAIL, expected = true)
        List<Step> steps,

        @Field(doc = "What training or approval is needed.", search = Search.DETAIL, expected = true) @Nullable
        Text accreditation,

        @Field(doc = "What it costs.", expected = true) @Nullable
        Text cost,

        @Field(doc = "How long it usually takes.", expected = true, listed = true) @Nullable
        Text typicalWait,

        @Field(doc = "Its website.", iri = "foaf:homepage", recommended = true) @Nullable
        Link website,

        @Field(doc = "Where to apply.", action = true) @Nullable
        Link apply,

        @Field(doc = "Who to contact.", iri = "dcat:contactPoint") @Nullable
        Contact contact,

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
