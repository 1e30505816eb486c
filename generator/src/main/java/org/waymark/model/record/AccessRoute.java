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
        doc =
                "A way to data that is not open, such as a trusted research environment. One Markdown file in content/access-routes/.")
public record AccessRoute(
        String slug,

        @Field(doc = "What it is called.", iri = "dct:title", required = true, aliases = "name", search = Search.TITLE)
        Text title,

        @Field(
                doc = "What it is and what it holds.",
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
                doc = "Who runs it, where that is not an organisation of this catalogue.",
                search = Search.PUBLISHER,
                listed = true)
        @Nullable
        Text runBy,

        @Field(doc = "The places whose data it holds.", iri = "dct:spatial", facet = Facet.PLACE)
        List<Term> places,

        @Field(doc = "What it is about.", iri = "dcat:theme", facet = Facet.THEME)
        List<Term> themes,

        @Field(doc = "What one must have or be.", search = Search.DETAIL, expected = true)
        List<Text> requirements,

        @Field(doc = "What to do, in order.", search = Search.DETAIL, expected = true)
        List<Step> steps,

        @Field(doc = "What training or approval is needed.", search = Search.DETAIL, expected = true) @Nullable
        Text accreditation,

        @Field(doc = "What it costs.", expected = true) @Nullable
        Text cost,

        @Field(doc = "How long it usually takes.", expected = true, listed = true) @Nullable
        Text typicalWait,

        @Field(doc = "Its own site.", iri = "foaf:homepage", recommended = true) @Nullable
        Link website,

        @Field(doc = "Where to apply.", action = true) @Nullable
        Link apply,

        @Field(doc = "Whom to ask.", iri = "dcat:contactPoint") @Nullable
        Contact contact,

        @Field(doc = "Where the facts in this record come from.", iri = "dct:source", recommended = true)
        List<Citation> sources,

        @Field(doc = "Who looks after this record.") @Nullable
        String steward,

        @Field(doc = "When this record should be looked at again.") @Nullable
        PartialDate reviewBy,

        @Field(doc = "File names that this record had before; their addresses lead here.")
        List<String> aliases,

        Source source)
        implements Classified {}
