package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.waymark.model.Kind;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;

/** The issue forms ask for the fields that records have, by their names and with their terms. */
class IssueFormsTest {

    private static final Path GITHUB = Path.of("../.github").toAbsolutePath().normalize();

    private static JsonNode form(String name) throws IOException {
        return new YAMLMapper()
                .readTree(GITHUB.resolve("ISSUE_TEMPLATE/" + name + ".yml").toFile());
    }

    private static List<JsonNode> fields(JsonNode form) {
        List<JsonNode> fields = new ArrayList<>();
        form.path("body").forEach(part -> {
            if (part.has("id")) {
                fields.add(part);
            }
        });
        return fields;
    }

    private static boolean required(JsonNode field) {
        return field.at("/validations/required").asBoolean();
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#PROPOSED")
    void eachAnswerHasItsFieldInTheRecord(Kind<?> kind) throws IOException {
        RecordSchema schema = RecordSchema.of(kind.type());

        assertThat(fields(form(kind.word()))).isNotEmpty().allSatisfy(field -> {
            FieldSchema named = schema.field(field.path("id").asText());
            assertThat(named).as(field.path("id").asText()).isNotNull();
            assertThat(required(field))
                    .as(field.path("id").asText())
                    .isEqualTo(named.required() && !named.key().equals("history"));
        });
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#PROPOSED")
    void whatARecordMustHaveIsAskedFor(Kind<?> kind) throws IOException {
        List<String> asked = fields(form(kind.word())).stream()
                .map(field -> field.path("id").asText())
                .toList();

        // Who files the record writes its history: that it was reported, on the day of the issue.
        assertThat(RecordSchema.of(kind.type()).fields().stream()
                        .filter(FieldSchema::required)
                        .map(FieldSchema::key)
                        .filter(key -> !key.equals("history")))
                .isSubsetOf(asked);
    }

    @Test
    void choicesAreTheTermsOfTheVocabularies() throws IOException {
        Map<String, String> vocabularies =
                Map.of("dataset/access", "access", "organisation/type", "organisation-kinds", "gap/kinds", "gap-kinds");
        for (Map.Entry<String, String> choice : vocabularies.entrySet()) {
            String[] place = choice.getKey().split("/");
            JsonNode field = fields(form(place[0])).stream()
                    .filter(candidate -> candidate.path("id").asText().equals(place[1]))
                    .findFirst()
                    .orElseThrow();
            List<String> options = new ArrayList<>();
            field.at("/attributes/options").forEach(option -> options.add(option.asText()));
            assertThat(options).containsExactlyInAnyOrderElementsOf(terms(choice.getValue()));
        }
    }

    private static List<String> terms(String vocabulary) throws IOException {
        try (InputStream file =
                IssueFormsTest.class.getResourceAsStream("/org/waymark/vocabularies/" + vocabulary + ".yaml")) {
            List<String> ids = new ArrayList<>();
            new YAMLMapper()
                    .readTree(file)
                    .path("terms")
                    .forEach(term -> ids.add(term.path("id").asText()));
            return ids;
        }
    }

    @Test
    void aCorrectionNamesTheRecordAndItsSource() throws IOException {
        assertThat(fields(form("correction")))
                .filteredOn(IssueFormsTest::required)
                .extracting(field -> field.path("id").asText())
                .containsExactly("record", "correction", "sources");
    }

    @Test
    void theLabelOfACorrectionIsTheNameOfItsForm() throws IOException {
        assertThat(form("correction").path("labels"))
                .extracting(JsonNode::asText)
                .containsExactly("correction");
    }
}
