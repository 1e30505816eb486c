package org.waymark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** What {@code content/site.yaml} says about the whole catalogue. */
@RecordType(name = "site", iri = "dcat:Catalog", doc = "The catalogue as a whole: content/site.yaml.")
public record Site(
        @Field(doc = "The catalogue's name.", iri = "dct:title", required = true, example = "Open data on poverty")
        Text title,

        @Field(
                doc = "What it is, in one or two sentences.",
                iri = "dct:description",
                example = "What data there is, and what is missing.")
        @Nullable
        Text description,

        @Field(
                doc = "The address where the site is published, with its base path. --base-url takes precedence.",
                iri = "foaf:homepage",
                example = "https://example.org/catalogue/")
        @Nullable
        Link baseUrl,

        @Field(doc = "Languages of the site; the first is the default.", iri = "dct:language", example = "[en, cy]")
        List<String> languages,

        @Field(doc = "The organisation that publishes the catalogue.", iri = "dct:publisher") @Nullable
        Agent publisher,

        @Field(
                doc = "The licence for the catalogue's own text.",
                iri = "dct:license",
                vocabulary = "licences",
                example = "CC-BY-4.0")
        @Nullable
        Term licence,

        @Field(doc = "Where to report a problem.", iri = "dcat:contactPoint") @Nullable
        Contact contact,

        @Field(
                doc = "The repository's address, for links to suggest a change.",
                iri = "schema:codeRepository",
                example = "https://example.org/git/catalogue")
        @Nullable
        Link repository,

        @Field(
                doc = "The address to edit a file, with {file} for its path.",
                example = "https://example.org/git/catalogue/edit/main/{file}")
        @Nullable
        String editUrl,

        @Field(
                doc = "The address to discuss posts with comments: true, with {slug} and {title} for those of the"
                        + " post.",
                example = "https://example.org/discuss?title={title}")
        @Nullable
        String discussionUrl,

        @Field(doc = "Records on one page of a list, from 10 to 500 (default: 50).", example = "50") @Nullable
        Long pageSize,

        @Field(
                doc = "The most records for which each one gets its own picture for sharing. With more records,"
                        + " each section has one picture (default: 2,000).",
                example = "500")
        @Nullable
        Long cardLimit,

        @Field(
                doc = "A CSV file in datasets/ that says which places the first halves of postcodes are in. Its"
                        + " columns: the half, area_code, and share from 0 to 1.",
                example = "reference/postcodes.csv")
        @Nullable
        String postcodes,

        @Field(
                doc =
                        "Formats with a file for each record, such as turtle, or all or none (default: all up to 2,000 records, then none).",
                example = "[api, turtle]")
        List<String> recordFormats,

        Source source) {

    /** The same site with another repository and contact; null keeps the current value. */
    public Site reachedBy(@Nullable Link otherRepository, @Nullable Contact otherContact) {
        Contact writeTo = otherContact == null ? contact : otherContact;
        return with(languages, writeTo, otherRepository == null ? repository : otherRepository);
    }

    /** The same site with these languages, with this to write to and with its files kept here. */
    public Site with(List<String> others, @Nullable Contact otherContact, @Nullable Link otherRepository) {
        return new Site(
                title,
                description,
                baseUrl,
                others,
                publisher,
                licence,
                otherContact,
                otherRepository,
                editUrl,
                discussionUrl,
                pageSize,
                cardLimit,
                postcodes,
                recordFormats,
                source);
    }

    /** Whether readers can send proposals: the site has a repository or a contact. */
    public boolean isReachable() {
        boolean written = contact != null && (contact.email() != null || contact.url() != null);
        return written || repository != null || editUrl != null;
    }

    /** The default language. */
    public String language() {
        return languages.get(0);
    }
}
