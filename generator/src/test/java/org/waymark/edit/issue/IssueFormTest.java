package org.waymark.edit.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.text.CleanText;

/** What becomes of issues, no matter who wrote them. */
class IssueFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static List<JsonNode> questions(Kind<?> kind) throws IOException {
        List<JsonNode> questions = new ArrayList<>();
        Path form = Path.of("../.github/ISSUE_TEMPLATE", kind.word() + ".yml");
        new YAMLMapper().readTree(form.toFile()).path("body").forEach(part -> {
            if (part.has("id")) {
                questions.add(part);
            }
        });
        return questions;
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#PROPOSED")
    void everyQuestionOfEveryFormIsAFieldThatALineCanFill(Kind<?> kind) throws IOException {
        RecordSchema schema = RecordSchema.of(kind.type());

        assertThat(questions(kind)).isNotEmpty().allSatisfy(question -> {
            String label = question.at("/attributes/label").asText();
            assertThat(IssueForm.key(label)).isEqualTo(question.path("id").asText());
            FieldSchema field = schema.field(IssueForm.key(label));
            assertThat(field).as(label).isNotNull();
            assertThat(IssueAnswer.canBe(field)).as(label).isTrue();
            assertThat(IssueForm.read(schema, "### " + label + "\n\nSomething\n")
                            .answers())
                    .containsEntry(field.key(), "Something");
        });
    }

    private static IssueRecord dataset(String issue) {
        return IssueRecord.of(
                Kind.of(Dataset.class), issue, DAY, Loader.builtInVocabularies(), slug -> slug.equals("taken"));
    }

    private static JsonNode written(IssueRecord record) throws IOException {
        return new YAMLMapper().readTree(record.text());
    }

    @Test
    void anAnswerTakesTheFormOfItsField() throws IOException {
        IssueRecord record = dataset("""
                ### Title

                Rents by *ward*: 2020

                ### Description

                First line.

                - a list
                - of things

                ### Publisher

                Example Council

                ### Landing page

                example.org/rents

                ### Resources

                - All rents (https://example.org/rents.csv)
                https://example.org/b.csv
                [The third](https://example.org/c.csv), new
                no address

                ### Licence

                Open Government Licence v3.0

                ### Access

                open

                ### Themes

                housing, Income; wealth

                ### Period

                2014 to present

                ### Frequency

                _No response_

                ### Sources

                Report on rents, https://example.org/report.
                https://example.org/other
                A letter
                """);

        assertThat(record.file()).isEqualTo("datasets/rents-by-ward-2020.yaml");
        JsonNode yaml = written(record);
        assertThat(yaml.path("title").asText()).isEqualTo("Rents by *ward*: 2020");
        assertThat(yaml.path("description").asText()).isEqualTo("First line.\n\n- a list\n- of things");
        assertThat(yaml.path("landing_page").asText()).isEqualTo("https://example.org/rents");
        assertThat(yaml.path("licence").asText()).isEqualTo("OGL-UK-3.0");
        assertThat(yaml.path("themes").toString()).isEqualTo("[\"housing\",\"Income\",\"wealth\"]");
        assertThat(yaml.path("period").asText()).isEqualTo("2014/..");
        assertThat(yaml.has("frequency")).isFalse();
        assertThat(yaml.path("resources").toString())
                .isEqualTo("[{\"title\":\"All rents\",\"url\":\"https://example.org/rents.csv\"},"
                        + "{\"url\":\"https://example.org/b.csv\"},"
                        + "{\"title\":\"The third, new\",\"url\":\"https://example.org/c.csv\"}]");
        assertThat(yaml.path("sources").toString())
                .isEqualTo("[{\"title\":\"Report on rents\",\"url\":\"https://example.org/report\"},"
                        + "{\"title\":\"example.org\",\"url\":\"https://example.org/other\"},\"A letter\"]");
        assertThat(record.notes())
                .containsExactly("A line of 'resources' names no address and was left out: no address");
    }

