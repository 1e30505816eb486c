package org.waymark.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void aByteOrderMarkWindowsLinesAndQuotesAreNoTrouble() {
        Table table = read("\ufeffplace,\"rent, monthly\"\r\n\"Hammersmith, \"\"west\"\"\",\"1,850\"\r\n\r\n");
        assertThat(table.columns()).containsExactly("place", "rent, monthly");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells()).containsExactly("Hammersmith, \"west\"", "1,850");
        assertThat(found()).isEmpty();
    }

    @Test
    void semicolonsAndTabsSeparateToo() {
        assertThat(read("a;b\n1;2\n").columns()).containsExactly("a", "b");
        assertThat(read("a\tb\n1\t2\n").columns()).containsExactly("a", "b");
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
        assertThat(found()).containsExactly("datasets/a.csv invalid-table");
    }

    @Test
    void whatIsHugeIsNotRead() {
        assertThat(TableReader.read(new byte[TableReader.MAX_BYTES + 1], "datasets/a.csv", findings))
                .isNull();
        assertThat(findings.sorted()).extracting(Finding::message).containsExactly("the table has more than 2 MB");
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

    @Test
    void numbersAreReadAsTheyAreWrittenAndNothingElseIs() {
        assertThat(Numbers.parse(" 1,234.5 ")).hasValue(1234.5);
        assertThat(Numbers.parse("-3")).hasValue(-3);
        for (String no : List.of("", "1,23", "12 %", "0x1F", "NaN", "Infinity", "1e9", "--1", ".", "١٢")) {
            assertThat(Numbers.parse(no)).as(no).isEmpty();
        }
        assertThat(Numbers.isMissing(" .. ")).isTrue();
        assertThat(Numbers.isMissing("none yet")).isFalse();
    }
}
