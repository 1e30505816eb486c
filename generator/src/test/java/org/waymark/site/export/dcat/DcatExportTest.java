package org.waymark.site.export.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.rdf.Iri;
import org.waymark.rdf.JenaGraph;
import org.waymark.rdf.Literal;
import org.waymark.rdf.Namespace;
import org.waymark.rdf.RdfSyntax;
import org.waymark.rdf.Statement;
import org.waymark.site.Offer;
import org.waymark.site.export.kit.ExportInputs;

/** The files are DCAT-AP, the same in each syntax, whole, and named by the pages they belong to. */
class DcatExportTest {

    private static final Path SHAPES = Path.of("src/test/resources/dcat/shapes.ttl");

    @TempDir
    private Path folder;

    @Test
    void theOwnCatalogueConforms() {
        assertConforms(DcatFiles.own());
    }

    @Test
    void aFullyDescribedDatasetConforms() {
        assertConforms(DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL)));
    }

    private static void assertConforms(SortedMap<String, byte[]> files) {
        Shapes shapes = Shapes.parse(
                JenaGraph.read(CatalogueFixture.bytes(SHAPES.getParent()).get("shapes.ttl"), RdfSyntax.TURTLE));
        List<String> faults = new ArrayList<>();
        files.forEach((path, file) -> {
            if (path.endsWith(".ttl")) {
                ShaclValidator.get()
                        .validate(shapes, JenaGraph.read(file, RdfSyntax.TURTLE))
                        .getEntries()
                        .forEach(fault -> faults.add(
                                path + ": " + fault.focusNode() + " " + fault.resultPath() + " " + fault.message()));
            }
        });
        assertThat(faults).isEmpty();
    }

    /** The shapes notice what is wrong, or the tests above would say nothing. */
    @Test
    void theShapesFindFaults() {
        String turtle = new String(
                DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL)).get("dcat/datasets/rents.ttl"), StandardCharsets.UTF_8);
        Shapes shapes = Shapes.parse(
                JenaGraph.read(CatalogueFixture.bytes(SHAPES.getParent()).get("shapes.ttl"), RdfSyntax.TURTLE));
        for (String[] change : new String[][] {
            {"dct:title", "rdfs:comment"},
            {"\"2015\"^^xsd:gYear", "\"2015\""},
            {"frequency/ANNUAL", "frequency/YEARLY"},
            {"a foaf:Agent", "a foaf:Thing"},
            {"dcat:accessURL", "rdfs:seeAlso"},
            {"xsd:nonNegativeInteger", "xsd:string"},
            {"access-right/PUBLIC", "access-right/OPEN"},
            {"a dct:Location", "a rdfs:Resource"}
        }) {
            assertThat(turtle).contains(change[0]);
            Graph graph = JenaGraph.read(
                    turtle.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8), RdfSyntax.TURTLE);
            assertThat(ShaclValidator.get().validate(shapes, graph).conforms())
                    .as(change[0])
                    .isFalse();
        }
    }

    @Test
    void eachSyntaxSaysTheSame() {
        SortedMap<String, byte[]> files = DcatFiles.own();
        assertThat(files).hasSizeGreaterThan(100);
        Set<String> stems = new TreeSet<>();
        files.keySet().forEach(path -> stems.add(path.substring(0, path.lastIndexOf('.'))));
        for (String stem : stems) {
            Graph turtle = JenaGraph.read(files.get(stem + ".ttl"), RdfSyntax.TURTLE);
            assertThat(turtle.size())
                    .isEqualTo(DcatFiles.read(files.get(stem + ".ttl"), RdfSyntax.TURTLE)
                            .size());
            for (RdfSyntax syntax : List.of(RdfSyntax.JSON_LD, RdfSyntax.RDF_XML)) {
                byte[] file = files.get(stem + "." + syntax.ending());
                if (file != null) {
                    assertThat(JenaGraph.read(file, syntax).isIsomorphicWith(turtle))
                            .as("%s in %s", stem, syntax)
                            .isTrue();
                }
            }
        }
        assertThat(DcatFiles.read(files.get("dcat/catalog.rdf"), RdfSyntax.RDF_XML))
                .isEqualTo(DcatFiles.read(files.get("dcat/catalog.ttl"), RdfSyntax.TURTLE));
    }

    @Test
    void theCatalogueSaysAllThatTheFilesOfDatasetsSay() {
        SortedMap<String, byte[]> files = DcatFiles.own();
        Set<Statement> whole = DcatFiles.read(files.get("dcat/catalog.ttl"), RdfSyntax.TURTLE);
        files.forEach((path, file) -> {
            if (path.startsWith("dcat/datasets/") && path.endsWith(".ttl")) {
                assertThat(whole).as(path).containsAll(DcatFiles.read(file, RdfSyntax.TURTLE));
            }
        });
    }

    @Test
    void sameRecordsSameBytes() {
        SortedMap<String, byte[]> once = DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL));
        DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL))
                .forEach((path, file) -> assertThat(file).as(path).isEqualTo(once.get(path)));
    }

    /** What the site names with its own addresses leads to one of its files. */
    @Test
    void termsAreDefinedWhereTheirAddressesLead() {
        SortedMap<String, byte[]> files = DcatFiles.own();
        Set<String> defined = new HashSet<>();
        files.forEach((path, file) -> {
            if (path.startsWith("dcat/vocabularies/")) {
                DcatFiles.read(file, RdfSyntax.TURTLE).forEach(said -> defined.add(((Iri) said.subject()).value()));
            }
        });
        Set<String> used = new TreeSet<>();
        DcatFiles.read(files.get("dcat/catalog.ttl"), RdfSyntax.TURTLE).forEach(said -> {
            if (said.object() instanceof Iri iri && iri.value().contains("/dcat/vocabularies/")) {
                used.add(iri.value());
            }
        });
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(defined).containsAll(used);
    }

    @Test
    void harvestersFindEachPageOfALargeCatalogue() {
        int datasets = 2 * CataloguePages.MOST + 1;
        CatalogueFixture.write(folder, "content/site.yaml", "title: Large\nlanguages: [en]\nrecord_formats: none\n");
        for (int i = 0; i < datasets; i++) {
            CatalogueFixture.write(folder, "datasets/d" + i + ".yaml", "title: Dataset " + i + "\ndescription: One.\n");
        }
        ExportInputs inputs = DcatFiles.inputs(folder);
        SortedMap<String, byte[]> files = DcatFiles.of(inputs);
        assertConforms(files);
        assertThat(files.keySet()).noneMatch(path -> path.startsWith("dcat/datasets/"));
        for (RdfSyntax syntax : List.of(RdfSyntax.TURTLE, RdfSyntax.JSON_LD, RdfSyntax.RDF_XML)) {
            Set<String> found = new HashSet<>();
            int pages = 0;
            String next = "https://data.example.org/dcat/catalog." + syntax.ending();
            while (next != null) {
                pages++;
                Graph page = JenaGraph.read(files.get(next.substring("https://data.example.org/".length())), syntax);
                page.find(null, iri(Namespace.RDF_TYPE), iri(DcatIris.DCAT_DATASET_CLASS))
                        .forEachRemaining(each -> found.add(each.getSubject().getURI()));
                List<String> following = new ArrayList<>();
                page.find(NodeFactory.createURI(next), iri(DcatIris.HYDRA_NEXT), null)
                        .forEachRemaining(each -> following.add(each.getObject().getURI()));
                assertThat(page.find(null, iri(Namespace.RDF_TYPE), iri(DcatIris.HYDRA_PARTIAL_COLLECTION_VIEW))
                                .toList())
                        .hasSize(1);
                next = following.isEmpty() ? null : following.get(0);
            }
            assertThat(pages).isEqualTo(3);
            assertThat(found).hasSize(datasets);
        }
    }

    private static org.apache.jena.graph.Node iri(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    @Test
    void hostileTextStaysText() {
        List<String> texts = List.of(
                "\"\"\"@en . <https://evil.example/a> a <https://evil.example/b> .",
                "</dct:title></rdf:RDF><script>alert(1)</script>",
                "]]> <!-- <?xml version=\"1.0\"?> &lt; &#0;",
                "\\\" \\u0041 \\n ' ''' {\"@id\": \"https://evil.example/\"} \u202Eabc",
                "@prefix dct: <https://evil.example/> .");
        CatalogueFixture.write(folder, "content/site.yaml", "title: Hostile\nlanguages: [en]\n");
        for (int i = 0; i < texts.size(); i++) {
            String quoted = "'" + texts.get(i).replace("'", "''") + "'";
            String fields =
                    "title: T\ndescription: T\nkeywords: [T]\nversion: T\nidentifiers: [T]\nprovenance: T\nlimitations: T\n"
                            + "creators: [{name: T}]\ncontact: {name: T, email: T}\nlanguages: [T]\n"
                            + "access: {level: open, how: T}\nresources: [{title: T, description: T, url: \"https://example.org/%3E\", checksum: T, media_type: T}]\n";
            CatalogueFixture.write(
                    folder,
                    "datasets/d" + i + ".yaml",
                    fields.replace(": T", ": " + quoted).replace("[T]", "[" + quoted + "]"));
        }
        SortedMap<String, byte[]> files = DcatFiles.of(DcatFiles.inputs(folder));
        assertConforms(files);
        Set<Statement> said = DcatFiles.read(files.get("dcat/catalog.ttl"), RdfSyntax.TURTLE);
        assertThat(said)
                .noneMatch(each -> (each.subject() + " " + each.predicate()).contains("evil.example")
                        || (each.object() instanceof Iri iri && iri.value().startsWith("https://evil.example")));
        Graph graph = JenaGraph.read(files.get("dcat/catalog.ttl"), RdfSyntax.TURTLE);
        for (RdfSyntax syntax : List.of(RdfSyntax.JSON_LD, RdfSyntax.RDF_XML)) {
            assertThat(JenaGraph.read(files.get("dcat/catalog." + syntax.ending()), syntax)
                            .isIsomorphicWith(graph))
                    .isTrue();
        }
        for (int i = 0; i < texts.size(); i++) {
            Iri dataset = new Iri("https://data.example.org/datasets/d" + i + ".html");
            for (Iri property : List.of(DcatIris.DCT_TITLE, DcatIris.DCT_DESCRIPTION)) {
                assertThat(said).contains(new Statement(dataset, property, Literal.of(texts.get(i), "en")));
            }
            assertThat(said).contains(new Statement(dataset, DcatIris.DCAT_KEYWORD, Literal.of(texts.get(i))));
        }
    }

    @Test
    void withoutAnAddressThereIsNothing() {
        ExportInputs inputs = DcatFiles.inputs(DcatFiles.FULL, "http://localhost:8080/");
        assertThat(DcatFiles.of(inputs)).isEmpty();
        assertThat(new DcatExport().offers("index.html", inputs)).isEmpty();
        assertThat(new DcatExport().offers("datasets/rents.html", inputs)).isEmpty();
        assertThat(new DcatExport().whole(inputs)).isEmpty();
    }

    @Test
    void pagesOfferTheirFiles() {
        ExportInputs inputs = DcatFiles.inputs(DcatFiles.FULL);
        SortedMap<String, byte[]> files = DcatFiles.of(inputs);
        DcatExport export = new DcatExport();
        assertThat(export.offers("datasets/rents.html", inputs))
                .containsExactly(
                        new Offer("turtle", "text/turtle", "dcat/datasets/rents.ttl"),
                        new Offer("json-ld", "application/ld+json", "dcat/datasets/rents.jsonld"));
        assertThat(export.offers("index.html", inputs))
                .isEqualTo(export.offers("datasets/index.html", inputs))
                .extracting(Offer::path)
                .containsExactly("dcat/catalog.ttl", "dcat/catalog.jsonld", "dcat/catalog.rdf")
                .allSatisfy(path -> assertThat(files).containsKey(path));
        assertThat(export.offers("datasets/none.html", inputs)).isEmpty();
        assertThat(export.offers("gaps/index.html", inputs)).isEmpty();
    }

    @Test
    void codesComeFromTheVocabularies() {
        Set<Statement> said = DcatFiles.read(
                DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL)).get("dcat/catalog.ttl"), RdfSyntax.TURTLE);
        Iri dataset = new Iri("https://data.example.org/datasets/rents.html");
        assertThat(said)
                .contains(
                        new Statement(dataset, DcatIris.DCAT_THEME, Authority.DATA_THEME.code("SOCI")),
                        new Statement(dataset, DcatIris.DCT_ACCRUAL_PERIODICITY, Authority.FREQUENCY.code("ANNUAL")),
                        new Statement(dataset, DcatIris.DCT_ACCESS_RIGHTS, Authority.ACCESS_RIGHT.code("PUBLIC")),
                        new Statement(dataset, DcatIris.DCT_LANGUAGE, Authority.LANGUAGE.code("CYM")));
        assertThat(said)
                .anyMatch(each -> each.object().equals(Authority.LICENCE.code("OGL_3_0")))
                .anyMatch(each -> each.object().equals(Authority.FILE_TYPE.code("WMS_SRVC")))
                .anyMatch(each -> each.object().equals(Authority.PUBLISHER_TYPE.code("LocalAuthority")));
    }

    @Test
    void editionsOfASeriesFollowEachOther() {
        Set<Statement> said = DcatFiles.read(
                DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL)).get("dcat/catalog.ttl"), RdfSyntax.TURTLE);
        Iri now = new Iri("https://data.example.org/datasets/rents.html");
        Iri before = new Iri("https://data.example.org/datasets/old-rents.html");
        Iri series = new Iri("https://data.example.org/dcat/vocabularies/series.ttl#rent-survey");
        assertThat(said)
                .contains(
                        new Statement(now, DcatIris.DCAT_IN_SERIES, series),
                        new Statement(before, DcatIris.DCAT_IN_SERIES, series),
                        new Statement(now, DcatIris.DCAT_PREV, before),
                        new Statement(series, Namespace.RDF_TYPE, DcatIris.DCAT_DATASET_SERIES_CLASS),
                        new Statement(series, DcatIris.DCT_TITLE, Literal.of("Arolwg rhenti", "cy")))
                .noneMatch(each ->
                        each.subject().equals(before) && each.predicate().equals(DcatIris.DCAT_PREV));
    }

    /** Unknown is left out; nothing is made up. */
    @Test
    void whatIsNotKnownIsNotSaid() {
        Set<Statement> said = DcatFiles.read(
                DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL)).get("dcat/datasets/old-rents.ttl"), RdfSyntax.TURTLE);
        assertThat(said)
                .filteredOn(each -> each.subject().toString().endsWith("/old-rents.html>"))
                .extracting(Statement::predicate)
                .contains(DcatIris.DCT_IS_REPLACED_BY)
                .doesNotContain(
                        DcatIris.DCT_LICENSE,
                        DcatIris.DCT_ACCESS_RIGHTS,
                        DcatIris.DCT_MODIFIED,
                        DcatIris.DCAT_DISTRIBUTION);
    }

    @Test
    void thePageOfADatasetCanSayItsLicenceToo() {
        CatalogueFixture.write(folder, "content/site.yaml", "title: One page\nlanguages: [en]\n");
        CatalogueFixture.write(
                folder,
                "content/vocabularies/licences.yaml",
                "terms:\n  - {id: own, label: Own, url: 'https://example.net/data'}\n");
        CatalogueFixture.write(
                folder,
                "datasets/one.yaml",
                "title: One\ndescription: One.\nlanding_page: https://example.net/data\nlicence: own\n"
                        + "resources: [{title: R, url: 'https://example.net/r.csv', format: CSV}]\n");
        SortedMap<String, byte[]> files = DcatFiles.of(DcatFiles.inputs(folder));
        assertThat(new String(files.get("dcat/catalog.ttl"), StandardCharsets.UTF_8))
                .contains("dct:license");
        assertConforms(files);
        assertThat(DcatFiles.read(files.get("dcat/catalog.ttl"), RdfSyntax.TURTLE))
                .contains(new Statement(
                        new Iri("https://example.net/data"), Namespace.RDF_TYPE, DcatIris.DCT_LICENSE_DOCUMENT_CLASS));
    }

    /** The library costs a build that writes no RDF nothing. */
    @Test
    void aBuildWithoutAnAddressLoadsNoLibrary() throws IOException, InterruptedException {
        Path source = CatalogueFixture.copy(DcatFiles.FULL, folder.resolve("source"));
        CatalogueFixture.write(source, "content/site.yaml", "title: Local\nlanguages: [en]\n");
        assertThat(loaded(source, "http://localhost:8080/"))
                .contains("org.waymark")
                .doesNotContain("org.eclipse.rdf4j");
        assertThat(loaded(source, "https://data.example.org/")).contains("org.eclipse.rdf4j");
    }

    /** The names of the classes that a build loads. */
    private String loaded(Path source, String base) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.waymark.cli.Main",
                        "build",
                        "--source=" + source,
                        "--base-url=" + base,
                        "--output=" + folder.resolve("site"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("build.txt").toFile())
                .start();
        assertThat(build.waitFor())
                .as(() -> CatalogueFixture.text(folder.resolve("build.txt")))
                .isZero();
        return CatalogueFixture.text(log);
    }
}