    @Test
    void aGapBeginsByBeingReported() {
        IssueRecord record = IssueRecord.of(
                Kind.of(Gap.class),
                "### Title\n\nNo rents\n\n### Statement\n\nNobody\n---\nknows.\n\n### Nearest\n\nrents: too coarse\nother\n",
                DAY,
                Loader.builtInVocabularies(),
                slug -> false);

        assertThat(record.file()).isEqualTo("content/gaps/no-rents.md");
        assertThat(record.text()).isEqualTo("""
                ---
                title: No rents
                nearest:
                - dataset: rents
                  falls_short: too coarse
                - other
                history:
                - status: reported
                  date: 2026-03-01
                ---

                Nobody
                ---
                knows.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd        | datasets/etc-passwd.yaml
            /etc/cron.d/x           | datasets/etc-cron-d-x.yaml
            C:\\Windows             | datasets/c-windows.yaml
            .github/workflows/a.yml | datasets/github-workflows-a-yml.yaml
            $(touch x) `id`         | datasets/touch-x-id.yaml
            taken                   | datasets/taken-2.yaml
            index                   | datasets/index-2.yaml
            Con                     | datasets/con-2.yaml
            a%2fb                   | datasets/a-2fb.yaml
            """)
    void noTitleLeadsOutOfTheFolder(String title, String file) {
        assertThat(dataset("### Title\n\n" + title + "\n").file()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no headings",
                "### Title",
                "### Title\n\n_No response_",
                "### Title\n\n***",
                "#### Title\n\nx"
            })
    void withoutATitleThereIsNoRecord(String issue) {
        IssueRecord record = dataset(issue);
        assertThat(record.file()).isNull();
        assertThat(record.notes()).anyMatch(note -> note.contains("no title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${{ github.token }}",
                "---\ntitle: another\n---",
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x/\"]]",
                "*alias",
                "&anchor value",
                "<<: *x",
                "a: b\nlicence: CC0-1.0",
                "\"; rm -rf / #",
                "{a: [b",
                "- x\n- y",
                "| literal",
                "%YAML 1.2",
                "\u202eabc\u0000\u0007\ud800",
                "\u0085next\u2028line",
                "null",
                "~",
                "true",
                "0x1F",
                "2026-03-01"
            })
    void whateverIsWrittenIsOneText(String hostile) throws IOException {
        IssueRecord record = dataset("### Title\n\nT\n\n### Description\n\n" + hostile + "\n\n### Publisher\n\n"
                + hostile + "\n\n### Limitations\n\n" + hostile);
        JsonNode yaml = written(record);

        assertThat(yaml.properties())
                .extracting(java.util.Map.Entry::getKey)
                .isSubsetOf("title", "description", "publisher", "limitations");
        assertThat(yaml.path("title").asText()).isEqualTo("T");
        assertThat(yaml.path("description").isTextual()).isTrue();
        assertThat(yaml.path("description").asText())
                .isEqualTo(CleanText.lines(hostile).strip());
    }

    @Test
    void aHeadingThatIsThereTwiceIsText() throws IOException {
        IssueRecord record = dataset("### Title\n\nT\n\n### Description\n\nD\n\n### Title\n\nanother\n\n### Odd\n\nx");

        assertThat(written(record).path("description").asText()).isEqualTo("D\n\n### Title\n\nanother\n\n### Odd\n\nx");
        assertThat(record.notes())
                .containsExactly("The heading 'Title' appears twice; the second one was read as text.");
    }

    @Test
    void aMegabyteIsCut() {
        IssueRecord record = dataset("### Title\n\nT\n\n### Description\n\n" + "a ".repeat(500_000));
        assertThat(record.text().length()).isLessThan(IssueForm.LONGEST + 100);
        assertThat(record.notes()).anyMatch(note -> note.contains("only the first"));

        IssueRecord list = dataset("### Title\n\nT\n\n### Sources\n\n" + "https://example.org/\n".repeat(4000));
        assertThat(list.notes()).contains("Of 'sources' only the first 100 were taken.");
    }

    @Test
    void fieldsThatNoFormAsksForAreStillFields() {
        assertThat(IssueForm.read(RecordSchema.of(Dataset.class), "### Extras\n\na\n\n### Charts\n\nb")
                        .answers())
                .isEmpty();
    }
}
