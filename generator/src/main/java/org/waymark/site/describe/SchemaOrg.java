package org.waymark.site.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Agent;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Text;
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

    static final String CONTEXT = "https://schema.org/";

    /**
     * A dataset.
     *
     * @param description what it holds, as plain text
     * @param columns those of its own files
     */
    public Map<String, Object> dataset(Dataset dataset, String description, List<ColumnProfile> columns) {
        String name = say.line(dataset.title());
        Map<String, Object> publisher = agents().organisation(dataset.publisher());
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
                                : dataset.creators().stream()
                                        .map(agents()::agent)
                                        .toList(),
                "publisher", publisher,
                "datePublished", Describer.date(dataset.issued()),
                "dateModified", Describer.date(dataset.modified()),
                "version", PlainText.lineOrNull(dataset.version()),
                "temporalCoverage",
                        dataset.period() == null ? null : dataset.period().toString(),
                "spatialCoverage", SchemaOrgPlaces.of(dataset.places(), say),
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
                "creator", source == null ? null : agents().organisation(source.publisher()),
                "datePublished", Describer.date(indicator.released()),
                "version", say.lineOrNull(indicator.release()),
                "temporalCoverage", series == null || series.periods().isEmpty() ? null : covered(series),
                "spatialCoverage", SchemaOrgPlaces.of(indicator.places(), say),
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
                "publisher", publisher == null ? null : agents().agent(publisher),
                "inLanguage", say.edition().language(),
                "keywords", say.labels(say.catalogue().vocabulary("themes").roots()));
    }

    private SchemaOrgAgents agents() {
        return new SchemaOrgAgents(say);
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
