package org.waymark.site.page.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.task.build.Builds;

/** Charts of datasets write dates, amounts and names as readers do. */
class DatasetChartsTest {

    @TempDir
    private static Path folder;

    private static Elements charts;

    @BeforeAll
    static void build() throws IOException {
        Path source = folder.resolve("source");
        write(source, "content/site.yaml", "title: Trial\nlanguages: [en]\nbase_url: https://example.org/\n");
        write(source, "datasets/a/rents.csv", "town,rent\nKastro,940.95\nLimani,84.1\nPigi,-12\n");
        write(source, "datasets/a/years.csv", "town,years\nKastro,84.62\nLimani,84.1\nPigi,79.38\n");
        write(source, "datasets/a/months.csv", "month,share\n2020-01,4\n2020-02,5.5\n2020-03,6\n");
        write(source, "datasets/a/days.csv", "day,claims\n2015-12-31,400\n2018-03-31,100\n2020-12-31,300\n");
        write(source, "datasets/a/areas.csv", "code,rate\nA1,31\nA2,20\nA3,25\nA4,28\n");
        write(source, "datasets/a/areas.geojson", """
                {"type":"FeatureCollection","features":[%s,%s,%s,%s]}
                """.formatted(
                        area(1, "Alpha"), area(2, "Beta"), area(3, "Gamma"), area(4, "Delta")));
        write(source, "datasets/a/trial.yaml", """
                title: Trial
                description: Figures for charts.
                publisher: {name: Nobody}
                licence: CC0-1.0
                access: open
                resources:
                  - file: rents.csv
                    schema: [town, {name: rent, unit: pounds, prefix: "£"}]
                  - {file: years.csv}
                  - file: months.csv
                    schema: [month, {name: share, suffix: "%"}]
                  - {file: days.csv}
                  - {file: areas.csv}
                  - {file: areas.geojson}
                charts:
                  - {title: Rents are highest in Kastro, kind: bar, file: rents.csv, x: town, y: [rent]}
                  - {title: People live longest in Kastro, kind: bar, file: years.csv, x: town, y: [years]}
                  - {title: The share rose, kind: line, file: months.csv, x: month, y: [share]}
                  - {title: Claims fell, kind: line, file: days.csv, x: day, y: [claims]}
                  - {title: "Rates differ in Gamma, and in Delta", kind: map, file: areas.csv, x: code, y: [rate]}
                """);
        Path site = folder.resolve("site");
        Builds.build(source, site);
        charts = Jsoup.parse(Files.readString(site.resolve("datasets/trial.html")))
                .select("figure.chart");
    }

    private static void write(Path source, String file, String text) throws IOException {
        CatalogueFixture.write(source, file, text);
    }

    private static String area(int number, String name) {
        return """
                {"type":"Feature","properties":{"code":"A%1$d","name":"%2$s"},"geometry":{"type":"Polygon",
                "coordinates":[[[%1$d,51],[%3$d,51],[%3$d,52],[%1$d,52],[%1$d,51]]]}}
                """.formatted(number, name, number + 1);
    }

    private static List<String> words(int chart, String size) {
        return charts.get(chart).select("svg.chart-" + size + " text").stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void amountsHaveTheirSignAndOneNumberOfDecimals() {
        assertThat(words(0, "wide")).contains("£941", "£84", "−£12").doesNotContain("940.95", "£84.1");
        assertThat(charts.get(0).select("tbody td").eachText()).containsExactly("£941", "£84", "−£12");
        assertThat(words(1, "wide")).contains("84.62", "84.10", "79.38");
    }

    @Test
    void barsThatWouldBeAllButEqualAreDotsOnAScaleThatSaysWhereItStarts() {
        for (String size : List.of("wide", "small")) {
            assertThat(words(1, size)).anyMatch(each -> each.startsWith("The scale starts at 7"));
            assertThat(words(0, size)).noneMatch(each -> each.startsWith("The scale starts"));
        }
    }

    @Test
    void datesAreWordsOrOverManyYearsTheYears() {
        assertThat(words(2, "wide")).contains("January 2020", "March 2020", "6%");
        assertThat(words(3, "wide")).contains("2016", "2020").noneMatch(each -> each.contains("-"));
        assertThat(charts.get(3).select("tbody th").eachText()).contains("31 December 2015");
    }

    @Test
    void placesThatTheTitleNamesAreLabelledBesideTheHighestAndTheLowest() {
        assertThat(words(4, "wide")).contains("Alpha 31", "Beta 20", "Gamma 25", "Delta 28");
    }
}
