package org.waymark.site.export.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FileDigest;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.SeriesTable;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.rdf.Iri;
import org.waymark.rdf.RdfSyntax;
import org.waymark.rdf.Statement;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.export.RoundTrips;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.text.Json;

/** RDF gives back each field as {@code docs/dcat.md} says. */
class DcatMappingTest {

    private static final String HOME = "https://data.example.org/";

    @TempDir
    private Path folder;

    @Test
    void eachFieldIsHeldOrNamed() {
        RoundTrips.assertComplete(DcatReader.MAPPING, Path.of("docs/dcat.md"), "in RDF");
    }

    @Test
    void theOwnCatalogueComesBack() throws IOException {
        assertComesBack(DcatFiles.inputs(CatalogueFixture.OWN), DcatFiles.own());
    }

    @Test
    void aFullyDescribedDatasetComesBackWithEachField() throws IOException {
        ExportInputs inputs = DcatFiles.inputs(DcatFiles.FULL);
        SortedSet<String> seen = assertComesBack(inputs, DcatFiles.of(inputs));
        assertThat(seen).isEqualTo(DcatReader.MAPPING.fields(true));
    }

    @Property(tries = 15)
    void recordsMadeAtRandomComeBack(@ForAll long seed, @ForAll String text) throws IOException {
        Path folder = RoundTrips.generate(seed, text, false);
        ExportInputs inputs = DcatFiles.inputs(folder);
        assertThat(inputs.catalogue().all(Dataset.class)).hasSizeGreaterThan(12);
        assertComesBack(inputs, DcatFiles.of(inputs));
    }

    /** Returns the fields that were read of some dataset. */
    private static SortedSet<String> assertComesBack(ExportInputs inputs, SortedMap<String, byte[]> files)
            throws IOException {
        Map<String, Map<String, Object>> read =
                read(files.get("dcat/catalog.ttl"), RdfSyntax.TURTLE, inputs.catalogue());
        assertThat(read(files.get("dcat/catalog.rdf"), RdfSyntax.RDF_XML, inputs.catalogue()))
                .isEqualTo(read);
        SortedSet<String> seen = new TreeSet<>();
        for (Dataset dataset : inputs.catalogue().all(Dataset.class)) {
            String iri = HOME + "datasets/" + dataset.slug() + ".html";
            Map<String, Object> held = new HeldInRdf(dataset, inputs).values();
            assertThat(read.get(iri)).as(dataset.slug()).isEqualTo(held);
            assertThat(read(
                            files.get("dcat/datasets/" + dataset.slug() + ".ttl"),
                            RdfSyntax.TURTLE,
                            inputs.catalogue()))
                    .containsExactly(Map.entry(iri, held));
            seen.addAll(RoundTrips.fields(held));
        }
        read.keySet()
                .removeIf(iri -> iri.startsWith(HOME + "indicators/")); // tables that the catalogue publishes itself
        assertThat(read).hasSameSizeAs(inputs.catalogue().all(Dataset.class));
        return seen;
    }

    /** Of an indicator, as any reader sees it. */
    @Test
    void theTableOfAnIndicatorIsADataset() throws IOException {
        ExportInputs inputs = DcatFiles.inputs(CatalogueFixture.OWN);
        Indicator indicator = inputs.catalogue().all(Indicator.class).iterator().next();
        String iri = HOME + "indicators/" + indicator.slug() + ".html";
        byte[] file = DcatFiles.own().get("dcat/catalog.ttl");
        Map<String, Object> read =
                read(file, RdfSyntax.TURTLE, inputs.catalogue()).get(iri);
        assertThat(read)
                .containsEntry("title", HeldInRdf.texts(indicator.title()))
                .containsEntry("description", HeldInRdf.texts(indicator.definition()))
                .containsEntry("licence", indicator.licence().id())
                .containsEntry("themes", HeldInRdf.known(indicator.themes()));
        byte[] table = SeriesTable.bytes(inputs.series().get(indicator.slug()), "en");
        assertThat(read.get("resources"))
                .isEqualTo(List.of(Map.of(
                        "url",
                        HOME + "indicators/" + indicator.slug() + ".csv",
                        "format",
                        "CSV",
                        "media_type",
                        "text/csv",
                        "size",
                        (long) table.length,
                        "checksum",
                        "sha256:" + FileDigest.of(table).sha256())));
        assertThat(DcatFiles.read(file, RdfSyntax.TURTLE))
                .contains(new Statement(
                        new Iri(iri),
                        DcatIris.DCT_SOURCE,
                        new Iri(HOME + "datasets/"
                                + inputs.catalogue()
                                        .resolve(indicator.dataset())
                                        .slug() + ".html")));
    }

    private static Map<String, Map<String, Object>> read(byte[] file, RdfSyntax syntax, Catalogue catalogue)
            throws IOException {
        return DcatReader.read(syntax, new ByteArrayInputStream(file), "https://elsewhere.example.org/", catalogue);
    }

    /** What is read is a record, as an importer would write it, and says the same again. */
    @Test
    void whatIsReadIsARecord() throws IOException {
        ExportInputs inputs = DcatFiles.inputs(DcatFiles.FULL);
        Map<String, Map<String, Object>> read =
                read(DcatFiles.of(inputs).get("dcat/catalog.ttl"), RdfSyntax.TURTLE, inputs.catalogue());
        Path copy = CatalogueFixture.copy(DcatFiles.FULL, folder);
        read.forEach((iri, values) -> {
            Map<String, Object> record = new LinkedHashMap<>(Map.of("licence", "unknown", "access", "unknown"));
            record.putAll(values);
            CatalogueFixture.write(
                    copy, "datasets/" + iri.replaceAll(".*/(.*)\\.html", "$1") + ".yaml", Json.report(record));
        });
        Findings findings = new Findings();
        Loader.load(copy, findings, Progress.SILENT);
        assertThat(findings.sorted()).isEmpty();
        assertThat(read(
                        DcatFiles.of(DcatFiles.inputs(copy)).get("dcat/catalog.ttl"),
                        RdfSyntax.TURTLE,
                        inputs.catalogue()))
                .isEqualTo(read);
    }

    /** Catalogues that were not made with this program name things in other ways. */
    @Test
    void othersCataloguesAreReadToo() throws IOException {
        String turtle = """
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
                @prefix eu: <http://publications.europa.eu/resource/authority/> .
                [] a dcat:Dataset ; dct:title "Rents" ; dcat:keyword "rent", "home"@en ;
                  dct:publisher [ a foaf:Agent ; foaf:name "Council"@en ] ;
                  dcat:contactPoint [ vcard:fn "Desk" ; vcard:hasEmail <mailto:desk@example.org> ] ;
                  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
                  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/RESTRICTED> ;
                  dcat:distribution [ dcat:accessURL <rents.csv> ; dct:format "csv" ; dcat:byteSize "many" ;
                    dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0> ] .
                """;
        Catalogue catalogue = DcatFiles.inputs(DcatFiles.FULL).catalogue();
        assertThat(read(turtle.getBytes(StandardCharsets.UTF_8), RdfSyntax.TURTLE, catalogue)
                        .values())
                .containsExactly(Json.object(
                        "title",
                        "Rents",
                        "publisher",
                        "Council",
                        "contact",
                        Map.of("name", "Desk", "email", "desk@example.org"),
                        "keywords",
                        List.of("rent", "home"),
                        "frequency",
                        "annual",
                        "licence",
                        "CC-BY-4.0",
                        "access",
                        Map.of("level", "secure"),
                        "resources",
                        List.of(Map.of("url", "https://elsewhere.example.org/rents.csv", "format", "CSV"))));
    }
}
