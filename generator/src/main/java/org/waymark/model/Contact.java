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
        doc = "Whom to ask: an office or team, not a private person.")
public record Contact(
        @Field(doc = "Name of the team or office.", iri = "vcard:fn") @Nullable
        Text name,

        @Field(doc = "E-mail address.", iri = "vcard:hasEmail", example = "data@example.org") @Nullable
        String email,

        @Field(doc = "Page with a form or an address.", iri = "vcard:hasURL") @Nullable
        Link url,

        @Field(doc = "Telephone number.", iri = "vcard:hasTelephone") @Nullable
        String phone,

        Source source) {}
