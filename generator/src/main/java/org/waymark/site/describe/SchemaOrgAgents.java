package org.waymark.site.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Contact;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.record.Organisation;
import org.waymark.source.Location;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/**
 * Organisations and people as schema.org describes them.
 *
 * @param say the parts in one language
 */
public record SchemaOrgAgents(Describer say) {

    private static final Pattern ORCID =
            Pattern.compile("(?i)(https?://)?orcid\\.org/.*|(orcid:)?(\\d{4}-){3}\\d{3}[\\dX]");

    /** An organisation, for its own page. */
    public Map<String, Object> organisation(Organisation organisation, String description) {
        Organisation parent = say.organisation(organisation.parent());
        return Json.present(
                "@context", SchemaOrg.CONTEXT,
                "@type", "Organization",
                "@id", say.id(organisation),
                "url", website(organisation),
                "mainEntityOfPage", say.page(organisation),
                "name", say.line(organisation.name()),
                "alternateName",
                        organisation.alternateNames().stream()
                                .map(PlainText::line)
                                .toList(),
                "description", description,
                "identifier", registered(organisation),
                "parentOrganization", parent == null ? null : brief(parent),
                "areaServed", SchemaOrgPlaces.of(organisation.places(), say),
                "knowsAbout", say.labels(organisation.themes()),
                "contactPoint", contact(organisation.contact()));
    }

    private @Nullable Map<String, Object> contact(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        Map<String, Object> known = Json.present(
                "name", say.lineOrNull(contact.name()),
                "email", PlainText.lineOrNull(contact.email()),
                "url", Describer.web(contact.url()),
                "telephone", PlainText.lineOrNull(contact.phone()));
        Map<String, Object> point = new LinkedHashMap<>(Map.of("@type", "ContactPoint"));
        point.putAll(known);
        return known.isEmpty() ? null : point;
    }

    /** The organisation that is meant, with or without a record. */
    @Nullable
    Map<String, Object> organisation(@Nullable Ref ref) {
        Organisation organisation = say.organisation(ref);
        return ref == null
                ? null
                : organisation == null
                        ? Json.object("@type", "Organization", "name", say.name(ref))
                        : brief(organisation);
    }

    private Map<String, Object> brief(Organisation organisation) {
        return Json.present(
                "@type", "Organization",
                "@id", say.id(organisation),
                "name", say.line(organisation.name()),
                "url", website(organisation),
                "identifier", registered(organisation));
    }

    private @Nullable String website(Organisation organisation) {
        String own = Describer.web(organisation.website());
        return own == null ? say.page(organisation) : own;
    }

    private static List<String> registered(Organisation organisation) {
        return organisation.identifiers().stream().map(PlainText::line).toList();
    }

    /**
     * Who is only named: an organisation of the catalogue if there is one of this name, a person if they have an ORCID,
     * else an organisation, since the record does not tell the two apart.
     */
    public Map<String, Object> agent(Agent agent) {
        String identifier = agent.identifier();
        Organisation organisation =
                say.organisation(new Ref(Kind.of(Organisation.class), agent.name(), Location.of("")));
        if (organisation != null) {
            return brief(organisation);
        }
        boolean person = identifier != null && ORCID.matcher(identifier).matches();
        return Json.present(
                "@type", person ? "Person" : "Organization",
                "name", PlainText.line(agent.name()),
                "url", Describer.web(agent.url()),
                "identifier", PlainText.lineOrNull(identifier));
    }
}
