package org.waymark.site.export.dcat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.model.Kind;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.rdf.RdfSyntax;
import org.waymark.rdf.RdfWriter;
import org.waymark.site.Offer;
import org.waymark.site.Output;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/**
 * The catalogue as linked data, after DCAT-AP 3.0.1: all of it, each dataset, the organisations, and the vocabularies as
 * SKOS. A site whose address is not known has none of this, since RDF names things by absolute addresses.
 */
public final class DcatExport implements Export {

    /** The syntaxes of the whole catalogue, in the order in which pages name them. */
    private static final List<RdfSyntax> OF_ALL = List.of(RdfSyntax.TURTLE, RdfSyntax.JSON_LD, RdfSyntax.RDF_XML);

    private static final String ORGANISATIONS = RecordIris.FOLDER + "organisations.ttl";

    @Override
    public List<String> addresses() {
        return List.of(RecordIris.FOLDER);
    }

    @Override
    public List<String> recordFormats() {
        return List.of("turtle", "json-ld");
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        if (in.settings().isLocal()) {
            return Stream.empty();
        }
        RecordIris iris = new RecordIris(in.settings());
        TermDescriptions terms = new TermDescriptions(in.catalogue(), iris);
        DatasetDescriptions datasets = new DatasetDescriptions(in.graph(), in.history(), in.files(), iris);
        CataloguePages pages = new CataloguePages(in, datasets, iris);
        Stream<Plan> whole = IntStream.rangeClosed(1, pages.count())
                .mapToObj(page -> Plan.of(RecordIris.FOLDER, out -> page(pages, page, out)));
        Stream<Plan> vocabularies =
                in.catalogue().vocabularies().values().stream().map(vocabulary -> vocabulary(vocabulary, terms));
        return Stream.of(
                        whole,
                        Stream.of(Plan.of(ORGANISATIONS, out -> organisations(in, terms, out))),
                        vocabularies,
                        in.catalogue().all(Dataset.class).stream().flatMap(dataset -> each(dataset, datasets, in)))
                .flatMap(plans -> plans);
    }

    private static void page(CataloguePages pages, int page, Output out) throws IOException {
        FileDescriptions file = pages.page(page);
        for (RdfSyntax syntax : OF_ALL) {
            out.put(CataloguePages.path(page, syntax), RdfWriter.compact(syntax, pages.inSyntax(file, page, syntax)));
        }
    }

    private static void organisations(ExportInputs in, TermDescriptions terms, Output out) throws IOException {
        AgentDescriptions agents = new AgentDescriptions(terms);
        FileDescriptions file = new FileDescriptions();
        in.catalogue().all(Organisation.class).forEach(organisation -> agents.whole(organisation, file));
        out.put(ORGANISATIONS, RdfWriter.readable(RdfSyntax.TURTLE, file.all()));
    }

    private static Plan vocabulary(Vocabulary vocabulary, TermDescriptions terms) {
        String path = RecordIris.vocabularyFile(vocabulary.name());
        return Plan.of(
                path,
                out -> out.put(
                        path,
                        RdfWriter.readable(
                                RdfSyntax.TURTLE, terms.all(vocabulary).all())));
    }

    private static Stream<Plan> each(Dataset dataset, DatasetDescriptions datasets, ExportInputs in) {
        return chosen(in).map(format -> {
            RdfSyntax syntax = syntax(format);
            String path = path(dataset.slug(), syntax);
            return new Plan(path, dataset.source().location(), out -> {
                FileDescriptions file = new FileDescriptions();
                datasets.describe(dataset, file);
                out.put(path, RdfWriter.readable(syntax, file.all()));
            });
        });
    }

    /** The syntax of a format of each dataset. */
    private static RdfSyntax syntax(String format) {
        return format.equals("turtle") ? RdfSyntax.TURTLE : RdfSyntax.JSON_LD;
    }

    private static Stream<String> chosen(ExportInputs in) {
        return Stream.of("turtle", "json-ld").filter(in::eachRecord);
    }

    private static String path(String slug, RdfSyntax syntax) {
        return RecordIris.FOLDER + "datasets/" + slug + "." + syntax.ending();
    }

    @Override
    public List<Offer> offers(String address, ExportInputs in) {
        String list = Kind.of(Dataset.class).path() + "/";
        if (in.settings().isLocal()) {
            return List.of();
        }
        if (address.equals("index.html") || address.equals(list + "index.html")) {
            return whole(in);
        }
        String slug = address.startsWith(list) && address.endsWith(".html")
                ? address.substring(list.length(), address.length() - ".html".length())
                : "";
        if (in.catalogue().entry(Kind.of(Dataset.class), slug) == null) {
            return List.of();
        }
        return chosen(in)
                .map(format -> {
                    RdfSyntax syntax = syntax(format);
                    return new Offer(format, syntax.mediaType(), path(slug, syntax));
                })
                .toList();
    }

    /** The files with the whole catalogue. */
    @Override
    public List<Offer> whole(ExportInputs in) {
        List<Offer> offers = new ArrayList<>();
        if (!in.settings().isLocal()) {
            for (RdfSyntax syntax : OF_ALL) {
                String format =
                        syntax == RdfSyntax.RDF_XML ? "rdf-xml" : syntax == RdfSyntax.TURTLE ? "turtle" : "json-ld";
                offers.add(new Offer(format, syntax.mediaType(), CataloguePages.path(1, syntax)));
            }
        }
        return offers;
    }
}
