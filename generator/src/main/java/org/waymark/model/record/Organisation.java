package org.waymark.model.record;

import java.util.List;
import java.util.Map;
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

/** An organisation; one that publishes nothing is listed too, since that is information. */
@RecordType(
        name = "organisation",
        iri = "foaf:Organization",
        folder = "content/organisations",
        path = "organisations",
        menu = Menu.HEAD,
        form = true,
        knownOutside = true,
        doc = "An organisation that publishes, funds, needs or could offer data. One Markdown file in"
                + " content/organisations/. The text under the header describes it.")
public record Organisation(
        String slug,

        @Field(
                doc = "The organisation's name.",
                iri = "foaf:name",
                required = true,
                aliases = "title",
                example = "Trust for London",
                search = Search.TITLE)
        Text name,

        @Field(
                doc = "What it does, in a sentence or two.",
                iri = "dct:description",
                markdown = true,
                body = true,
                search = Search.DESCRIPTION)
        @Nullable
        Text description,

        @Field(
                doc = "Other names and abbreviations. You can refer to it by any of them.",
                iri = "skos:altLabel",
                search = Search.TITLE)
        List<String> alternateNames,

        @Field(
                doc = "Identifiers in registers, as org-id codes: GB-CHC-1234567.",
                iri = "dct:identifier",
                recommended = true,
                example = "[GB-CHC-205629]",
                search = Search.DETAIL)
        List<String> identifiers,

        @Field(
                doc = "What kind of organisation it is.",
                iri = "org:classification",
                required = true,
                vocabulary = "organisation-kinds",
                aliases = "kind",
                example = "charity",
                search = Search.DESCRIPTION)
        @Nullable
        Term type,

        @Field(doc = "What it works on.", iri = "foaf:topic_interest", facet = Facet.THEME)
        List<Term> themes,

        @Field(doc = "Where it works.", iri = "dct:spatial", facet = Facet.PLACE)
        List<Term> places,

        @Field(doc = "Data, skills or space that it can offer to others.", search = Search.DESCRIPTION)
        List<Text> offers,

        @Field(doc = "Data or help that it is looking for.", search = Search.DESCRIPTION)
        List<Text> needs,

        @Field(doc = "Its website.", iri = "foaf:homepage", recommended = true) @Nullable
        Link website,

        @Field(doc = "Who to contact.", iri = "dcat:contactPoint") @Nullable
        Contact contact,

        @Field(
                doc = "The organisation that it is part of.",
                iri = "org:subOrganizationOf",
                target = Organisation.class,
                back = "has_part",
                search = Search.DETAIL)
        @Nullable
        Ref parent,

        @Field(doc = "Where the facts in this record come from.", iri = "dct:source", recommended = true)
        List<Citation> sources,

        @Field(doc = "Who looks after this record.") @Nullable
        String steward,

        @Field(doc = "When to review this record.") @Nullable
        PartialDate reviewBy,

        @Field(doc = "Former file names of this record. Their addresses lead here.")
        List<String> aliases,

        @Field(doc = "Original values from an importer that have no field.")
        Map<String, String> extras,

        Source source)
        implements Classified {

    @Override
    public Text title() {
        return name;
    }

    @Override
    public List<String> otherNames() {
        return alternateNames;
    }
}
