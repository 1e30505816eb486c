package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.catalogue.data.Notation;
import org.waymark.catalogue.data.Table;
import org.waymark.catalogue.data.TableReader;
import org.waymark.report.Findings;
import org.waymark.task.build.Builds;

/** The build and the browser read the same rows, cells and numbers from the same bytes. */
class TableReadersTest {

    private static final List<String> PIECES = List.of(
            "a", "Éire", "1,5", "1.204", " ", "", "", "x y", "\"\"", ";", ",", "\t", "|", "\n", "\r\n", "日本", "'",
            "\u00a0");

    private static final List<String> ENDS = List.of("\n", "\r\n", "\r", "\n\n", ",\n", "\n , \n");

    private static final List<String> NUMBERS = List.of(
            "",
            "0",
            "-",
            "1",
            "−1",
            "+1",
            ".5",
            ",5",
            "1.",
            "1,",
            "1.5",
            "1,5",
            "1.204",
            "1,204",
            "0.204",
            "0,204",
            "0.204.000",
            "1.204.000",
            "1,204,000",
            "1.204,5",
            "1,204.5",
            "1 204",
            "1 204,5",
            "1\u00a0204.5",
            "1'204",
            "1’204",
            "12.34.56",
            "1,20",
            "1.2.3",
            " 12 ",
            "1e5",
            "NaN",
            "£5",
            "5%",
            "--1",
            "1-1",
            "123456789012345",
            "1234567890123456",
            "1 204 000.25",
            "1.204 000",
            "01,204",
            "٣");

    private static Browser browser;
    private static Map<String, String> modules;

    @BeforeAll
    static void open() throws IOException {
        modules = CatalogueFixture.texts(Builds.tiny().site(), ".js");
        browser = Browser.on(Builds.tiny().site(), "/littleton/");
        browser.read(Habits.screen(1280));
        browser.open("about.html");
    }

    private static String module(String name) {
        return modules.keySet().stream()
                .filter(path -> path.contains("/table/" + name + "."))
                .map(path -> browser.home() + path)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsAndCells() {
        Random random = new Random(12);
        List<Table> read = new ArrayList<>();
        List<Map<String, Object>> given = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = file(random);
            Table table = TableReader.read(bytes, "a.csv", new Findings());
            if (table != null) {
                read.add(table);
                given.add(Map.of(
                        "bytes", Base64.getEncoder().encodeToString(bytes),
                        "separator", String.valueOf(table.separator()),
                        "columns", table.columns().size()));
            }
        }
        List<?> rows = (List<?>) browser.await("""
                async ([module, files]) => {
                  const { readTable } = await import(module);
                  return files.map(({ bytes, separator, columns }) =>
                      readTable(Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0)), separator, columns));
                }""", List.of(module("csv"), given));
        assertThat(read).hasSizeGreaterThan(1500);
        assertThat(read.stream().map(Table::separator)).contains(',', ';', '\t', '|');
        assertThat(read)
                .anyMatch(table -> table.left() > 0)
                .anyMatch(table -> table.rows().stream()
                        .anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.contains("\n"))));
        for (int i = 0; i < read.size(); i++) {
            List<List<String>> expected =
                    read.get(i).rows().stream().map(Table.Row::cells).toList();
            assertThat(rows.get(i)).as(String.valueOf(given.get(i))).isEqualTo(expected);
        }
    }

    /** A table as somebody may write it: separators, quotes, blanks, line ends and encodings of all kinds. */
    private static byte[] file(Random random) {
        String separator = oneOf(List.of(",", ";", "\t", "|"), random);
        int columns = 1 + random.nextInt(4);
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "sep=" + separator + "\r\n" : "");
        String end = oneOf(ENDS.subList(0, 3), random);
        text.append(IntStream.range(0, columns).mapToObj(i -> "column " + i).collect(Collectors.joining(separator)))
                .append(end);
        for (int row = random.nextInt(8); row >= 0; row--) {
            int cells = random.nextInt(8) == 0 ? columns + 1 : columns;
            text.append(Stream.generate(() -> cell(separator, random))
                            .limit(cells)
                            .collect(Collectors.joining(separator)))
                    .append(row == 0 && random.nextBoolean() ? "" : random.nextInt(9) == 0 ? oneOf(ENDS, random) : end);
        }
        Charset charset =
                oneOf(List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE), random);
        return ("\ufeff".repeat(random.nextInt(3)) + text).getBytes(charset);
    }

    private static String cell(String separator, Random random) {
        String text = Stream.generate(() -> oneOf(PIECES, random))
                .limit(random.nextInt(4))
                .collect(Collectors.joining());
        boolean bare = !text.contains(separator) && !text.contains("\"") && !text.contains("\n");
        return bare && random.nextBoolean() ? text : blanks(random) + '"' + text + '"' + blanks(random);
    }

    private static String blanks(Random random) {
        return " ".repeat(Math.max(0, random.nextInt(6) - 4));
    }

    private static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void numbers() {
        for (Notation notation : Notation.values()) {
            List<String> expected = new ArrayList<>();
            for (String cell : NUMBERS) {
                String plain = notation.plain(cell);
                expected.add(cell + " " + (plain == null ? "none" : Double.toString(Double.parseDouble(plain) + 0.0)));
            }
            List<?> found = (List<?>) browser.await(
                    """
                    async ([module, notation, cells]) => {
                      const { numberIn } = await import(module);
                      return cells.map(cell => [cell, numberIn(cell, notation)]);
                    }""", List.of(module("notation"), notation.name().toLowerCase(Locale.ROOT), NUMBERS));
            assertThat(found.stream().map(pair -> {
                        List<?> each = (List<?>) pair;
                        Number number = (Number) each.get(1);
                        return each.get(0) + " "
                                + (number == null ? "none" : Double.toString(number.doubleValue() + 0.0));
                    }))
                    .as(notation.name())
                    .isEqualTo(expected);
        }
    }
}
