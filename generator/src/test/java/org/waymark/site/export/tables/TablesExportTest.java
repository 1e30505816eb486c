package org.waymark.site.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.series.SeriesTable;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.site.Offer;
import org.waymark.site.export.ExportedFiles;

class TablesExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ExportedFiles OWN = ExportedFiles.of(CatalogueFixture.OWN, new TablesExport());

    private static JsonNode json(String path) throws IOException {
        return JSON.readTree(OWN.text(path));
    }

    private static List<String> paths(String ending) {
        return OWN.files().keySet().stream()
                .filter(path -> path.endsWith(ending))
                .toList();
    }

    /** The bytes of a file that the site publishes. */
    private static byte[] published(String address) {
        String path = address.replaceFirst(ExportedFiles.HOME, "");
        try {
            return path.startsWith("indicators/")
                    ? SeriesTable.bytes(
                            Objects.requireNonNull(
                                    OWN.inputs().series().get(path.replaceAll("indicators/|\\.csv", ""))),
                            "en")
                    : Files.readAllBytes(CatalogueFixture.OWN.resolve(path.replaceFirst("^data/", "datasets/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(byte[] csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8).replace("\ufeff", ""))) {
            reader.forEach(record -> rows.add(record.getFields()));
        }
        return rows;
    }

    @Test
    void packagesAndCroissantsDescribeTheFilesAsTheyAre() throws Exception {
        assertThat(paths("datapackage.json")).hasSizeGreaterThan(50).hasSameSizeAs(paths("croissant.json"));
        for (String path : paths("datapackage.json")) {
            JsonNode files = json(path).path("resources");
            JsonNode croissant = json(path.replace("datapackage", "croissant"));
            assertThat(files).as(path).isNotEmpty();
            for (int i = 0; i < files.size(); i++) {
                JsonNode file = files.path(i);
                byte[] bytes = published(file.path("path").asText());
                String sha256 = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                assertThat(file.path("bytes").asLong()).as(path).isEqualTo(bytes.length);
                assertThat(file.path("hash").asText()).as(path).isEqualTo("sha256:" + sha256);
                JsonNode object = croissant.path("distribution").path(i);
                assertThat(object.path("contentUrl")).isEqualTo(file.path("path"));
                assertThat(object.path("sha256").asText()).isEqualTo(sha256);
            }
        }
    }

    /** Each value fits the type of its column, except those that mean a missing one. */
    @Test
    void eachValueIsOfTheTypeOfItsColumn() throws Exception {
        Set<String> types = new HashSet<>();
        for (String path : paths("datapackage.json")) {
            for (JsonNode file : json(path).path("resources")) {
                if (file.path("type").asText().equals("table")) {
                    String address = file.path("path").asText();
                    List<List<String>> rows = rows(published(address));
                    JsonNode fields = file.path("schema").path("fields");
                    assertThat(fields.findValuesAsText("name")).as(address).isEqualTo(rows.get(0));
                    for (int i = 0; i < fields.size(); i++) {
                        types.add(check(fields.path(i), rows, i, address));
                    }
                }
            }
        }
        assertThat(types).contains("string", "integer", "number", "year");
    }

    private static String check(JsonNode field, List<List<String>> rows, int column, String where) {
        String type = field.path("type").asText();
        Set<String> missing = new HashSet<>(Set.of(""));
        field.path("missingValues").forEach(mark -> missing.add(mark.asText()));
        for (List<String> row : rows.subList(1, rows.size())) {
            String value = row.get(column);
            if (!missing.contains(value)) {
                assertThat(parsed(type, value))
                        .as("%s %s %s", where, field.path("name"), type)
                        .isNotNull();
            }
        }
        return type;
    }

    private static Object parsed(String type, String value) {
        return switch (type) {
            case "integer" -> Long.valueOf(value);
            case "number" -> new BigDecimal(value);
            case "date" -> LocalDate.parse(value);
            case "year" -> Year.parse(value);
            case "boolean" -> Boolean.valueOf(value);
            default -> value;
        };
    }

    /** The rules of the reference implementation: what is referred to exists, once. */
    @Test
    void croissantsReferToWhatTheyDescribe() throws Exception {
        for (String path : paths("croissant.json")) {
            JsonNode node = json(path);
            assertThat(node.path("conformsTo").asText()).isEqualTo("http://mlcommons.org/croissant/1.1");
            for (String required : List.of("@context", "@type", "description", "name", "url", "creator", "citeAs")) {
                assertThat(node.has(required)).as(path + " " + required).isTrue();
            }
            List<String> files = ids(node.path("distribution")).toList();
            List<String> all = new ArrayList<>(files);
            for (JsonNode records : node.path("recordSet")) {
                all.add(records.path("@id").asText());
                for (JsonNode field : records.path("field")) {
                    all.add(field.path("@id").asText());
                    assertThat(files)
                            .contains(field.path("source")
                                    .path("fileObject")
                                    .path("@id")
                                    .asText());
                    assertThat(field.path("dataType").asText())
                            .isIn("sc:Text", "sc:Integer", "sc:Float", "sc:Boolean", "sc:Date");
                }
            }
            assertThat(all)
                    .as(path)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(id).matches("[A-Za-z0-9._~%/@:+-]+"));
        }
    }

    private static Stream<String> ids(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path("@id").asText());
    }

    @Test
    void eachTableHasItsDescriptionBesideIt() throws Exception {
        List<String> all = paths(".csv-metadata.json");
        assertThat(all).hasSizeGreaterThan(50).anyMatch(path -> path.startsWith("indicators/"));
        for (String path : all) {
            JsonNode node = json(path);
            String table = path.substring(0, path.length() - "-metadata.json".length());
            assertThat(table).endsWith("/" + node.path("url").asText());
            List<String> titles = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (JsonNode column : node.path("tableSchema").path("columns")) {
                titles.add(column.path("titles").path(0).asText());
                String name = column.path("name").asText();
                assertThat(name).matches("([A-Za-z0-9]|%[0-9A-F]{2})([A-Za-z0-9_]|%[0-9A-F]{2})*");
                assertThat(names.add(name)).isTrue();
            }
            assertThat(titles).as(path).isEqualTo(rows(published(table)).get(0));
        }
    }

    @Test
    void pagesOfRecordsWithFilesOfferThem() {
        Dataset dataset = OWN.catalogue().all(Dataset.class).stream()
                .filter(each -> each.resources().stream().anyMatch(resource -> resource.file() != null))
                .findFirst()
                .orElseThrow();
        Indicator indicator = OWN.catalogue().all(Indicator.class).iterator().next();
        for (String address : List.of(dataset.address(), indicator.address())) {
            List<Offer> offers = new TablesExport().offers(address, OWN.inputs());
            assertThat(offers).extracting(Offer::format).contains("data-package", "croissant");
            assertThat(OWN.files().keySet())
                    .containsAll(offers.stream().map(Offer::path).toList());
        }
        assertThat(new TablesExport().offers("datasets/index.html", OWN.inputs()))
                .isEmpty();
        assertThat(new TablesExport().offers("index.html", OWN.inputs())).isEmpty();
    }

    @TempDir
    private Path folder;

    private ExportedFiles table(String record, String csv) {
        CatalogueFixture.write(folder, "content/site.yaml", "title: T\nlanguages: [en]\n");
        CatalogueFixture.write(
                folder,
                "datasets/a.yaml",
                "title: A\ndescription: D\npublisher: P\nlicence: unknown\naccess: open\nresources:\n  - file: a.csv\n"
                        + record);
        CatalogueFixture.write(folder, "datasets/a.csv", csv);
        return ExportedFiles.of(folder, new TablesExport());
    }

    @Test
    void typesAreThoseOfTheCells() throws Exception {
        ExportedFiles export = table(
                "    schema:\n      - {name: n, type: integer}\n      - {name: y, type: year}\n      - {name: w, type: number}\n",
                "n,y,w,code,share,day,flag,mark,lead\n1,2020,1.5,E06,0.5,2020-01-02,true,x,007\n"
                        + "2.5,2021,\"1,204\",E07,..,2020-01-03,false,x,012\n");
        JsonNode fields = JSON.readTree(export.text("tables/datasets/a/datapackage.json"))
                .path("resources")
                .path(0)
                .path("schema")
                .path("fields");
        assertThat(fields.findValuesAsText("type"))
                .containsExactly("number", "year", "string", "string", "number", "date", "boolean", "string", "string");
        assertThat(fields.path(4).path("missingValues").path(0).asText()).isEqualTo("..");
        JsonNode columns = JSON.readTree(export.text("data/a.csv-metadata.json"))
                .path("tableSchema")
                .path("columns");
        assertThat(columns.path(4).path("null").path(0).asText()).isEqualTo("..");
        assertThat(columns.path(1).path("datatype").asText()).isEqualTo("gYear");
        JsonNode croissant = JSON.readTree(export.text("tables/datasets/a/croissant.json"));
        assertThat(croissant
                        .path("recordSet")
                        .path(0)
                        .path("field")
                        .path(4)
                        .path("dataType")
                        .asText())
                .isEqualTo("sc:Text");
        assertThat(croissant.has("license")).isFalse();
    }

    @Test
    void aTableWithoutTellableColumnsIsAFile() throws Exception {
        ExportedFiles export = table("", "a,a\n1,2\n");
        assertThat(export.files()).doesNotContainKey("data/a.csv-metadata.json");
        JsonNode file = JSON.readTree(export.text("tables/datasets/a/datapackage.json"))
                .path("resources")
                .path(0);
        assertThat(file.has("schema")).isFalse();
        assertThat(file.path("bytes").asInt()).isEqualTo(8);
    }

    @Test
    void hostileNamesOfColumnsStayNames() throws Exception {
        ExportedFiles export = table("", "\"a\"\"},{<script>\",_b,\u00e9 /c\n1,2,3\n");
        JsonNode columns = JSON.readTree(export.text("data/a.csv-metadata.json"))
                .path("tableSchema")
                .path("columns");
        assertThat(columns.findValuesAsText("name"))
                .containsExactly("a%22%7D%2C%7B%3Cscript%3E", "%5Fb", "%C3%A9%20%2Fc");
        assertThat(JSON.readTree(export.text("tables/datasets/a/croissant.json"))
                        .findValuesAsText("column"))
                .contains("a\"},{<script>", "_b", "\u00e9 /c");
    }

    @Test
    void aDescriptionThatTheCatalogueBringsItselfStays() {
        CatalogueFixture.write(folder, "datasets/a.csv-metadata.json", "{}");
        assertThat(table("", "a,b\n1,2\n").files()).doesNotContainKey("data/a.csv-metadata.json");
    }

    @Test
    void withoutAnAddressTablesAreDescribedBesideThemOnly() {
        ExportedFiles export = ExportedFiles.of(CatalogueFixture.ISLAND, "http://localhost:8080/", new TablesExport());
        assertThat(export.files().keySet()).isNotEmpty().allMatch(path -> path.endsWith(".csv-metadata.json"));
    }
}
