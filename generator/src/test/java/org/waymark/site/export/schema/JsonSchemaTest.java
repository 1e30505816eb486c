package org.waymark.site.export.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.model.Kind;
import org.waymark.model.record.Article;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Organisation;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String DATASET = """
            title: {en: Private rents, cy: Rhenti preifat}
            description: Median monthly rents paid in each borough.
            publisher: example-council
            creators: [A. Person, {name: B. Person, url: https://example.org/b}]
            licence: CC-BY-4.0
            access: open
            tags: rents
            period: 2014/..
            issued: 2014
            modified: 2025-03-07
            breakdowns:
              - age
              - by: tenure
                crossed_with: [sex]
            resources:
              - https://example.org/rents.csv
              - title: Rents
                url: https://example.org/rents.csv
                format: CSV
                size: 20480
                schema: [borough, {name: rent, type: number}]
            extras: {Original licence: CC-BY4, count: 3}
            """;

    private static Schema schema(Class<?> type) {
        return REGISTRY.getSchema(JsonSchema.of(RecordSchema.of(type), Map.of()));
    }

    private static List<String> faults(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .toList();
    }

    @Test
    void everyFileHasASchemaThatIsOne() {
        Map<String, String> files = JsonSchema.files(Map.of("licences", List.of("CC-BY-4.0")));
        Stream<String> names = Stream.concat(
                Kinds.ALL.stream().map(Kind::option),
                Stream.of(
                        "expectation",
                        "expectations",
                        "removed",
                        "site",
                        "synonym",
                        "synonyms",
                        "term",
                        "tombstone",
                        "vocabulary"));
        assertThat(files.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        names.map(name -> name + ".schema.json").toList());
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        assertThat(files.values())
                .allSatisfy(text ->
                        assertThat(draft.validate(text, InputFormat.JSON)).isEmpty());
    }

    @Test
    void everyRecordAndGroupIsDescribed() {
        Map<String, String> files = JsonSchema.files(Map.of());
        ModelSchemas.groups()
                .forEach(group -> assertThat(files.values())
                        .anySatisfy(text -> assertThat(JsonMapper.shared()
                                        .readTree(text)
                                        .at("/$defs/" + group.name() + "/description")
                                        .asString())
                                .isEqualTo(group.doc())));
    }

    @Test
    void aGoodDatasetIsAccepted() {
        assertThat(faults(schema(Dataset.class), DATASET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lisence: CC0-1.0", // unknown key
                "title: [a, b]", // wrong kind of value
                "title: {en: }",
                "steward: {a: b}",
                "issued: last year",
                "issued: 2024-13",
                "period: 2014 to 2025",
                "landing_page: javascript:alert(1)",
                "landing_page: example.org",
                "access: {level: open, rout: x}",
                "access: {how: Ask}", // required inside a group
                "resources: [{size: big}]",
                "charts: [{title: a, kind: pie, file: a.csv, x: a, y: b}]",
                "themes: {a: b}",
                "keywords: [[a]]"
            })
    void aBadValueIsRejected(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        String rest = DATASET.lines().filter(old -> !old.startsWith(key)).reduce("", (a, b) -> a + b + "\n");
        String yaml = key.equals("resources:") || key.equals("access:") ? without(DATASET, key) : rest;
        assertThat(faults(schema(Dataset.class), yaml + line + "\n")).isNotEmpty();
    }

    private static String without(String yaml, String key) {
        return yaml.replaceFirst("(?m)^" + key + ".*\n(?: .*\n)*", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:", "description:", "publisher:", "licence:", "access:"})
    void aMissingFieldIsFound(String key) {
        assertThat(faults(schema(Dataset.class), without(DATASET, key))).containsExactly(" required");
    }

    @Test
    void anAliasCountsAsARequiredKey() {
        assertThat(faults(schema(Organisation.class), "title: A\nkind: charity\n"))
                .isEmpty();
        assertThat(faults(schema(Organisation.class), "title: A\n")).isNotEmpty();
    }

    @Test
    void theTextUnderAHeaderIsNotAskedForInTheHeader() {
        String gap = "title: A\nkinds: sufficiency\nhistory: [{status: reported, date: 2024}]\n";
        assertThat(faults(schema(Gap.class), gap)).isEmpty();
        assertThat(faults(schema(Gap.class), gap.replaceFirst("history.*", "history: []")))
                .isNotEmpty();
    }

    @Test
    void documentsOfOtherGeneratorsMayHaveOtherKeys() {
        assertThat(faults(schema(Article.class), "title: A\ndate: 2024-05-01 10:00:00\nsidebar: true\ncomments: yes\n"))
                .isEmpty();
    }

    @Test
    void knownTermsAreOfferedButOtherSpellingsAllowed() {
        String text = JsonSchema.of(RecordSchema.of(Dataset.class), Map.of("licences", List.of("CC0-1.0")));
        assertThat(JsonMapper.shared()
                        .readTree(text)
                        .at("/$defs/term of licences/anyOf/0/enum/0")
                        .asString())
                .isEqualTo("CC0-1.0");
        assertThat(faults(REGISTRY.getSchema(text), DATASET)).isEmpty();
    }

    static List<FieldSchema> fieldsWithExamples() {
        return ModelSchemas.records().stream()
                .flatMap(schema -> schema.fields().stream())
                .filter(field -> !field.example().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fieldsWithExamples")
    void theExamplesOfTheModelAreGood(FieldSchema field) {
        RecordSchema owner = ModelSchemas.records().stream()
                .filter(schema -> schema.fields().contains(field))
                .findFirst()
                .orElseThrow();
        List<String> faults = faults(schema(owner.type()), field.key() + ": " + field.example() + "\n");
        assertThat(faults).noneMatch(fault -> fault.startsWith("/"));
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        Locale before = Locale.getDefault();
        Map<String, String> expected = JsonSchema.files(Map.of());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(JsonSchema.files(Map.of())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPeriodCanBeAGroup() {
        String dataset = without(DATASET, "period:");
        assertThat(faults(schema(Dataset.class), dataset + "period: {start: 2014, end: 2025-03}\n"))
                .isEmpty();
        assertThat(faults(schema(Dataset.class), dataset + "period: {from: 2014}\n"))
                .isNotEmpty();
    }

    @Test
    void theDateOfAPostMayBeInItsFileName() {
        assertThat(faults(schema(Article.class), "title: A\n")).isEmpty();
        assertThat(faults(schema(Article.class), "date: 2024\n")).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#ALL")
    void theCatalogueInThisRepositoryFollowsItsSchema(Kind<?> kind) throws IOException {
        Schema schema = schema(kind.type());
        if (!Files.exists(CatalogueFixture.OWN.resolve(kind.folder()))) {
            return; // a kind of which this catalogue has no record yet
        }
        assertThat(CatalogueFixture.texts(CatalogueFixture.OWN.resolve(kind.folder()), ".yaml", ".md"))
                .isNotEmpty()
                .allSatisfy((path, text) ->
                        assertThat(faults(schema, header(text))).as(path).isEmpty());
    }

    private static String header(String text) {
        return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---\n", 3) + 1) : text;
    }
}
