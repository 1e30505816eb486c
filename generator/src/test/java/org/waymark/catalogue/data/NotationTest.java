package org.waymark.catalogue.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.waymark.report.Findings;

/** A number is read as it was meant, or not at all. */
class NotationTest {

    private static Table table(String separator, String... cells) {
        StringBuilder text = new StringBuilder("place" + separator + "n\n");
        for (String cell : cells) {
            text.append("A").append(separator).append('"').append(cell).append("\"\n");
        }
        return TableReader.read(text.toString().getBytes(StandardCharsets.UTF_8), "a.csv", new Findings());
    }

    /** The numbers of a column; null where a cell holds none. */
    private static List<Double> numbers(String separator, String... cells) {
        Table table = table(separator, cells);
        List<Double> numbers = new ArrayList<>();
        for (String cell : table.values(1)) {
            var number = Numbers.parse(cell, table.notations().get(1));
            numbers.add(number.isPresent() ? number.getAsDouble() : null);
        }
        return numbers;
    }

    @Test
    void numbersAreReadAsTheyAreWrittenAndNothingElseIs() {
        Map<String, String> read = Map.of(
                " 1,234.5 ",
                "1234.5",
                "-3",
                "-3",
                "\u22123.50",
                "-3.50",
                "1 204",
                "1204",
                "1\u202f204\u202f000.5",
                "1204000.5",
                "1'204",
                "1204",
                "1\u2019204.25",
                "1204.25",
                ".5",
                "0.5",
                "+7",
                "7");
        read.forEach((cell, number) ->
                assertThat(Notation.POINT.plain(cell)).as(cell).isEqualTo(number));
        for (String no : List.of(
                "",
                "1,23",
                "12 %",
                "0x1F",
                "NaN",
                "Infinity",
                "1e9",
                "--1",
                ".",
                "١٢",
                "1,234,5",
                "1 2",
                "1.2.3",
                "1,204.500,3",
                "1 204,000 000",
                "0,204,000",
                "12.05.2024",
                "1.",
                "- 1")) {
            assertThat(Notation.POINT.plain(no)).as(no).isNull();
        }
        assertThat(Notation.COMMA.plain("-1.204,75")).isEqualTo("-1204.75");
        assertThat(Notation.COMMA.plain("12,5")).isEqualTo("12.5");
        assertThat(Notation.COMMA.plain("12.5")).isNull();
        assertThat(Numbers.isMissing(" .. ")).isTrue();
        assertThat(Numbers.isMissing("none yet")).isFalse();
    }

    @Test
    void theOtherCellsTellWhichMarkIsTheDecimalOne() {
        assertThat(numbers(";", "1.204,75", "980,1", "1.010")).containsExactly(1204.75, 980.1, 1010.0);
        assertThat(numbers(";", "1.204", "0.980", "12.5")).containsExactly(1.204, 0.98, 12.5);
        assertThat(numbers(",", "1,204", "980")).containsExactly(1204.0, 980.0);
        assertThat(numbers(",", "1,204", "12,5")).containsExactly(1.204, 12.5);
        assertThat(numbers(",", "1.204", "980")).containsExactly(1.204, 980.0);
        assertThat(numbers("\t", "1.204", "2.310")).containsExactly(1.204, 2.31);
        assertThat(numbers("|", "12,5", "-1,0", "..")).containsExactly(12.5, -1.0, null);
    }

    @Test
    void whereNothingTellsNothingIsGuessed() {
        assertThat(numbers(";", "1.204", "980", "1.010")).containsExactly(null, 980.0, null);
        assertThat(numbers(";", "1,204", "980")).containsExactly(null, 980.0);
        assertThat(numbers("\t", "1.204", "980")).containsExactly(null, 980.0);
        assertThat(numbers(",", "12.5", "12,5", "1,204", "3")).containsExactly(12.5, null, null, 3.0);
    }

    @Test
    void theColumnsOfOneTableAreWrittenAlike() {
        byte[] bytes = "town;temp;rain\nAlder;12,5;1.204\nBirch;-1,0;980\n".getBytes(StandardCharsets.UTF_8);
        Table table = TableReader.read(bytes, "a.csv", new Findings());
        assertThat(table.notations().get(2).plain("1.204")).isEqualTo("1204");
    }

    /** However a number is written, it is read as itself or not at all. */
    @Property(tries = 300)
    void noNumberIsTakenForAnother(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -2_000_000, max = 2_000_000) Integer> thousandths,
            @ForAll @IntRange(max = 5) int way,
            @ForAll @IntRange(max = 3) int decimals) {
        String group = List.of("", ",", ".", " ", "'", "\u2009").get(way);
        String decimal = group.equals(".") ? "," : ".";
        String separator = group.equals(".") ? ";" : ",";
        long scale = Math.round(Math.pow(10, 3 - decimals));
        List<Double> meant =
                thousandths.stream().map(each -> each / scale * scale / 1000.0).toList();
        String[] written = meant.stream()
                .map(each -> String.format(Locale.ROOT, "%,." + decimals + "f", each)
                        .replace(',', 'G')
                        .replace('.', 'D')
                        .replace("G", group)
                        .replace("D", decimal))
                .toArray(String[]::new);
        List<Double> read = numbers(separator, written);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != null) {
                assertThat(read.get(i)).as(written[i]).isEqualTo(meant.get(i));
            }
        }
    }
}
