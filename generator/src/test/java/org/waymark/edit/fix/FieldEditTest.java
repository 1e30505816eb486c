package org.waymark.edit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.schema.RecordSchema;

/** One value is written at its place, or nothing is. */
class FieldEditTest {

    private static final RecordSchema DATASET = RecordSchema.of(Dataset.class);

    private static final String RECORD = """
            # What it is about.
            title: {en: Rents, cy: Rhenti}

            description: >-
              What is paid
              in each ward.
            # Who says so.
            publisher: "a council"   # by its name
            themes:
              - housing # and no more
              - income
            # Between two fields.
            contact:
              name: Office
              email: a@example.org
            licence: unknown # they do not say
            access: {level: open, route: desk}
            resources:
              - title: All of it
                url: https://example.org/a
            """;

    private static String set(String path, String entry) {
        return FieldEdit.set(RECORD, DATASET, false, List.of(path.split("\\.")), entry.replace("/n", "\n"))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            licence       | licence: CC0-1.0       | licence: unknown # they        | licence: CC0-1.0 # they
            publisher     | publisher: b           | publisher: "a council"   #     | publisher: b   #
            title.cy      | cy: Rhenti ward        | cy: Rhenti}                    | cy: Rhenti ward}
            access.level  | level: registered      | {level: open,                  | {level: registered,
            contact.email | email: "b@example.org" | email: a@example.org           | email: "b@example.org"
            """)
    void onlyThatValueChanges(String path, String entry, String old, String now) {
        assertThat(RECORD).contains(old);
        assertThat(set(path, entry)).isEqualTo(RECORD.replace(old, now));
    }

    @Test
    void textsOfSeveralLinesAndListsAreReplacedWhole() {
        assertThat(set("description", "description: |-/n  Two/n/n  paragraphs."))
                .isEqualTo(RECORD.replace(
                        "description: >-\n  What is paid\n  in each ward.\n",
                        "description: |-\n  Two\n\n  paragraphs.\n"));
        assertThat(set("themes", "themes:/n- health"))
                .isEqualTo(RECORD.replace("themes:\n  - housing # and no more\n  - income\n", "themes:\n- health\n"));
    }

    @Test
    void aMissingFieldIsAddedInTheOrderOfTheSchema() {
        assertThat(set("modified", "modified: \"2026-01\""))
                .isEqualTo(
                        RECORD.replace("  email: a@example.org\n", "  email: a@example.org\nmodified: \"2026-01\"\n"));
        String body = "\nThe text.\n---\nlicence: no\n";
        assertThat(FieldEdit.set(
                        "---\ntitle: A\n---\n" + body,
                        RecordSchema.of(Gap.class),
                        true,
                        List.of("impact"),
                        "impact: B"))
                .contains("---\ntitle: A\nimpact: B\n---\n" + body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title          | title: Rents          # has languages
            access         | access: open          # would lose the route
            resources      | resources:/n- a       # would lose titles
            contact.url    | url: x                # a part that is not there
            access.level   | level: 'a, b: {'      # fits
            access.level   | level: >-/n  a/n  b   # no room for lines
            title.cy       | cy: a, route: b       # another key
            licence        | licence: >-/n  a/n  b # would swallow the comment
            licence        | licence: [            # no YAML
            nothing.at.all | all: x                # nowhere
            """)
    void whereSomethingElseWouldChangeNothingDoes(String path, String entry) {
        String written = set(path, entry.replaceFirst(" +# .*$", ""));
        assertThat(written).isIn("", RECORD.replace("level: open", "level: 'a, b: {'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "licence: &a unknown\ntitle: *a\n",
                "base: &a {x: y}\nlicence: unknown\nother: *a\n",
                "licence: a\nlicence: b\n",
                "- licence: a\n",
                "licence: [a, [b]]\n",
                "licence: a\r\n",
                "licence: [",
                ""
            })
    void whatIsWrittenInAnUnusualWayIsLeftAlone(String text) {
        assertThat(FieldEdit.set(text, DATASET, false, List.of("licence"), "licence: CC0-1.0"))
                .isEmpty();
    }

    @Test
    void theTextBelowAHeaderIsReplaced() {
        assertThat(FieldEdit.setBody("---\ntitle: A\n---\n\nOld.\n", " New.\n---\nStill new. "))
                .contains("---\ntitle: A\n---\n\nNew.\n---\nStill new.\n");
        assertThat(FieldEdit.setBody("No header.\n", "New.")).isEmpty();
    }

    @Test
    void theLineOfAFieldIsThatOfTheFile() {
        assertThat(FieldEdit.line(RECORD, false, "publisher")).isEqualTo(8);
        assertThat(FieldEdit.line("---\n# a\ntitle: A\n---\n", true, "title")).isEqualTo(3);
        assertThat(FieldEdit.line(RECORD, false, "modified")).isZero();
        assertThat(FieldEdit.line("[", false, "title")).isZero();
    }
}
