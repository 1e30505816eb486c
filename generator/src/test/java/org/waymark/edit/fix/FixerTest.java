package org.waymark.edit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.load.Loader;
import org.waymark.edit.harvest.clean.CleanDate;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;

/** What is fixed in a text, and what is left unchanged. */
class FixerTest {

    static final Spellings SPELLINGS = new Spellings(Loader.builtInVocabularies(), CleanDate::parse, CleanDate::period);
    private static final RecordSchema DATASET = RecordSchema.of(Dataset.class);

    @Test
    void aTermGivenByItsLabelsBecomesItsId() {
        String before = "title: Places\nterms:\n  - id: x\n    level: {en: borough, cy: bwrdeistref} # as before\n";
        Fixed fixed = new Fixer(SPELLINGS, false).fix(before, RecordSchema.of(Term.class), false);
        assertThat(fixed.text())
                .isEqualTo("title: Places\nterms:\n  - id: x\n    level: local-authority # as before\n");
        assertThat(fixed.changes()).extracting(Change::line).containsExactly(4);
    }

    private static Fixed fix(String text) {
        return new Fixer(SPELLINGS, false).fix(text, DATASET, false);
    }

    private static String ordered(String text) {
        return new Fixer(SPELLINGS, true).fix(text, DATASET, false).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modified: 7 March 2026          | modified: 2026-03-07
            modified: 2026/03/07            | modified: 2026-03-07
            modified: "March 7th, 2026"     | modified: "2026-03-07"
            modified: 'Mar 2026'            | modified: '2026-03'
            modified: 13/04/2026            | modified: 2026-04-13
            modified: 2025-3-7              | modified: 2025-03-07
            modified: "2025-3-07"           | modified: "2025-03-07"
            modified: 2025-3                | modified: 2025-03
            period: 2025-3-7/2025-4-1       | period: 2025-03-07/2025-04-01
            period: 2025-3/..               | period: 2025-03/..
            period: {start: 2025-3-7, end: 2025-4} | period: {start: 2025-03-07, end: 2025-04}
            resources: [{file: r.csv, modified: 2025-3-7}] | resources: [{file: r.csv, modified: 2025-03-07}]
            period: 2014-2025               | period: 2014/2025
            period: 2014 to present         | period: 2014/..
            period: {start: 1 May 2014}     | period: {start: 2014-05-01}
            licence: cc by 4.0              | licence: CC-BY-4.0
            licence: "CC0"                  | licence: "CC0-1.0"
            licence: http://creativecommons.org/licenses/by/4.0/ | licence: CC-BY-4.0
            licence: CC0 # as the page says | licence: CC0-1.0 # as the page says
            resources: [{url: https://example.org/r, format: text/csv}] | resources: [{url: https://example.org/r, format: CSV}]
            resources: [{file: r.csv, media_type: application/csv}]     | resources: [{file: r.csv, media_type: text/csv}]
            resources: [{file: r.csv, media_type: TEXT/CSV}]            | resources: [{file: r.csv, media_type: text/csv}]
            resources: [{file: r.csv, modified: 7 May 2026}]            | resources: [{file: r.csv, modified: 2026-05-07}]
            """)
    void valuesGetTheirUsualSpelling(String before, String after) {
        assertThat(fix(before + "\n").text()).isEqualTo(after + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modified: 03/04/2026",
                "modified: 3.4.2026",
                "modified: 03-04-2026",
                "modified: soon",
                "modified: 2025-3-32",
                "modified: 2025-13-7",
                "modified: 07/03/2025",
                "period: 2003-4",
                "period: 2025-4-1/2025-3-7",
                "modified: 2026-02-30",
                "modified: 2026-03-07T10:00:00Z",
                "period: 03/04/2014 - 05/06/2015",
                "licence: my own licence",
                "licence: CC-BY-5.0",
                "licence: !!str CC0",
                "licence: &a CC0",
                "title: 7 March 2026",
                "title: CC0",
                "extras: {modified: 7 March 2026, licence: CC0}",
                "whatever: CC0",
                "media_type: application/csv",
                "modified: null",
                "modified:"
            })
    void whatIsUncertainOrFineStays(String text) {
        Fixed fixed = fix(text + "\n");

        assertThat(fixed.text()).isEqualTo(text + "\n");
        assertThat(fixed.changes()).isEmpty();
        assertThat(fixed.problem()).isNull();
    }

    @Test
    void blanksTabsLineEndsAndTheMarkGo() {
        Fixed fixed =
                fix("\uFEFF# head  \r\ntitle:\tRents\t \r\nlicence: CC0 \r\ndescription: |\r\n  two  \r\n  lines");

        assertThat(fixed.text())
                .isEqualTo("# head\ntitle: Rents\nlicence: CC0-1.0\ndescription: |\n  two  \n  lines\n");
        assertThat(fixed.changes())
                .extracting(change -> change.line() + " " + change.message())
                .contains(
                        "1 the byte order mark is removed",
                        "1 line ends become line feeds, from here on",
                        "2 the tab after a colon becomes a space",
                        "3 licence 'CC0' becomes CC0-1.0",
                        "6 a line end is added to the last line");
    }

    @Test
    void onlyTheHeaderOfAMarkdownFileIsFixed() {
        String text =
                "---\ntitle: No rents \nreported: 7 March 2026\n---\n\nTwo blanks  \nbreak: a line\n\nreported: 8 March 2026  ";
        String key = RecordSchema.of(Gap.class).fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .findFirst()
                .orElseThrow()
                .key();
        Fixed fixed = new Fixer(SPELLINGS, true).fix(text.replace("reported", key), RecordSchema.of(Gap.class), true);

        assertThat(fixed.text())
                .isEqualTo("---\ntitle: No rents\n" + key + ": 2026-03-07\n---\n\nTwo blanks  \nbreak: a line\n\n" + key
                        + ": 8 March 2026  \n");
        assertThat(fixed.changes()).extracting(Change::line).containsExactly(2, 3, 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title: [", "title: a: b\nlicence: CC0", "a: *nothing", "\tlicence: CC0", "a: 1\n---\nb: 2"})
    void whatCannotBeReadIsLeftAlone(String text) {
        Fixed fixed = fix(text + "\r\n");

        assertThat(fixed.text()).isEqualTo(text + "\r\n");
        assertThat(fixed.changes()).isEmpty();
        assertThat(fixed.problem()).contains("check");
    }

    @Test
    void textsBeyondTheFirstPlaneDoNotShiftEdits() {
        assertThat(fix("title: 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🏠\nlicence: CC0\n").text())
                .isEqualTo("title: 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🏠\nlicence: CC0-1.0\n");
    }

    @Test
    void keysMoveWithTheirCommentsWhenAsked() {
        String text = """
                # About this file

                # which licence
                licence: CC-BY-4.0
                mine: kept
                description: |
                  # not a comment
                  text
                # what it is called
                title: Rents
                # the end
                """;

        assertThat(fix(text).text()).isEqualTo(text);
        assertThat(ordered(text)).isEqualTo("""
                # About this file

                # what it is called
                title: Rents
                description: |
                  # not a comment
                  text
                # which licence
                licence: CC-BY-4.0
                mine: kept
                # the end
                """);
        assertThat(ordered(ordered(text))).isEqualTo(ordered(text));
    }

    @Test
    void keysStayWhereAnAliasNeedsThem() {
        String text = "description: &a Rents\ntitle: *a\n";

        assertThat(ordered(text)).isEqualTo(text);
    }

    @Test
    void wordsThatSayMoreThanAMediaTypeStay() {
        String text = "resources: [{file: r.zip, media_type: Zipped CSV}]\n";

        assertThat(fix(text).text()).isEqualTo(text);
    }

    @Test
    void manyTabsEndInTime() {
        Fixed fixed = fix("a:\tb\n".repeat(2000));

        assertThat(fixed.changes()).isEmpty();
        assertThat(fixed.problem()).isNotNull();
    }
}
