package org.waymark.site.export.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Organisation;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.site.export.ExportedFiles;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.page.record.Records;
import org.waymark.task.build.Builds;
import org.waymark.text.Json;

class ApiExportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/api-v1");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String HOSTILE = "=HYPERLINK(\"https://evil.example\",\"x\"), <script>\n \"quoted\"";

    private static final Site SITE = Records.of(
            Site.class,
            Map.of(
                    "title",
                    Records.en("Some site"),
                    "languages",
                    List.of("en", "ar"),
                    "recordFormats",
                    List.of("api")));

    /** A record of each kind in which every field is filled. */
    private static List<Entry> filled() {
        List<Entry> all = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            all.add((Entry) Records.full((Class<?>) kind.type(), "filled", HOSTILE, "https://example.org/a?b=c&d"));
        }
        return all;
    }

    private static SortedMap<String, byte[]> api(Catalogue catalogue) throws IOException {
        return ExportedFiles.files(new ApiExport(), ExportedFiles.inputs(catalogue));
    }

    private static JsonNode json(SortedMap<String, byte[]> files, String path) throws IOException {
        assertThat(files).containsKey(path);
        return JSON.readTree(files.get(path));
    }

    /** All records of a kind, by following the pages. */
    private static Map<String, JsonNode> records(SortedMap<String, byte[]> files, Kind<?> kind) throws IOException {
        String folder = "api/v1/" + ApiExport.name(kind) + "/";
        Map<String, JsonNode> records = new TreeMap<>();
        int pages = 0;
        String next =
                json(files, folder + "index.json").get("first").textValue().replace("pages/", "");
        while (next != null) {
            JsonNode page = json(files, folder + "pages/" + next);
            page.get("items").forEach(item -> records.put(item.get("slug").textValue(), item));
            assertThat(page.get("page").intValue()).isEqualTo(++pages);
            next = page.get("next").textValue();
        }
        return records;
    }

    @Test
    void theDefaultCatalogueLosesNothing() throws IOException {
        losesNothing(CatalogueFixture.own());
    }

    @Test
    void filledRecordsLoseNothing() throws IOException {
        losesNothing(Records.catalogue(SITE, List.of(), List.of(), filled()));
    }

    private static void losesNothing(Catalogue catalogue) throws IOException {
        ExportInputs in = ExportedFiles.inputs(catalogue);
        SortedMap<String, byte[]> files = ExportedFiles.files(new ApiExport(), in);
        for (Kind<?> kind : Kinds.ALL) {
            RecordSchema schema = RecordSchema.of(kind.type());
            Schema says = REGISTRY.getSchema(text(files, "api/v1/schemas/" + kind.key() + ".json"));
            Map<String, JsonNode> records = records(files, kind);
            assertThat(records).hasSameSizeAs(in.published(kind));
            for (Entry entry : in.published(kind)) {
                JsonNode item = records.get(entry.slug());
                assertThat(SaidByApi.api(schema, item)).as(entry.slug()).isEqualTo(SaidByApi.model(entry));
                assertThat(says.validate(item.toString(), InputFormat.JSON))
                        .as(entry.slug())
                        .isEmpty();
                assertThat(item.get("page").textValue()).startsWith(ExportedFiles.HOME);
            }
        }
        catalogue.vocabularies().forEach((name, vocabulary) -> {
            JsonNode terms =
                    read(files, "api/v1/vocabularies/" + name + ".json").get("items");
            assertThat(terms).hasSameSizeAs(vocabulary.terms());
            for (int i = 0; i < terms.size(); i++) {
                assertThat(SaidByApi.api(RecordSchema.of(org.waymark.model.Term.class), terms.get(i)))
                        .isEqualTo(SaidByApi.model(vocabulary.terms().get(i)));
            }
        });
    }

    private static JsonNode read(SortedMap<String, byte[]> files, String path) {
        try {
            return json(files, path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** One record, its line in the whole and its place in a page are the same bytes. */
    @Test
    void aRecordIsTheSameInEachFile() throws IOException {
        SortedMap<String, byte[]> files = api(Records.catalogue(SITE, List.of(), List.of(), filled()));
        for (Kind<?> kind : Kinds.ALL) {
            String folder = "api/v1/" + ApiExport.name(kind) + "/";
            String record = text(files, folder + "filled.json");
            assertThat(text(files, folder + "all.ndjson")).isEqualTo(record).endsWith("}\n");
            assertThat(text(files, folder + "pages/1.json")).contains(record.strip());
        }
    }

    @Test
    void relationsNameBothEnds() throws IOException {
        Entry office = Records.of(Organisation.class, Map.of("slug", "office", "name", Records.en("Office")));
        Entry rents = Records.of(
                Dataset.class, Map.of("slug", "rents", "title", Records.en("Rents"), "publisher", ref("Office")));
        SortedMap<String, byte[]> files = api(Records.catalogue(SITE, List.of(), List.of(), List.of(office, rents)));

        assertThat(json(files, "api/v1/datasets/rents.json").get("publisher"))
                .hasToString("{\"record_type\":\"organisation\",\"slug\":\"office\",\"title\":{\"en\":\"Office\"},"
                        + "\"page\":\"" + ExportedFiles.HOME + "organisations/office.html\",\"name\":\"Office\"}");
        assertThat(json(files, "api/v1/organisations/office.json")
                        .at("/relations/publishes/0/slug")
                        .textValue())
                .isEqualTo("rents");
    }

    private static org.waymark.model.Ref ref(String name) {
        return new org.waymark.model.Ref(
                Kind.of(Organisation.class), name, org.waymark.source.Location.of("test.yaml"));
    }

    @Test
    void manyRecordsComeInPages() throws IOException {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 2 * KindFiles.PAGE_SIZE + 1; i++) {
            many.add(Records.of(Dataset.class, Map.of("slug", "d" + i, "title", Records.en("Dataset " + i))));
        }
        Catalogue catalogue = Records.catalogue(SITE, List.of(), List.of(), many);
        SortedMap<String, byte[]> files = api(catalogue);

        assertThat(records(files, Kind.of(Dataset.class))).hasSize(many.size());
        assertThat(json(files, "api/v1/datasets/pages/2.json").get("items")).hasSize(KindFiles.PAGE_SIZE);
        assertThat(json(files, "api/v1/datasets/pages/2.json").get("previous").textValue())
                .isEqualTo("1.json");
        assertThat(json(files, "api/v1/datasets/pages/3.json").get("next").isNull())
                .isTrue();
        assertThat(files).doesNotContainKey("api/v1/datasets/pages/4.json");
        assertThat(text(files, "api/v1/datasets/all.ndjson").lines()).hasSize(many.size());
    }

    @Test
    void whatIsTooLargeForAHostIsInParts() throws IOException {
        Catalogue catalogue = CatalogueFixture.own();
        ExportInputs in = ExportedFiles.inputs(catalogue);
        Kind<?> kind = Kind.of(Dataset.class);
        SortedMap<String, byte[]> files = new TreeMap<>();
        new KindFiles(kind, "x/", 200_000, in, new RecordJson(in)).write(files::put);

        List<String> parts = new ArrayList<>();
        json(files, "x/index.json").get("ndjson").forEach(name -> parts.add(name.textValue()));
        assertThat(parts).hasSizeBetween(4, 6).startsWith("all.ndjson", "all-2.ndjson");
        assertThat(parts).allSatisfy(name -> assertThat(files.get("x/" + name)).hasSizeLessThanOrEqualTo(200_000));
        assertThat(parts.stream().flatMap(name -> text(files, "x/" + name).lines()))
                .hasSize(catalogue.all(Dataset.class).size());
        JsonNode rows = json(files, "x/index.json").get("csv");
        String header = text(files, "x/all.csv").lines().findFirst().orElseThrow();
        rows.forEach(name -> assertThat(text(files, "x/" + name.textValue())).startsWith(header));
    }

    @Test
    void cellsAreNeverFormulas() throws IOException {
        SortedMap<String, byte[]> files = api(Records.catalogue(SITE, List.of(), List.of(), filled()));
        for (Kind<?> kind : Kinds.ALL) {
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(text(files, "api/v1/" + ApiExport.name(kind) + "/all.csv"))) {
                NamedCsvRecord row = rows.iterator().next();
                assertThat(row.getField("slug")).isEqualTo("filled");
                assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
                assertThat(row.getFields()).anyMatch(cell -> cell.startsWith("'=HYPERLINK"));
            }
        }
    }

    @Test
    void whatIsDerivedNeverHasTheNameOfAField() {
        List<String> derived = List.of(
                RecordJson.TYPE,
                RecordJson.SLUG,
                RecordJson.PAGE,
                RecordJson.SOURCE,
                RecordJson.FILES,
                RecordJson.FIGURES,
                RecordJson.RELATIONS);
        for (Kind<?> kind : Kinds.ALL) {
            assertThat(RecordSchema.of(kind.type()).fields())
                    .as(kind.word())
                    .extracting(field -> field.key())
                    .doesNotContainAnyElementsOf(derived);
        }
        assertThat(Kinds.ALL.stream().map(ApiExport::name))
                .doesNotHaveDuplicates()
                .doesNotContain("vocabularies", "facets", "lists", "schemas");
    }

    /** Updated with {@code -Dwaymark.update=true}: what goes away or changes needs another version of the API. */
    @Test
    void theShapeIsThatOfItsVersion() throws IOException {
        SortedMap<String, String> shape = new TreeMap<>();
        ApiExport.schemas().forEach((name, schema) -> shape.put("schemas/" + name, Json.document(schema)));
        CatalogueFixture.texts(Builds.tiny().site().resolve("api/v1"), "index.json", "openapi.json")
                .forEach(shape::put);
        if (Boolean.getBoolean("waymark.update")) {
            CatalogueFixture.delete(GOLDEN);
            shape.forEach((path, text) -> CatalogueFixture.write(GOLDEN, path, text));
        }
        assertThat(shape).isEqualTo(CatalogueFixture.texts(GOLDEN));
    }

    /** Each file has an address that the description names, and each address that it names in full has a file. */
    @Test
    void theDescriptionNamesEachFile() throws IOException {
        Path folder = Builds.tiny().site().resolve("api/v1");
        JsonNode description = JSON.readTree(folder.resolve("openapi.json").toFile());
        List<String> paths = new ArrayList<>();
        description.get("paths").fieldNames().forEachRemaining(paths::add);
        for (Path file : CatalogueFixture.files(folder)) {
            String address = "/" + CatalogueFixture.path(folder, file);
            assertThat(paths)
                    .as(address)
                    .anyMatch(path ->
                            address.equals("/openapi.json") || address.matches(path.replaceAll("\\{[a-z]+}", "[^/]+")));
        }
        assertThat(paths)
                .allSatisfy(path -> assertThat(path.contains("{")
                                || folder.resolve(path.substring(1)).toFile().exists())
                        .as(path)
                        .isTrue());
        Map<String, Integer> ids = new HashMap<>();
        description.findValuesAsText("operationId").forEach(id -> ids.merge(id, 1, Integer::sum));
        assertThat(ids).hasSize(paths.size());
        assertThat(new TreeSet<>(description.findValuesAsText("$ref")))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(folder.resolve(ref)).exists());
    }

    @Test
    void everySchemaIsOne() {
        Stream<String> names = Stream.concat(
                Kinds.ALL.stream().map(Kind::key),
                ModelSchemas.records().stream()
                        .filter(schema -> Kinds.ALL.stream().noneMatch(kind -> kind.type() == schema.type()))
                        .map(schema -> schema.name().replace(' ', '-')));
        assertThat(ApiExport.schemas().keySet())
                .containsExactlyInAnyOrderElementsOf(names.map(n -> n + ".json").toList());
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(com.networknt.schema.dialect.DialectId.DRAFT_2020_12));
        ApiExport.schemas()
                .forEach((name, schema) -> assertThat(meta.validate(Json.document(schema), InputFormat.JSON))
                        .as(name)
                        .isEmpty());
    }
}
