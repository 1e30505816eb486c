package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.util.List;
import org.waymark.catalogue.history.History;
import org.waymark.catalogue.history.Revision;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;

/**
 * Describes the records about datasets: when each was added and changed, and what it rests on.
 *
 * @param history what happened to records
 */
record CatalogRecords(History history) {

    /** Describes the record about a dataset; a record must say when it changed, so one that was never committed has none. */
    void describe(Dataset dataset, Iri iri, FileDescriptions file) {
        List<Revision> revisions = history.of(dataset);
        boolean committed = revisions.stream().anyMatch(Revision::added) || revisions.size() == History.MOST_PER_RECORD;
        if (!committed) {
            return;
        }
        Description record =
                file.of(iri.with("#record")).type(DCAT_CATALOG_RECORD_CLASS).add(FOAF_PRIMARY_TOPIC, iri);
        record.add(DCT_MODIFIED, Dates.literal(PartialDate.of(revisions.get(0).day())));
        revisions.stream()
                .filter(Revision::added)
                .findFirst()
                .ifPresent(first -> record.add(DCT_ISSUED, Dates.literal(PartialDate.of(first.day()))));
        int number = 0;
        for (Citation source : dataset.sources()) {
            record.add(DCT_REFERENCES, source(source, iri.with("#source-" + ++number), file));
        }
    }

    private static Iri source(Citation source, Iri iri, FileDescriptions file) {
        Description described = file.of(iri).type(DCT_BIBLIOGRAPHIC_RESOURCE_CLASS);
        TermDescriptions.texts(described, DCT_TITLE, source.title());
        described.add(DCT_DATE, Dates.literal(source.date()));
        Link url = source.url();
        if (url != null) {
            Iri.of(url.href()).ifPresent(page -> described.add(FOAF_PAGE, page));
        }
        return iri;
    }
}
