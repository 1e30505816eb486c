package org.waymark.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.model.record.Article;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Organisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ScaffoldTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static String scaffold(Class<?> type, Map<String, String> given) {
        return Scaffold.of(RecordSchema.of(type), given);
    }

    private static JsonNode yaml(String text) {
        return YAML.readTree(text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---\n", 3) + 1) : text);
    }

    static List<RecordSchema> records() {
        return ModelSchemas.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyKindParsesAndHasEachRequiredKey(RecordSchema schema) {
        JsonNode keys = yaml(Scaffold.of(schema, Map.of()));
        List<String> required = schema.fields().stream()
                .filter(field -> field.required() && !(field.body() && ModelSchemas.isMarkdown(schema)))
                .map(FieldSchema::key)
                .toList();
        assertThat(keys.propertyNames()).containsExactlyElementsOf(required);
        assertThat(keys.valueStream()).allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @MethodSource("records")
    void examplesBehindTheCommentSignsParseToo(RecordSchema schema) {
        String text = Scaffold.of(schema, Map.of());
        String uncommented = text.lines()
                .filter(line -> !line.startsWith("# ") || line.matches("# (?:[a-z_]+:| ).*"))
                .map(line -> line.replaceFirst("^( *)# ", "$1"))
                .reduce("", (a, b) -> a + b + "\n");
        List<String> recommended = schema.fields().stream()
                .filter(FieldSchema::recommended)
                .map(FieldSchema::key)
                .toList();
        assertThat(yaml(uncommented).propertyNames()).containsAll(recommended);
    }

    @Test
    void aDatasetLooksLikeThis() {
        assertThat(scaffold(Dataset.class, Map.of("title", "Rents: a survey", "tags", "rents\n2024", "access", "open")))
                .startsWith("""
                        # The name of the data, as a reader would say it.
                        title: "Rents: a survey"

                        # What the data contains and why it exists, in a few sentences.
                        # For example: Median monthly rents paid in each borough.
                        description:
                        """)
                .contains("""

                        # Words that readers might search for.
                        keywords:
                          - rents
                          - "2024"

                        """)
                .contains("\naccess: open\n")
                .contains("\n# places: [London]\n")
                .contains("\n# resources:\n#   - title: Rents by borough, 2014 to 2025\n"
                        + "#     url: https://example.org/rents.csv\n#     format: CSV\n\n");
    }

    @Test
    void aGapHasItsHistoryReadyAndItsTextUnderTheHeader() {
        String text = scaffold(Gap.class, Map.of("title", "No count", "statement", "Nobody counts.\n\n---\nTwice.\n"));
        assertThat(text)
                .startsWith("---\n# The gap in a few words.\ntitle: No count\n")
                .contains("\nhistory:\n  # - status: evidenced\n  #   date: 2024-05\n")
                .endsWith("\n---\n\nNobody counts.\n\n---\nTwice.\n");
        assertThat(scaffold(Gap.class, Map.of()))
                .endsWith("# Below the line that follows: " + "What is missing, in two or three sentences.\n---\n");
    }

    @Test
    void severalLinesAreWrittenAsABlock() {
        String text = scaffold(Dataset.class, Map.of("description", "One.\n\n  Two: #2."));
        assertThat(text).contains("description: |-\n  One.\n\n    Two: #2.\n");
        assertThat(yaml(text).get("description").asString()).isEqualTo("One.\n\n  Two: #2.");
    }

    @Test
    void datesAndNumbersStayBare() {
        assertThat(scaffold(Article.class, Map.of("date", "2026-11-22", "title", "2026")))
                .contains("\ndate: 2026-11-22\n")
                .contains("\ntitle: \"2026\"\n");
    }

    @Test
    void aliasesOfKeysCount() {
        assertThat(yaml(scaffold(Organisation.class, Map.of("kind", "charity")))
                        .get("type")
                        .asString())
                .isEqualTo("charity");
    }

    @Test
    void whatIsNoFieldIsRefused() {
        assertThatThrownBy(() -> scaffold(Gap.class, Map.of("titel", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a gap has no field 'titel'");
        assertThatThrownBy(() -> scaffold(Gap.class, Map.of("history", "x")))
                .hasMessage("'history' is group, not a single value");
    }

    @Property
    void anyTextComesBackAsItWas(@ForAll("texts") String title) {
        JsonNode keys = yaml(scaffold(Dataset.class, Map.of("title", title, "description", title)));
        assertThat(keys.get("title").isString()).isTrue();
        assertThat(keys.get("title").asString()).isEqualTo(title);
        assertThat(keys.get("description").asString()).isEqualTo(title);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings().withChars(" \n\t:#-'\"\\{}[]&*!|>%@`,?~ab1.\u2028\u0085\ufeff");
        Arbitrary<String> words =
                Arbitraries.of("true", "No", "null", "~", "2025-03", "1e3", "0x1f", ".inf", "---", "...");
        Arbitrary<String> any =
                Arbitraries.strings().filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
        return Arbitraries.oneOf(nasty, words, any);
    }
}
