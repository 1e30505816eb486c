package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Contact;
import org.waymark.model.Ref;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.value.Link;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;

/**
 * Describes organisations, people and whom to ask.
 *
 * @param terms describes their kinds and places
 */
record AgentDescriptions(TermDescriptions terms) {

    /** The organisation that is meant, with what identifies it; null if the catalogue has none of this name. */
    @Nullable
    Iri organisation(@Nullable Ref ref, FileDescriptions file) {
        if (!(terms.catalogue().resolve(ref) instanceof Organisation organisation)) {
            return null;
        }
        Iri iri = terms.iris().of(organisation);
        if (!file.has(iri)) {
            describe(organisation, file);
        }
        return iri;
    }

    private Description describe(Organisation organisation, FileDescriptions file) {
        Description described =
                file.of(terms.iris().of(organisation)).type(FOAF_AGENT_CLASS).type(FOAF_ORGANIZATION_CLASS);
        TermDescriptions.texts(described, FOAF_NAME, organisation.name());
        described.add(DCT_TYPE, terms.code(organisation.type(), Authority.PUBLISHER_TYPE, SKOS_CONCEPT, file));
        organisation.identifiers().forEach(id -> described.add(DCT_IDENTIFIER, Literal.of(id)));
        link(described, FOAF_HOMEPAGE, organisation.website());
        return described;
    }

    /** All that the catalogue knows about an organisation, but for its needs, its offers and who keeps the record. */
    void whole(Organisation organisation, FileDescriptions file) {
        Iri iri = terms.iris().of(organisation);
        Description described = describe(organisation, file);
        organisation.alternateNames().forEach(name -> described.add(SKOS_ALT_LABEL, Literal.of(name)));
        TermDescriptions.texts(described, DCT_DESCRIPTION, organisation.description());
        described.add(ORG_CLASSIFICATION, terms.concept(organisation.type(), file));
        organisation.themes().forEach(theme -> described.add(DCT_SUBJECT, terms.concept(theme, file)));
        int number = 0;
        for (var place : organisation.places()) {
            described.add(DCT_SPATIAL, terms.location(place, iri, ++number, file));
        }
        described.add(ORG_SUB_ORGANIZATION_OF, organisation(organisation.parent(), file));
        described.add(DCAT_CONTACT_POINT, contact(organisation.contact(), iri, file));
    }

    /** A person or organisation that is only named. */
    Iri agent(Agent agent, Iri iri, FileDescriptions file) {
        Description described = file.of(iri).type(FOAF_AGENT_CLASS).add(FOAF_NAME, Literal.of(agent.name()));
        String identifier = agent.identifier();
        if (identifier != null) {
            described.add(DCT_IDENTIFIER, Literal.of(identifier));
        }
        link(described, FOAF_HOMEPAGE, agent.url());
        return iri;
    }

    /** Who to ask about a dataset: its own contact, else that of its publisher; null if neither is known. */
    @Nullable
    Iri contact(Dataset dataset, Iri iri, FileDescriptions file) {
        if (dataset.contact() != null
                || !(terms.catalogue().resolve(dataset.publisher()) instanceof Organisation publisher)) {
            return contact(dataset.contact(), iri, file);
        }
        return contact(publisher.contact(), terms.iris().of(publisher), file);
    }

    /** Who to ask about a record; null if the record names nobody. */
    @Nullable
    Iri contact(@Nullable Contact contact, Iri record, FileDescriptions file) {
        if (contact == null) {
            return null;
        }
        Iri iri = record.with("#contact");
        Description described = TermDescriptions.texts(file.of(iri).type(VCARD_KIND_CLASS), VCARD_FN, contact.name());
        String email = contact.email();
        if (email != null) {
            Iri.of("mailto:" + email).ifPresent(address -> described.add(VCARD_HAS_EMAIL, address));
        }
        link(described, VCARD_HAS_URL, contact.url());
        String phone = contact.phone();
        if (phone != null) {
            Iri.of("tel:" + phone.replaceAll("[^+0-9]", ""))
                    .ifPresent(number -> described.add(VCARD_HAS_TELEPHONE, number));
        }
        return iri;
    }

    private static void link(Description described, Iri predicate, @Nullable Link link) {
        if (link != null) {
            Iri.of(link.href()).ifPresent(iri -> described.add(predicate, iri));
        }
    }
}
