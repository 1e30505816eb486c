package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.model.value.Text;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.FigureDigests;

/**
 * Describes indicators: the table of values that the catalogue publishes is a dataset, made from another.
 *
 * @param in the values
 * @param terms describes themes, places and licences
 * @param datasets describes what they are made from
 */
record IndicatorDescriptions(ExportInputs in, TermDescriptions terms, DatasetDescriptions datasets) {

    /** The indicators that have values. */
    List<Indicator> all() {
        return in.catalogue().all(Indicator.class).stream()
                .filter(indicator -> in.series().containsKey(indicator.slug()))
                .toList();
    }

    /** Adds an indicator to a file that says who publishes the catalogue; returns its IRI. */
    Iri describe(Indicator indicator, Series series, FileDescriptions file) {
        Iri iri = terms.iris().of(indicator);
        Description described = file.of(iri).type(DCAT_DATASET_CLASS);
        TermDescriptions.texts(described, DCT_TITLE, indicator.title());
        TermDescriptions.texts(described, DCT_DESCRIPTION, indicator.definition());
        described.add(DCT_IDENTIFIER, Literal.of(iri.value()));
        described.add(DCT_PUBLISHER, terms.iris().publisher());
        for (Term theme : indicator.themes()) {
            described.add(DCAT_THEME, terms.concept(theme, file));
        }
        for (Term theme : indicator.themes()) {
            described.add(DCAT_THEME, terms.code(theme, Authority.DATA_THEME, SKOS_CONCEPT, file));
        }
        indicator.populations().forEach(group -> described.add(DCT_SUBJECT, terms.concept(group, file)));
        int number = 0;
        for (Term place : indicator.places()) {
            described.add(DCT_SPATIAL, terms.location(place, iri, ++number, file));
        }
        described.add(DCT_TEMPORAL, period(series, iri.with("#period"), file));
        described.add(DCT_ISSUED, Dates.literal(indicator.released()));
        TermDescriptions.texts(described, DCAT_VERSION, indicator.release());
        if (in.catalogue().resolve(indicator.dataset()) instanceof Dataset source) {
            described.add(DCT_SOURCE, datasets.name(source, file));
        }
        number = 0;
        for (Text limitation : indicator.limitations()) {
            Iri named = iri.with("#limitation-" + ++number);
            TermDescriptions.texts(file.of(named).type(DQV_QUALITY_ANNOTATION_CLASS), RDFS_LABEL, limitation);
            described.add(DQV_HAS_QUALITY_ANNOTATION, named);
        }
        described.add(DCAT_DISTRIBUTION, table(indicator, series, iri.with("#table"), file));
        return iri;
    }

    private static Iri period(Series series, Iri iri, FileDescriptions file) {
        List<LocalDate> first =
                series.periods().stream().map(StatisticalPeriod::first).toList();
        List<LocalDate> last =
                series.periods().stream().map(StatisticalPeriod::last).toList();
        Description described = file.of(iri).type(DCT_PERIOD_OF_TIME_CLASS);
        if (!first.isEmpty()) {
            described.add(DCAT_START_DATE, Literal.typed(Collections.min(first).toString(), XSD_DATE));
            described.add(DCAT_END_DATE, Literal.typed(Collections.max(last).toString(), XSD_DATE));
        }
        return iri;
    }

    private Iri table(Indicator indicator, Series series, Iri iri, FileDescriptions file) {
        Iri address = terms.iris().file(indicator.figuresAddress());
        Description described = file.of(iri)
                .type(DCAT_DISTRIBUTION_CLASS)
                .add(DCAT_ACCESS_URL, address)
                .add(DCAT_DOWNLOAD_URL, address)
                .add(DCT_LICENSE, terms.licence(indicator.licence(), file));
        DistributionDescriptions.csv(described, file);
        DistributionDescriptions.size(described, FigureDigests.of(in).of(series), iri, file);
        return iri;
    }
}
