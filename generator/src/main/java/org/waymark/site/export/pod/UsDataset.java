package org.waymark.site.export.pod;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.model.Agent;
import org.waymark.model.Contact;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.site.describe.Describer;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/**
 * A dataset as DCAT-US 3.0 describes one, in JSON-LD with its own context. {@code generator/docs/data-formats.md} says
 * which field goes where.
 *
 * @param say its words and addresses
 */
record UsDataset(Describer say) {

    private static final String CONTEXT =
            "https://raw.githubusercontent.com/DOI-DO/dcat-us/main/context/dcat-us-3.0.jsonld";

    /** The catalogue without its datasets, which come last. */
    Map<String, Object> catalogue() {
        Site site = say.catalogue().site();
        Agent publisher = site.publisher();
        String title = say.line(site.title());
        return Json.present(
                "@context",
                CONTEXT,
                "@id",
                say.home(),
                "@type",
                "dcat:Catalog",
                "title",
                title,
                "description",
                site.description() == null ? title : say.line(site.description()),
                "publisher",
                publisher == null ? null : organisation(null, PlainText.line(publisher.name()), List.of()),
                "homepage",
                say.home(),
                "license",
                Describer.licence(site.licence()));
    }

    Map<String, Object> of(Dataset dataset) {
        String id = say.id(dataset);
        List<String> identifiers = new ArrayList<>();
        dataset.identifiers().forEach(identifier -> identifiers.add(PlainText.line(identifier)));
        return Json.present(
                "@id", id,
                "@type", "dcat:Dataset",
                "identifier", identifiers.isEmpty() && id != null ? List.of(id) : identifiers,
                "title", say.line(dataset.title()),
                "description", say.text(dataset.description()),
                "publisher", publisher(dataset),
                "contactPoint", contact(dataset),
                "keywordMap",
                        dataset.keywords().isEmpty()
                                ? null
                                : Map.of(
                                        say.edition().language(),
                                        dataset.keywords().stream()
                                                .map(PlainText::line)
                                                .toList()),
                "theme",
                        dataset.themes().stream()
                                .filter(Term::known)
                                .map(this::theme)
                                .toList(),
                "spatial", dataset.places().stream().map(this::place).toList(),
                "temporal", period(dataset.period()),
                "issued", Describer.date(dataset.issued()),
                "modified", Describer.date(dataset.modified()),
                "version", PlainText.lineOrNull(dataset.version()),
                "accrualPeriodicity", authority(dataset.frequency()),
                "accessRights", rights(dataset.access()),
                "landingPage", Describer.web(dataset.landingPage()),
                "page",
                        dataset.documentation().stream()
                                .map(Describer::web)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                "distribution",
                        dataset.resources().stream()
                                .map(resource -> distribution(resource, dataset))
                                .filter(Objects::nonNull)
                                .toList());
    }

    private @Nullable Map<String, Object> publisher(Dataset dataset) {
        Organisation organisation = say.organisation(dataset.publisher());
        String name = say.name(dataset.publisher());
        return name == null
                ? null
                : organisation(
                        organisation == null ? null : say.id(organisation),
                        name,
                        organisation == null ? List.of() : organisation.identifiers());
    }

    private static Map<String, Object> organisation(@Nullable String id, String name, List<String> identifiers) {
        return Json.present(
                "@id", id,
                "@type", "org:Organization",
                "name", name,
                "prefLabel", name,
                "notation", identifiers.stream().map(PlainText::line).toList());
    }

    /** The format needs a mail address; without one there is no contact. */
    private @Nullable List<Map<String, Object>> contact(Dataset dataset) {
        Contact contact = say.contact(dataset);
        String email = PodDataset.mailto(contact);
        if (contact == null || email == null) {
            return null;
        }
        String name = contact.name() == null ? say.name(dataset.publisher()) : say.line(contact.name());
        return List.of(Json.present(
                "@type",
                "vcard:Kind",
                "fn",
                name == null ? email.substring(7) : name,
                "hasEmail",
                email,
                "tel",
                PlainText.lineOrNull(contact.phone())));
    }

    private Map<String, Object> theme(Term theme) {
        return Json.present(
                "@id", say.settings().published("themes/" + theme.id() + ".html"),
                "@type", "skos:Concept",
                "inScheme", say.settings().published("themes/index.html"),
                "prefLabel", say.line(theme.label()),
                "notation", List.of(theme.id()));
    }

    private Map<String, Object> place(Term place) {
        return Json.present(
                "@type",
                "dcterms:Location",
                "prefLabel",
                say.line(place.label()),
                "identifier",
                place.code() == null ? null : List.of(PlainText.line(place.code())));
    }

    private static @Nullable List<Map<String, Object>> period(@Nullable PeriodOfTime period) {
        return period == null
                ? null
                : List.of(Json.present(
                        "@type", "dcterms:PeriodOfTime",
                        "startDate", Describer.date(period.start()),
                        "endDate", Describer.date(period.end())));
    }

    /** What the Publications Office of the European Union calls it, since the format has no list of its own. */
    private static @Nullable String authority(@Nullable Term term) {
        return term == null || !term.known()
                ? null
                : term.sameAs().stream()
                        .map(Link::href)
                        .filter(href -> href.startsWith("http://publications.europa.eu/"))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String rights(@Nullable Access access) {
        return access == null ? null : authority(access.level());
    }

    private @Nullable Map<String, Object> distribution(Resource resource, Dataset dataset) {
        String file = say.download(resource, dataset);
        String page = file == null ? Describer.web(resource.url()) : null;
        String type = say.mediaType(resource);
        Term licence = resource.licence() == null ? dataset.licence() : resource.licence();
        return file == null && page == null
                ? null
                : Json.present(
                        "@type",
                        "dcat:Distribution",
                        "title",
                        say.lineOrNull(resource.title()),
                        "description",
                        say.textOrNull(resource.description()),
                        "downloadURL",
                        file,
                        "accessURL",
                        page,
                        "mediaType",
                        type == null ? null : "https://www.iana.org/assignments/media-types/" + Addresses.encode(type),
                        "byteSize",
                        resource.size() == null ? null : resource.size().toString(),
                        "modified",
                        Describer.date(resource.modified()),
                        "license",
                        Describer.licence(licence));
    }
}
