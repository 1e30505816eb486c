package org.waymark.site.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Agent;
import org.waymark.model.Contact;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Access;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Text;
import org.waymark.source.Location;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/**
 * Records as schema.org describes them, for search engines: all properties that Google requires or recommends of a
 * {@code Dataset} and that the record can fill. Addresses are absolute; what would need one is left out while the site's
 * address is not known.
 *
 * @param say the parts in one language
 */
public record SchemaOrg(Describer say) {

    /** Search engines read descriptions from this length on, in characters. */
    static final int SHORTEST = 50;

    /** How many files and columns are described at most. */
    private static final int MOST = 100;

    private static final String CONTEXT = "https://schema.org/";
    private static final Pattern ORCID =
            Pattern.compile("(?i)(https?://)?orcid\\.org/.*|(orcid:)?(\\d{4}-){3}\\d{3}[\\dX]");

    /**
     * A dataset.
     *
     * @param description what it holds, as plain text
     * @param columns those of its own files
     */
    public Map<String, Object> dataset(Dataset dataset, String description, List<ColumnProfile> columns) {
        String name = say.line(dataset.title());
        Map<String, Object> publisher = organisation(dataset.publisher());
        String id = say.id(dataset);
        return Json.present(
                "@context", CONTEXT,
                "@type", "Dataset",
                "@id", id,
                "url", say.page(dataset),
                "name", name,
                "description", described(name, description),
                "identifier", identifiers(dataset.identifiers(), id),
                "keywords", say.subjects(dataset),
                "license", licence(dataset.licence()),
                "creator",
                        dataset.creators().isEmpty()
                                ? publisher
                                : dataset.creators().stream().map(this::agent).toList(),
                "publisher", publisher,
                "datePublished", Describer.date(dataset.issued()),
                "dateModified", Describer.date(dataset.modified()),
                "version", lineOrNull(dataset.version()),
                "temporalCoverage",
                        dataset.period() == null ? null : dataset.period().toString(),
                "spatialCoverage", places(dataset.places()),
                "isAccessibleForFree", free(dataset.access()),
                "conditionsOfAccess", conditions(dataset.access()),
                "inLanguage", dataset.languages().stream().map(PlainText::line).toList(),
                "measurementTechnique",
                        dataset.method() == null
                                ? null
                                : PlainText.shorten(PlainText.line(say.text(dataset.method())), 1_000),
                "sameAs", Describer.web(dataset.landingPage()),
                "variableMeasured",
                        columns.stream().limit(MOST).map(this::variable).toList(),
                "distribution", downloads(dataset),
                "includedInDataCatalog", inCatalogue());
    }

    /**
     * An indicator: its values as a dataset of their own, made from another one.
     *
     * @param file the absolute address of its values; null if that is not known
     * @param series its values, or null
     */
    public Map<String, Object> indicator(
            Indicator indicator, String description, @Nullable String file, @Nullable Series series) {
        String name = say.line(indicator.title());
        Dataset source = say.catalogue().resolve(indicator.dataset()) instanceof Dataset dataset ? dataset : null;
        String id = say.id(indicator);
        return Json.present(
                "@context", CONTEXT,
                "@type", "Dataset",
                "@id", id,
                "url", say.page(indicator),
                "name", name,
                "alternateName", say.lineOrNull(indicator.shortTitle()),
                "description", described(name, description),
                "identifier", id,
                "keywords",
                        Stream.concat(
                                        say.labels(indicator.themes()).stream(),
                                        say.labels(indicator.populations()).stream())
                                .distinct()
                                .toList(),
                "license", licence(indicator.licence()),
                "creator", source == null ? null : organisation(source.publisher()),
                "datePublished", Describer.date(indicator.released()),
                "version", say.lineOrNull(indicator.release()),
                "temporalCoverage", series == null || series.periods().isEmpty() ? null : covered(series),
                "spatialCoverage", places(indicator.places()),
                "variableMeasured",
                        Json.present("@type", "PropertyValue", "name", name, "unitText", say.unit(indicator)),
                "isBasedOn", source == null ? null : basis(source),
                "distribution",
                        file == null || series == null
                                ? null
                                : Json.object(
                                        "@type", "DataDownload",
                                        "contentUrl", say.settings().published(file),
                                        "encodingFormat", "text/csv"),
                "includedInDataCatalog", inCatalogue());
    }

