package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Agent;
import org.waymark.model.Entry;
import org.waymark.model.Site;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.rdf.RdfSyntax;
import org.waymark.site.export.kit.ExportInputs;

/**
 * The whole catalogue, in as many files as it needs. Each is a page of a collection (Hydra Core Vocabulary, 5.2), as
 * harvesters follow them.
 */
final class CataloguePages {

    /** Datasets in one file, also those of the values of indicators, which come last. */
    static final int MOST = 500;

    private static final Text DATA_THEMES = Text.of("en", "Data theme");

    private final ExportInputs in;
    private final RecordIris iris;
    private final TermDescriptions terms;
    private final AgentDescriptions agents;
    private final DatasetDescriptions datasets;
    private final IndicatorDescriptions indicators;
    private final List<Entry> all;

    CataloguePages(ExportInputs in, DatasetDescriptions datasets, RecordIris iris) {
        this.in = in;
        this.iris = iris;
        this.terms = new TermDescriptions(in.catalogue(), iris);
        this.agents = new AgentDescriptions(terms);
        this.datasets = datasets;
        this.indicators = new IndicatorDescriptions(in, terms, datasets);
        List<Entry> entries = new ArrayList<>(in.catalogue().all(Dataset.class));
        entries.addAll(indicators.all());
        this.all = List.copyOf(entries);
    }

    /** How many files there are in each syntax. */
    int count() {
        return Math.max(1, (all.size() + MOST - 1) / MOST);
    }

    /** The path of a file, from the root of the site. */
    static String path(int page, RdfSyntax syntax) {
        return RecordIris.FOLDER + "catalog" + (page == 1 ? "" : "-" + page) + "." + syntax.ending();
    }

    /** What a page says, whatever its syntax. */
    FileDescriptions page(int page) {
        FileDescriptions file = new FileDescriptions();
        Description catalogue = catalogue(file, page == 1);
        for (Entry entry : all.subList((page - 1) * MOST, Math.min(all.size(), page * MOST))) {
            catalogue.add(DCAT_HAS_DATASET, describe(entry, file));
        }
        list(DCAT_DATA_SERVICE_CLASS, DCAT_HAS_SERVICE, catalogue, file);
        list(DCAT_CATALOG_RECORD_CLASS, DCAT_HAS_RECORD, catalogue, file);
        return file;
    }

    private Iri describe(Entry entry, FileDescriptions file) {
        if (entry instanceof Indicator indicator) {
            Series series = Objects.requireNonNull(in.series().get(indicator.slug()));
            return indicators.describe(indicator, series, file);
        }
        return datasets.describe((Dataset) entry, file);
    }

    /** Names all things of a class in the catalogue. */
    private static void list(Iri type, Iri property, Description catalogue, FileDescriptions file) {
        file.all().filter(thing -> thing.is(type)).forEach(thing -> catalogue.add(property, thing.subject()));
    }

    /** A page in one syntax: what it says, and which page comes next in that syntax. */
    Stream<Description> inSyntax(FileDescriptions file, int page, RdfSyntax syntax) {
        if (count() == 1) {
            return file.all();
        }
        Description view = new Description(iris.file(path(page, syntax))).type(HYDRA_PARTIAL_COLLECTION_VIEW);
        view.add(HYDRA_FIRST, iris.file(path(1, syntax)));
        view.add(HYDRA_PREVIOUS, page == 1 ? null : iris.file(path(page - 1, syntax)));
        view.add(HYDRA_NEXT, page == count() ? null : iris.file(path(page + 1, syntax)));
        view.add(HYDRA_LAST, iris.file(path(count(), syntax)));
        return Stream.concat(Stream.of(view), file.all());
    }

    private Description catalogue(FileDescriptions file, boolean whole) {
        Site site = in.catalogue().site();
        Iri iri = iris.catalogue();
        Description catalogue = file.of(iri).type(DCAT_CATALOG_CLASS);
        TermDescriptions.texts(catalogue, DCT_TITLE, site.title());
        TermDescriptions.texts(
                catalogue, DCT_DESCRIPTION, site.description() == null ? site.title() : site.description());
        catalogue.add(DCT_PUBLISHER, publisher(site.publisher(), file));
        catalogue.add(FOAF_HOMEPAGE, iri);
        file.of(iri).type(FOAF_DOCUMENT_CLASS);
        if (!whole) {
            return catalogue;
        }
        catalogue.add(DCT_LICENSE, terms.licence(site.licence(), file));
        catalogue.add(DCAT_CONTACT_POINT, agents.contact(site.contact(), iri, file));
        catalogue.add(DCT_MODIFIED, Dates.literal(PartialDate.of(in.settings().asOf())));
        for (String tag : site.languages()) {
            Authority.language(tag)
                    .ifPresent(code -> catalogue.add(
                            DCT_LANGUAGE,
                            TermDescriptions.code(code, Authority.LANGUAGE, DCT_LINGUISTIC_SYSTEM_CLASS, file)));
        }
        taxonomies(catalogue, file);
        return catalogue;
    }

    /** Who publishes it; the name of the catalogue, where it does not say. */
    private Iri publisher(@Nullable Agent publisher, FileDescriptions file) {
        Iri iri = iris.publisher();
        if (publisher != null) {
            return agents.agent(publisher, iri, file);
        }
        Text name = in.catalogue().site().title();
        TermDescriptions.texts(file.of(iri).type(FOAF_AGENT_CLASS), FOAF_NAME, name);
        return iri;
    }

    private void taxonomies(Description catalogue, FileDescriptions file) {
        Iri themes = iris.vocabulary("themes");
        Text title = in.catalogue().vocabulary("themes").title();
        if (title != null) {
            TermDescriptions.scheme(themes, title, file);
            catalogue.add(DCAT_THEME_TAXONOMY, themes);
        }
        Iri european = Authority.DATA_THEME.scheme();
        TermDescriptions.scheme(european, DATA_THEMES, file);
        catalogue.add(DCAT_THEME_TAXONOMY, european);
    }
}
