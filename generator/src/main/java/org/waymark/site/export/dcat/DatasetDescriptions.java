package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.history.History;
import org.waymark.model.Agent;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.record.Standard;
import org.waymark.model.value.Link;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;
import org.waymark.site.describe.Downloads;

/** Describes datasets with all that belongs to them. */
final class DatasetDescriptions {

    /** Formats that a program asks questions of (ids in lower case). */
    private static final Set<String> SERVICES =
            Set.of("api", "sparql", "wms", "wmts", "wfs", "wcs", "ogc-api-features", "arcgis-rest");

    private final Graph graph;
    private final RecordIris iris;
    private final CatalogRecords records;
    private final TermDescriptions terms;
    private final AgentDescriptions agents;
    private final DistributionDescriptions distributions;

    DatasetDescriptions(Graph graph, History history, DataFiles files, RecordIris iris) {
        this.graph = graph;
        this.records = new CatalogRecords(history);
        this.iris = iris;
        this.terms = new TermDescriptions(graph.catalogue(), iris);
        this.agents = new AgentDescriptions(terms);
        this.distributions = new DistributionDescriptions(terms, files);
    }

    /** Adds a dataset to a file; returns its IRI. */
    Iri describe(Dataset dataset, FileDescriptions file) {
        Iri iri = iris.of(dataset);
        Description described = file.of(iri).type(DCAT_DATASET_CLASS);
        identify(dataset, iri, described, file);
        subjects(dataset, iri, described, file);
        time(dataset, iri, described, file);
        terms(dataset, described, file);
        quality(dataset, iri, described, file);
        relate(dataset, described);
        described.add(DCAT_IN_SERIES, terms.series(dataset.series(), file));
        resources(dataset, iri, described, file);
        records.describe(dataset, iri, file);
        return iri;
    }

    /** Says what a dataset is called, where a file does not describe it anyway; returns its IRI. */
    Iri name(Dataset dataset, FileDescriptions file) {
        Iri iri = iris.of(dataset);
        if (!file.has(iri)) {
            Description described = file.of(iri).type(DCAT_DATASET_CLASS);
            TermDescriptions.texts(described, DCT_TITLE, dataset.title());
            TermDescriptions.texts(described, DCT_DESCRIPTION, dataset.description());
            described.add(DCT_IDENTIFIER, Literal.of(iri.value()));
        }
        return iri;
    }

    private void identify(Dataset dataset, Iri iri, Description described, FileDescriptions file) {
        TermDescriptions.texts(described, DCT_TITLE, dataset.title());
        TermDescriptions.texts(described, DCT_DESCRIPTION, dataset.description());
        described.add(DCT_IDENTIFIER, Literal.of(iri.value()));
        int number = 0;
        for (String identifier : dataset.identifiers()) {
            Iri named = iri.with("#identifier-" + ++number);
            file.of(named).type(ADMS_IDENTIFIER_CLASS).add(SKOS_NOTATION, Literal.of(identifier));
            described.add(ADMS_IDENTIFIER, named);
        }
        described.add(DCT_PUBLISHER, agents.organisation(dataset.publisher(), file));
        number = 0;
        for (Agent creator : dataset.creators()) {
            described.add(DCT_CREATOR, agents.agent(creator, iri.with("#creator-" + ++number), file));
        }
        described.add(DCAT_CONTACT_POINT, agents.contact(dataset, iri, file));
        described.add(DCAT_LANDING_PAGE, document(dataset.landingPage(), file));
        dataset.documentation().forEach(page -> described.add(FOAF_PAGE, document(page, file)));
    }

    private static @Nullable Iri document(@Nullable Link link, FileDescriptions file) {
        Optional<Iri> iri = link == null ? Optional.empty() : Iri.of(link.href());
        iri.ifPresent(page -> file.of(page).type(FOAF_DOCUMENT_CLASS));
        return iri.orElse(null);
    }

    private void subjects(Dataset dataset, Iri iri, Description described, FileDescriptions file) {
        for (Term theme : dataset.themes()) {
            described.add(DCAT_THEME, terms.concept(theme, file));
        }
        for (Term theme : dataset.themes()) {
            described.add(DCAT_THEME, terms.code(theme, Authority.DATA_THEME, SKOS_CONCEPT, file));
        }
        dataset.keywords().forEach(keyword -> described.add(DCAT_KEYWORD, Literal.of(keyword)));
        dataset.populations().forEach(group -> described.add(DCT_SUBJECT, terms.concept(group, file)));
        int number = 0;
        for (Term place : dataset.places()) {
            described.add(DCT_SPATIAL, terms.location(place, iri, ++number, file));
        }
        for (String language : dataset.languages()) {
            Authority.language(language)
                    .ifPresent(code -> described.add(
                            DCT_LANGUAGE,
                            TermDescriptions.code(code, Authority.LANGUAGE, DCT_LINGUISTIC_SYSTEM_CLASS, file)));
        }
    }

    private void time(Dataset dataset, Iri iri, Description described, FileDescriptions file) {
        PeriodOfTime period = dataset.period();
        if (period != null) {
            Iri named = iri.with("#period");
            file.of(named)
                    .type(DCT_PERIOD_OF_TIME_CLASS)
                    .add(DCAT_START_DATE, Dates.literal(period.start()))
                    .add(DCAT_END_DATE, Dates.literal(period.end()));
            described.add(DCT_TEMPORAL, named);
        }
        described.add(DCT_ISSUED, Dates.literal(dataset.issued()));
        described.add(DCT_MODIFIED, Dates.literal(dataset.modified()));
        described.add(
                DCT_ACCRUAL_PERIODICITY,
                terms.code(dataset.frequency(), Authority.FREQUENCY, DCT_FREQUENCY_CLASS, file));
        String version = dataset.version();
        if (version != null) {
            described.add(DCAT_VERSION, Literal.of(version));
        }
    }

