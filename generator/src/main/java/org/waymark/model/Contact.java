package org.waymark.model;

import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** Whom to ask. Offices, not private people. */
@RecordType(
        name = "contact",
        iri = "vcard:Kind",
        shorthand = "name",
        doc = "Who to contact: an office or team, not a private person.")
public record Contact(
        @Field(doc = "Name of the team or office.", iri = "vcard:fn") @Nullable
        Text name,

        @Field(doc = "Email address.", iri = "vcard:hasEmail", example = "data@example.org") @Nullable
        String email,

        @Field(doc = "A page with a form or an address.", iri = "vcard:hasURL") @Nullable
        Link url,

        @Field(doc = "Telephone number.", iri = "vcard:hasTelephone") @Nullable
        String phone,

        Source source) {}