    private static String covered(Series series) {
        return series.periods().stream()
                        .map(period -> period.first())
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                + "/"
                + series.periods().stream()
                        .map(period -> period.last())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private Map<String, Object> basis(Dataset source) {
        return Json.present(
                "@type", "Dataset",
                "@id", say.id(source),
                "name", say.line(source.title()),
                "url", say.page(source),
                "description",
                        described(say.line(source.title()), PlainText.shorten(say.line(source.description()), 300)),
                "license", licence(source.licence()));
    }

    /** The catalogue as a whole, for its home page. */
    public Map<String, Object> catalogue() {
        Site site = say.catalogue().site();
        Agent publisher = site.publisher();
        return Json.present(
                "@context", CONTEXT,
                "@type", "DataCatalog",
                "@id", say.settings().published("index.html"),
                "url", say.home(),
                "name", say.line(site.title()),
                "description", say.lineOrNull(site.description()),
                "license", licence(site.licence()),
                "publisher", publisher == null ? null : agent(publisher),
                "inLanguage", say.edition().language(),
                "keywords", say.labels(say.catalogue().vocabulary("themes").roots()));
    }

    /** An organisation, for its own page. */
    public Map<String, Object> organisation(Organisation organisation, String description) {
        Organisation parent = say.organisation(organisation.parent());
        return Json.present(
                "@context", CONTEXT,
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
                "areaServed", places(organisation.places()),
                "knowsAbout", say.labels(organisation.themes()),
                "contactPoint", contact(organisation.contact()));
    }

    private @Nullable Map<String, Object> contact(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        Map<String, Object> known = Json.present(
                "name", say.lineOrNull(contact.name()),
                "email", lineOrNull(contact.email()),
                "url", Describer.web(contact.url()),
                "telephone", lineOrNull(contact.phone()));
        Map<String, Object> point = new LinkedHashMap<>(Map.of("@type", "ContactPoint"));
        point.putAll(known);
        return known.isEmpty() ? null : point;
    }

    /** The organisation that is meant, with or without a record. */
    private @Nullable Map<String, Object> organisation(@Nullable Ref ref) {
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
                "identifier", lineOrNull(identifier));
    }

    private static @Nullable String lineOrNull(@Nullable String text) {
        return text == null ? null : PlainText.line(text);
    }

    private @Nullable Map<String, Object> inCatalogue() {
        String home = say.settings().published("index.html");
        return home == null
                ? null
                : Json.object(
                        "@type",
                        "DataCatalog",
                        "@id",
                        home,
                        "name",
                        say.line(say.catalogue().site().title()),
                        "url",
                        say.home());
    }

    /** A description that is too short to be read begins with the name. */
    private static String described(String name, String description) {
        return description.length() >= SHORTEST || description.startsWith(name)
                ? description
                : (name.endsWith(".") ? name : name + ".") + " " + description;
    }

    /** Identifiers of others, DOIs as addresses; else its address in this catalogue. */
    private static List<String> identifiers(List<String> identifiers, @Nullable String id) {
        return identifiers.isEmpty()
                ? Stream.ofNullable(id).toList()
                : identifiers.stream()
                        .map(identifier -> Describer.doi(List.of(identifier))
                                .map(doi -> "https://doi.org/" + doi)
                                .orElse(PlainText.line(identifier)))
                        .distinct()
                        .toList();
    }

    /** The address of the text; a work without one by its name; null if it is not known. */
    @Nullable
    Object licence(@Nullable Term licence) {
        String url = Describer.licence(licence);
        return licence == null || url != null || !licence.given()
                ? url
                : Json.object("@type", "CreativeWork", "name", say.line(licence.label()));
    }

    private List<Map<String, Object>> places(List<Term> places) {
        return places.stream()
                .map(place -> Json.present(
                        "@type",
                        "Place",
                        "name",
                        say.line(place.label()),
                        "identifier",
                        Vocabulary.PLACES.equals(place.vocabulary()) ? lineOrNull(place.code()) : null,
                        "geo",
                        point(place.point())))
                .toList();
    }

    private static @Nullable Map<String, Object> point(@Nullable String point) {
        String[] parts = point == null ? new String[0] : point.split(",", -1);
        try {
            return parts.length != 2
                    ? null
                    : Json.object(
                            "@type", "GeoCoordinates",
                            "latitude", Double.parseDouble(parts[0].strip()),
                            "longitude", Double.parseDouble(parts[1].strip()));
        } catch (NumberFormatException e) {
            return null; // the check reports it
        }
    }

    /** Whether anyone can get it free of charge; null if that is not known, as after registering. */
    private static @Nullable Boolean free(@Nullable Access access) {
        String level =
                access == null || access.level() == null ? "" : access.level().id();
        return switch (level) {
            case "open" -> true;
            case "closed" -> false;
            default -> null;
        };
    }

    private @Nullable String conditions(@Nullable Access access) {
        Term level = access == null ? null : access.level();
        return level == null || !level.known() ? null : say.line(level.label());
    }

    private Map<String, Object> variable(ColumnProfile column) {
        Column declared = column.declared();
        Text title = declared == null ? null : declared.title();
        String name = PlainText.line(column.name());
        String shown = title == null ? name : say.line(title);
        return Json.present(
                "@type",
                "PropertyValue",
                "name",
                shown,
                "alternateName",
                shown.equals(name) ? null : name,
                "description",
                declared == null ? null : say.lineOrNull(declared.description()),
                "unitText",
                say.unit(declared));
    }

    private List<Map<String, Object>> downloads(Dataset dataset) {
        List<Map<String, Object>> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Resource resource : dataset.resources()) {
            String url = say.download(resource, dataset);
            if (url != null && all.size() < MOST && seen.add(url)) {
                all.add(download(resource, url));
            }
        }
        return all;
    }

    private Map<String, Object> download(Resource resource, String url) {
        Term format = resource.format();
        String type = say.mediaType(resource);
        return Json.present(
                "@type",
                "DataDownload",
                "name",
                say.lineOrNull(resource.title()),
                "contentUrl",
                url,
                "encodingFormat",
                type == null && format != null ? say.line(format.label()) : type,
                "contentSize",
                resource.size() == null ? null : resource.size() + " B",
                "dateModified",
                Describer.date(resource.modified()),
                "license",
                licence(resource.licence()));
    }
}