    private void terms(Dataset dataset, Description described, FileDescriptions file) {
        Access access = dataset.access();
        described.add(
                DCT_ACCESS_RIGHTS,
                access == null
                        ? null
                        : terms.code(access.level(), Authority.ACCESS_RIGHT, DCT_RIGHTS_STATEMENT_CLASS, file));
    }

    /** In words who gets the data and how, for each of its files; null if nothing is known. */
    private @Nullable Iri rights(Dataset dataset, Iri iri, FileDescriptions file) {
        Access access = dataset.access();
        Iri level = access == null ? null : terms.concept(access.level(), file);
        if (access == null || (level == null && access.how() == null)) {
            return null;
        }
        Iri named = iri.with("#access");
        Description described = file.of(named).type(DCT_RIGHTS_STATEMENT_CLASS).add(DCT_TYPE, level);
        TermDescriptions.texts(described, DCT_DESCRIPTION, access.how());
        return named;
    }

    private void quality(Dataset dataset, Iri iri, Description described, FileDescriptions file) {
        for (Ref ref : dataset.conformsTo()) {
            if (graph.catalogue().resolve(ref) instanceof Standard standard) {
                Iri named = iris.of(standard);
                TermDescriptions.texts(file.of(named).type(DCT_STANDARD_CLASS), DCT_TITLE, standard.title());
                described.add(DCT_CONFORMS_TO, named);
            }
        }
        described.add(
                DCT_PROVENANCE,
                text(dataset.provenance(), iri.with("#provenance"), DCT_PROVENANCE_STATEMENT_CLASS, file));
        described.add(PROV_WAS_GENERATED_BY, text(dataset.method(), iri.with("#method"), PROV_ACTIVITY_CLASS, file));
        described.add(
                DQV_HAS_QUALITY_ANNOTATION,
                text(dataset.limitations(), iri.with("#limitations"), DQV_QUALITY_ANNOTATION_CLASS, file));
    }

    private static @Nullable Iri text(@Nullable Text text, Iri iri, Iri type, FileDescriptions file) {
        if (text == null) {
            return null;
        }
        TermDescriptions.texts(file.of(iri).type(type), RDFS_LABEL, text);
        return iri;
    }

    private void relate(Dataset dataset, Description described) {
        if (graph.catalogue().resolve(dataset.successor()) instanceof Dataset successor) {
            described.add(DCT_IS_REPLACED_BY, iris.of(successor));
        }
        for (Dataset former : graph.related(dataset, "replaces", Dataset.class)) {
            described.add(DCT_REPLACES, iris.of(former));
            if (dataset.series() != null
                    && dataset.series().known()
                    && dataset.series().equals(former.series())) {
                described.add(DCAT_PREV, iris.of(former));
            }
        }
        for (Ref ref : dataset.related()) {
            Entry other = graph.catalogue().resolve(ref);
            described.add(DCT_RELATION, other == null ? null : iris.of(other));
        }
    }

    private void resources(Dataset dataset, Iri iri, Description described, FileDescriptions file) {
        List<Resource> resources = dataset.resources();
        if (resources.isEmpty()) {
            return;
        }
        Iri rights = rights(dataset, iri, file);
        Set<String> names = new HashSet<>();
        for (Resource resource : resources) {
            Iri named = iri.with("#" + name(resource, names));
            if (distributions.describe(resource, named, dataset, iri, file)) {
                described.add(DCAT_DISTRIBUTION, named);
                file.of(named).add(DCT_RIGHTS, rights);
                if (SERVICES.contains(Downloads.format(resource))) {
                    file.of(named).add(DCAT_ACCESS_SERVICE, service(resource, named, dataset, iri, file));
                }
            }
        }
    }

    /** A fragment that stays when the order of the files changes. */
    private static String name(Resource resource, Set<String> names) {
        Link url = resource.url();
        String said =
                String.valueOf(resource.file() != null ? resource.file() : url != null ? url.href() : resource.title());
        String name = "file-" + Integer.toHexString(said.hashCode());
        while (!names.add(name)) {
            name += "x";
        }
        return name;
    }

    /** Describes the service at which a distribution is had; the catalogue lists it too. */
    private Iri service(Resource resource, Iri distribution, Dataset dataset, Iri iri, FileDescriptions file) {
        Iri named = distribution.with("-service");
        Description described = file.of(named).type(DCAT_DATA_SERVICE_CLASS);
        TermDescriptions.texts(described, DCT_TITLE, resource.title() == null ? dataset.title() : resource.title());
        TermDescriptions.texts(described, DCT_DESCRIPTION, resource.description());
        file.of(distribution).values(DCAT_ACCESS_URL).forEach(url -> described.add(DCAT_ENDPOINT_URL, url));
        described.add(DCT_PUBLISHER, agents.organisation(dataset.publisher(), file));
        described.add(DCT_LICENSE, terms.licence(DistributionDescriptions.licence(resource, dataset), file));
        described.add(DCAT_SERVES_DATASET, iri);
        return named;
    }
}
