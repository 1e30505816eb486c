package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** How much of a data file is in its page, and what a script needs to know to fetch the rest. */
class PreviewedTablesTest {

    @TempDir
    private Path folder;

    /** Builds a dataset with these files and opens its page. */
    private Document page(String... tables) throws IOException {
        Path source = folder.resolve("catalogue");
        CatalogueFixture.write(source, "content/site.yaml", "title: Tables\nbase_url: https://example.org/\n");
        StringBuilder record = new StringBuilder("title: Trees\ndescription: Trees.\nresources:\n");
        for (int i = 0; i < tables.length; i++) {
            CatalogueFixture.write(source, "datasets/trees-" + i + ".csv", tables[i]);
            record.append("  - {title: Trees, file: trees-" + i + ".csv}\n");
        }
        CatalogueFixture.write(source, "datasets/trees.yaml", record.toString());
        Builds.build(source, folder.resolve("site"));
        return Jsoup.parse(Files.readString(folder.resolve("site/datasets/trees.html")));
    }

    /** A header and rows of numbers. */
    private static String table(int rows, int columns) {
        return IntStream.rangeClosed(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> (row == 0 ? "column" : row + "00") + column)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTableOfFiveHundredRowsIsComplete() throws IOException {
        Document page = page(table(500, 2));
        assertThat(page.select(".preview tbody tr")).hasSize(500);
        assertThat(page.select(".preview caption").text()).isEqualTo("All 500 rows of trees-0.csv");
        assertThat(page.select(".table-foot [role=status]").text()).isEqualTo("500 of 500 rows");
        assertThat(page.select("[data-csv]")).isEmpty();
    }

    @Test
    void ofALongerTableThePageHasTheFirstRowsAndTheWayToTheOthers() throws IOException {
        Document page = page(table(1234, 2));
        assertThat(page.select(".preview tbody tr")).hasSize(500);
        assertThat(page.select(".preview tbody tr").last().text()).isEqualTo("500000 500001");
        assertThat(page.select(".preview caption").text()).isEqualTo("The first 500 of 1,234 rows of trees-0.csv");
        assertThat(page.select(".table-foot [role=status]").text()).isEqualTo("500 of 1,234 rows");
        Element table = page.select("table[data-table]").first();
        assertThat(table.attr("data-rows")).isEqualTo("1234");
        assertThat(table.attr("data-columns")).isEqualTo("2");
        assertThat(table.attr("data-separator")).isEqualTo(",");
        assertThat(table.attr("data-whole")).isEqualTo("All 1,234 rows of trees-0.csv");
        Path file =
                folder.resolve("site/datasets").resolve(table.attr("data-csv")).normalize();
        assertThat(file).exists();
        assertThat(page.select(".table-foot a[download]").attr("href")).isEqualTo(table.attr("data-csv"));
    }

    @Test
    void aTabIsASeparatorToo() throws IOException {
        Document page = page(table(501, 2).replace(',', '\t'));
        assertThat(page.select("[data-csv]").attr("data-separator")).isEqualTo("\t");
    }

    @Test
    void aWideTableHasFewerRowsInThePage() throws IOException {
        Document page = page(table(500, 90));
        Elements rows = page.select(".preview tbody tr");
        assertThat(rows).hasSizeBetween(20, 80);
        assertThat(rows.outerHtml().length()).isBetween(100_000, 170_000);
        assertThat(page.select(".table-foot [role=status]").text()).isEqualTo(rows.size() + " of 500 rows");
        assertThat(page.select("[data-rows]").attr("data-rows")).isEqualTo("500");
    }

    @Test
    void allTablesOfAPageTogetherAreBoundedToo() throws IOException {
        String wide = table(100, 90);
        Document page = page(wide, wide, wide, wide, wide, wide);
        assertThat(page.select(".preview")).hasSize(6);
        assertThat(page.select(".preview").last().select("tbody tr")).hasSize(20);
        assertThat(page.select(".preview tbody").outerHtml().length()).isLessThan(700_000);
    }

    @Test
    void columnsOfNumbersSayHowTheyAreWritten() throws IOException {
        Document page = page("town;year;rain;trees\nAlder;2019;1.204,5;12\nBirch;2020;:;980\n", "a,b\n1.5,x\n");
        assertThat(page.select(".preview th").eachAttr("data-notation")).containsExactly("comma", "comma", "point");
        assertThat(page.select(".preview th[data-notation] code").eachText()).containsExactly("rain", "trees", "a");
        assertThat(page.select(".preview td.number").eachText()).containsExactly("1.204,5", "12", ":", "980", "1.5");
    }

    @Test
    void withoutAScriptThereIsNothingThatDoesNothing() throws IOException {
        Document page = page(table(600, 2));
        assertThat(page.select(".preview thead button")).isEmpty();
        assertThat(page.select(".preview :is(input, select, button)"))
                .isNotEmpty()
                .allMatch(control -> control.hasAttr("hidden") || control.closest("[hidden]") != null);
    }
}
