package org.waymark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Link;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A term of a vocabulary (SKOS reference, {@code skos:Concept}). */
@RecordType(name = "term", iri = "skos:Concept", doc = "One term of a vocabulary.")
public record Term(
        String vocabulary,

        @Field(
                doc =
                        "The term's permanent name, in lower case with hyphens. Codes such as GSS or SPDX ones keep their own form.",
                iri = "skos:notation",
                required = true,
                example = "housing")
        String id,

        @Field(doc = "What readers see.", iri = "skos:prefLabel", required = true, example = "{en: Housing, cy: Tai}")
        Text label,

        @Field(doc = "What the term means, in a sentence.", iri = "skos:definition") @Nullable
        Text definition,

        @Field(doc = "Other names that mean the same. Each leads to this term.", iri = "skos:altLabel")
        List<String> aliases,

        @Field(doc = "Common misspellings. Each leads to this term but is never shown.", iri = "skos:hiddenLabel")
        List<String> misspellings,

        @Field(doc = "The id of the wider term that this one is part of.", iri = "skos:broader") @Nullable
        String broader,

        @Field(
                doc = "A code in another scheme, such as a GSS code for a place.",
                iri = "skos:notation",
                example = "E12000007")
        @Nullable
        String code,

        @Field(doc = "Other codes that mean the same, such as former ones. Each leads to this term.")
        List<String> codes,

        @Field(
                doc = "For a place: the kind of area, a term of the vocabulary granularities.",
                vocabulary = "granularities",
                example = "region")
        @Nullable
        Term level,

        @Field(
                doc = "For a level: the ids of levels that contain it, such as council for ward.",
                example = "[local-authority]")
        List<String> nestsIn,

        @Field(
                doc = "For a place: the ids of other places that contain it, in addition to the broader one.",
                example = "[great-britain]")
        List<String> within,

        @Field(doc = "For a place: when it exists, if not always.", example = "1974-04-01/2023-03-31") @Nullable
        PeriodOfTime period,

        @Field(doc = "For a former place: the ids of the places that replaced it.", iri = "dct:isReplacedBy")
        List<String> successors,

        @Field(
                doc = "For a place: a point inside it, as latitude and longitude in degrees (WGS 84).",
                example = "51.473, -0.080")
        @Nullable
        String point,

        @Field(
                doc = "For a place: the words for 'in this place', if 'in' before the label would be wrong.",
                example = "{en: in the UK, cy: yn y DU}")
        @Nullable
        Text inside,

        @Field(
                doc = "For a licence: whether anyone may use, change and share the data for any purpose.",
                values = {"yes", "no", "unknown"})
        @Nullable
        String open,

        @Field(doc = "For a format: its media types.", iri = "dcat:mediaType", example = "[text/csv]")
        List<String> mediaTypes,

        @Field(doc = "For a frequency: the time between two releases as an ISO 8601 duration.", example = "P1M")
        @Nullable
        String interval,

        @Field(
                doc = "For a theme: the ids of groups of people or places that it cannot be about, or populations"
                        + " or places for all of them. The coverage map leaves these cells blank.",
                example = "[older-people]")
        List<String> notApplicableTo,

        @Field(doc = "Where to read the definition or full text of the term.", iri = "skos:exactMatch")
        List<Link> sameAs,

        @Field(
                doc =
                        "Terms in other schemes that include this one, such as the EU's data themes. Narrower terms share them.",
                iri = "skos:broadMatch",
                example = "[http://publications.europa.eu/resource/authority/data-theme/SOCI]")
        List<Link> broadMatch,

        @Field(doc = "A page about the term, such as the text of a licence.", iri = "rdfs:seeAlso") @Nullable
        Link url,

        Source source) {

    /** Equal terms have the same id; to hash all that a term says would take long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A placeholder for a value that no vocabulary has, so that it can still be shown. */
    public static Term unlisted(String vocabulary, String raw) {
        return new Term(
                vocabulary,
                "",
                Text.of("und", raw),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Source.NOWHERE);
    }

    /** Whether a vocabulary holds it; what is not listed has no page and no id. */
    public boolean listed() {
        return !id.isEmpty();
    }

    /** Whether it says what is the case: a term of its vocabulary, and not the one for what nobody knows. */
    public boolean known() {
        return listed() && !id.equals("unknown");
    }

    /** Whether it is known, and does not say that its publisher gives nothing, as the licence {@code none} does. */
    public boolean given() {
        return known() && !id.equals("none");
    }
}
