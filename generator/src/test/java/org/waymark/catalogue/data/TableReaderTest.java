package org.waymark.catalogue.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.report.Finding;
import org.waymark.report.Findings;

/** Tables as people save them. */
class TableReaderTest {

    private final Findings findings = new Findings();

    private Table read(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), "datasets/a.csv", findings);
    }

    private List<String> found() {
        return findings.sorted().stream()
                .map(finding -> finding.location() + " " + finding.code().id())
                .toList();
    }

    private List<String> hints() {
        return findings.sorted().stream().map(Finding::hint).toList();
    }

    @Test
    void aByteOrderMarkWindowsLinesAndQuotesAreNoTrouble() {
        Table table = read("\ufeffplace,\"rent, monthly\"\r\n\"Hammersmith, \"\"west\"\"\",\"1,850\"\r\n\r\n");
        assertThat(table.columns()).containsExactly("place", "rent, monthly");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells()).containsExactly("Hammersmith, \"west\"", "1,850");
        assertThat(found()).isEmpty();
    }

    @Test
    void aMarkThatIsThereTwiceIsNoPartOfTheFirstName() {
        assertThat(read("\ufeff\ufeffplace,rent\nA,1\n").columns()).containsExactly("place", "rent");
    }

    @Test
    void semicolonsTabsAndBarsSeparateToo() {
        assertThat(read("a;b\n1;2\n").columns()).containsExactly("a", "b");
        assertThat(read("a\tb\n1\t2\n").columns()).containsExactly("a", "b");
        assertThat(read("a|b\n1|2\n").columns()).containsExactly("a", "b");
        assertThat(read("temp, °C;rain, mm;x\n1,5;2,5;3,5\n").columns()).containsExactly("temp, °C", "rain, mm", "x");
        assertThat(read("\"a;b;c\",d\n1,2\n").columns()).containsExactly("a;b;c", "d");
    }

    @Test
    void rowsOfAnotherLengthAreReportedWithTheirLineAndLeftOut() {
        Table table = read("a,b\n1,2\n3\n4,5,6\n\"7\n8\",9\n10,11\n");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 5, 7);
        assertThat(found()).containsExactly("datasets/a.csv:3 invalid-table", "datasets/a.csv:4 invalid-table");
    }

    @Test
    void whatIsNotUtf8IsNotGuessedAt() {
        assertThat(TableReader.read(new byte[] {'a', '\n', (byte) 0xe9, '\n'}, "datasets/a.csv", findings))
                .isNull();
        assertThat(found()).containsExactly("datasets/a.csv:2:1 invalid-table");
        assertThat(hints()).first().asString().contains("iconv -f WINDOWS-1252");
    }

    @Test
    void oneBadByteInUtf8IsNotTakenForAnotherEncoding() {
        byte[] bytes = "a,b\nZürich,Mál".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;
        assertThat(TableReader.read(bytes, "datasets/a.csv", findings)).isNull();
        assertThat(found()).containsExactly("datasets/a.csv:2:9 invalid-table");
        assertThat(hints()).first().asString().doesNotContain("iconv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void unicodeIsReadWithAndWithoutAMark(String charset) {
        for (String mark : List.of("", "\ufeff")) {
            byte[] bytes = (mark + "town,trees\nZürich,12\nMálaga,30\n").getBytes(Charset.forName(charset));
            Table table = TableReader.read(bytes, "datasets/a.csv", findings);
            assertThat(table.columns()).containsExactly("town", "trees");
            assertThat(table.values(0)).containsExactly("Zürich", "Málaga");
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void aZeroByteIsNamedWithItsPlace() {
        assertThat(read("a,b\n1,2\n3,\0\n")).isNull();
        assertThat(found()).containsExactly("datasets/a.csv:3:3 invalid-table");
    }

    @Test
    void whatIsHugeIsNotRead() {
        assertThat(TableReader.read(new byte[TableReader.MAX_BYTES + 1], "datasets/a.csv", findings))
                .isNull();
        assertThat(findings.sorted()).extracting(Finding::message).containsExactly("the table has more than 2 MB");
    }

    @Test
    void aQuoteThatDoesNotFitIsNamedWithItsPlace() {
        assertThat(read("a,b\n1,2\nOak,\"started\n3,4\n")).isNull();
        assertThat(read("a,b\n1,2\nOak,\"started\nElm,ended\" here\n3,\"4\"\n")).isNull();
        assertThat(read("a,b\r1,\"2\"x\r3,4\r")).isNull();
        assertThat(read("sep=;\na;b\n1;\"2\n")).isNull();
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "datasets/a.csv:3:5 invalid-table",
                        "datasets/a.csv:3:5 invalid-table",
                        "datasets/a.csv:2:5 invalid-table",
                        "datasets/a.csv:3:3 invalid-table");
    }

    @Test
    void aQuoteInTheMiddleOfACellIsTextAndIsReported() {
        assertThat(read("size,n\n6 \"x\" 4,1\n2 \"x\" 3,2\n").values(0)).containsExactly("6 \"x\" 4", "2 \"x\" 3");
        assertThat(found()).containsExactly("datasets/a.csv:2:3 invalid-table", "datasets/a.csv:3:3 invalid-table");
    }

    @Test
    void blanksBeforeAndAfterQuotesAreNoPartOfACell() {
        Table table = read("\"town\", \"trees\" ,\t\"note\"\n\"Alder, East\", 12, \"a \"\"b\"\" c\"\n");
        assertThat(table.columns()).containsExactly("town", "trees", "note");
        assertThat(table.rows().get(0).cells()).containsExactly("Alder, East", " 12", "a \"b\" c");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatSpreadsheetsAddIsNoTrouble() {
        for (String text : List.of(
                "sep=;\r\na;b\r\n1;2\r\n",
                "a,b,\n1,2,\n",
                "a,b\n1,2,,\n",
                "a,b,,\n1,2\n,,,\n",
                "a,b\r1,2\r",
                "\n\na,b\n\n1,2\n\n")) {
            Table table = read(text);
            assertThat(table.columns()).as(text).containsExactly("a", "b");
            assertThat(table.rows()).as(text).hasSize(1);
            assertThat(table.rows().get(0).cells()).as(text).containsExactly("1", "2");
            assertThat(table.left()).isZero();
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void aTitleOrACommentIsNotTakenForTheNamesOfTheColumns() {
        assertThat(read("# Trees by town\ntown,trees\nAlder,1\n")).isNull();
        assertThat(read("Trees by town\n\ntown,trees\nAlder,1\n")).isNull();
        assertThat(found()).containsExactly("datasets/a.csv:1 invalid-table"); // the same is said once
    }

    @Test
    void aHeaderWithoutRowsIsReported() {
        assertThat(read("a,b\n").rows()).isEmpty();
        assertThat(found()).containsExactly("datasets/a.csv:1 invalid-table");
    }

    @Test
    void rowsThatAreLeftOutAreCounted() {
        Table table = read("a,b\n" + "1,2\n".repeat(20) + "1,2,3\n".repeat(9));
        assertThat(table.rows()).hasSize(20);
        assertThat(table.left()).isEqualTo(9);
        assertThat(findings.sorted()).hasSize(6);
        assertThat(findings.sorted())
                .last()
                .extracting(Finding::message)
                .asString()
                .contains("4 more rows");
    }

    @Test
    void anEmptyFileHasNoColumns() {
        assertThat(read("")).isNull();
        assertThat(found()).containsExactly("datasets/a.csv invalid-table");
    }

    @Test
    void twoColumnsOfOneNameAreReported() {
        read("a,a\n1,2\n");
        assertThat(found()).containsExactly("datasets/a.csv:1 invalid-table");
    }

    @Test
    void whatLooksLikeAFormulaIsServedAsItIs() {
        List<List<String>> rows = List.of(List.of("a", "b"), List.of("=1+1", "<script>,\"x\""));
        String text = new String(TableWriter.write(rows), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("a,b\r\n=1+1,\"<script>,\"\"x\"\"\"\r\n");
        assertThat(read(text).rows().get(0).cells()).containsExactlyElementsOf(rows.get(1));
    }
}
