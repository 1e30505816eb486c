package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** What a page says of a data file is true of the whole file, in each language. */
class TrueFiguresTest {

    private static final Map<String, String> SHOWN =
            Map.of("", "60 of 100, those", "cy/", "Dangosir 60 o 100", "ar/", "يظهر هنا 60 من 100");

    @TempDir
    private Path folder;

    private Path source;
    private Path site;

    @BeforeEach
    void aCatalogueInThreeLanguages() throws IOException {
        source = folder.resolve("catalogue");
        site = folder.resolve("site");
        write("content/site.yaml", "title: Figures\nbase_url: https://example.org/\nlanguages: [en, cy, ar]\n");
        write("content/organisations/council.md", "---\nname: Council\ntype: council\n---\n");
    }

    private void write(String file, String text) throws IOException {
        CatalogueFixture.write(source, file, text);
    }

    private void dataset(String chart, String table) throws IOException {
        write("datasets/trees.csv", table);
        write(
                "datasets/trees.yaml",
                "title: Trees\ndescription: Trees.\npublisher: council\nlicence: CC-BY-4.0\naccess: open\n"
                        + "resources:\n  - title: All\n    file: trees.csv\n"
                        + "charts:\n  - title: Trees by town\n    file: trees.csv\n" + chart.indent(4));
    }

    private Document page(String edition) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(edition + "datasets/trees.html")));
    }

    private String file() throws IOException {
        return Files.readString(site.resolve("charts/trees-1.csv"));
    }

    private static String towns(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "Town " + i + "," + i + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aPictureWithSomeOfTheBarsSaysSoAndAllElseIsAboutAllOfThem() throws IOException {
        dataset("kind: bar\nx: town\ny: [trees]", "town,trees\n" + towns(0, 100));
        Builds.build(source, site);
        for (Map.Entry<String, String> edition : SHOWN.entrySet()) {
            Document page = page(edition.getKey());
            assertThat(page.select("figure.chart figcaption > p").first().text())
                    .contains(edition.getValue());
            assertThat(page.select("figure.chart desc").first().text())
                    .contains(edition.getValue(), "Town 99", "Town 0")
                    .doesNotContain("Town 40");
            assertThat(page.select("figure.chart tbody tr")).hasSize(100);
        }
        assertThat(file().lines()).hasSize(101);
    }

    @Test
    void barsInAnOrderOfTheirOwnKeepIt() throws IOException {
        String years = IntStream.range(1900, 2000)
                .mapToObj(i -> i + "," + (2000 - i) + "\n")
                .collect(Collectors.joining());
        dataset("kind: bar\nx: year\ny: [trees]", "year,trees\n" + years);
        Builds.build(source, site);
        assertThat(page("").select("figure.chart figcaption > p").first().text())
                .contains("the first 60 of 100");
        assertThat(page("").select("figure.chart desc").first().text()).contains("Lowest: 1999, 1.");
        assertThat(file()).contains("1900,100\r\n", "1999,1\r\n");
    }

    @Test
    void aLongTableIsBoundedAndSaysSo() throws IOException {
        dataset(
                "kind: line\nx: day\ny: [trees]",
                "day,trees\n"
                        + IntStream.rangeClosed(1, 1500)
                                .mapToObj(i -> i + "," + i + "\n")
                                .collect(Collectors.joining()));
        Builds.build(source, site);
        Document page = page("");
        assertThat(page.select("figure.chart tbody tr")).hasSize(1000);
        assertThat(page.select("figure.chart figcaption").text()).contains("first 1,000 of 1,500 rows");
        assertThat(page.select("figure.chart desc").first().text()).contains("Highest: 1500, 1,500");
        assertThat(file().lines()).hasSize(1501);
    }

    @Test
    void rowsThatCouldNotBeReadAreSpokenOf() throws IOException {
        dataset("kind: bar\nx: town\ny: [trees]", "town,trees\nAlder,1\nBirch,2,3\nCedar,4\n");
        Builds.build(source, site);
        Document page = page("");
        assertThat(page.select("figure.chart figcaption").text())
                .contains("1 row is left out because we cannot read it");
        assertThat(page.select(".preview").text())
                .contains("2 of 3 rows of trees.csv", "1 row is left out because we cannot read it")
                .doesNotContain("All 2 rows");
    }

    @Test
    void columnsThatAreNotShownAreSpokenOf() throws IOException {
        String names = IntStream.range(0, 140).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        dataset("kind: bar\nx: c0\ny: [c1]", names + "\n" + names.replace("c", "1") + "\n");
        Builds.build(source, site);
        assertThat(page("").select(".preview").text()).contains("The first 100 of 140 columns.");
    }

    @Test
    void decimalCommasAreTheSameNumbersEverywhere() throws IOException {
        dataset(
                "kind: bar\nx: town\ny: [temp, rain]",
                "town;temp;rain\nAlder;12,5;1.204\nBirch;-1,0;980\nCedar;8,25;[x]\n");
        BuildResult result = Builds.build(source, site);
        assertThat(result.findings())
                .noneMatch(finding -> finding.location().file().startsWith("datasets"));
        Document page = page("");
        assertThat(page.select("figure.chart tbody tr").eachText())
                .containsExactly("Alder 12.50 1,204.00", "Birch −1.00 980.00", "Cedar 8.25 No figure");
        assertThat(page.select("figure.chart desc").first().text())
                .contains("Highest: Alder, 12.50. Lowest: Birch, −1.00.")
                .contains("Highest: Alder, 1,204.00. Lowest: Birch, 980.00.");
        assertThat(file()).isEqualTo("town,temp,rain\r\nAlder,12.5,1204\r\nBirch,-1.0,980\r\nCedar,8.25,[x]\r\n");
        assertThat(page.select(".preview th.number")).hasSize(2);
    }

    @Test
    void placesThatShareAFigureAreSpokenOf() throws IOException {
        dataset("kind: bar\nx: town\ny: [trees]", "town,trees\nAlder,5\nBirch,5\nCedar,5\nDell,1\n");
        Builds.build(source, site);
        assertThat(page("").select("figure.chart desc").first().text())
                .contains("Highest: Alder and 2 others, 5. Lowest: Dell, 1.");
    }

    @Test
    void aHugeNameCostsNoTimeAndIsWholeInTheFile() throws IOException {
        String huge = "A b ".repeat(50_000).strip();
        dataset("kind: bar\nx: town\ny: [trees]", "town,trees\n" + huge + ",5\nBirch,1\n");
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Builds.build(source, site));
        assertThat(Files.size(site.resolve("datasets/trees.html"))).isLessThan(100_000);
        assertThat(file()).contains(huge + ",5");
    }

    @Test
    void tooManySeriesAreNotCollectedFirst() throws IOException {
        String rows = IntStream.range(0, 30_000)
                .mapToObj(i -> i + "," + i + "," + i + "\n")
                .collect(Collectors.joining());
        dataset("kind: line\nx: day\ny: [trees]\nseries: town", "day,town,trees\n" + rows);
        BuildResult result = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Builds.build(source, site));
        assertThat(result.findings()).anyMatch(finding -> finding.message().contains("has 30000 series"));
    }

    @Test
    void aNumberThatMayBeTwoIsFoundAndNotDrawn() throws IOException {
        dataset("kind: bar\nx: town\ny: [rain]", "town;rain\nAlder;1.204\nBirch;980\nCedar;1.010\n");
        BuildResult result = Builds.build(source, site);
        assertThat(result.findings())
                .extracting(finding -> finding.location() + " " + finding.code().id())
                .contains("datasets/trees.csv:2 invalid-figure", "datasets/trees.csv:4 invalid-figure");
        assertThat(page("").select("figure.chart")).isEmpty();
        assertThat(site.resolve("charts/trees-1.csv")).doesNotExist();
    }

    @Test
    void ofTwoFiguresForOnePlaceNoneIsDropped() throws IOException {
        dataset(
                "kind: bar\nx: town\ny: [trees]\nseries: year",
                "town,year,trees\nAlder,2024,1\nAlder,2025,2\nAlder,2024,3\n");
        BuildResult result = Builds.build(source, site);
        assertThat(result.findings())
                .extracting(finding -> finding.location() + " " + finding.message())
                .contains("datasets/trees.csv:4 there is a second figure for 'Alder' in the series '2024'");
        assertThat(page("").select("figure.chart")).isEmpty();
    }

    @Test
    void ofTwoColumnsWithOneNameNoneIsChosen() throws IOException {
        dataset("kind: bar\nx: town\ny: [trees]", "town,trees,trees\nAlder,1,2\n");
        BuildResult result = Builds.build(source, site);
        assertThat(result.findings()).extracting(finding -> finding.code().id()).contains("unknown-column");
        assertThat(page("").select("figure.chart")).isEmpty();
    }

    @Test
    void whatIsNoTableIsNotShownAsOne() throws IOException {
        for (String text : List.of(
                "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
                "<!DOCTYPE html>\n<html><body>Not found, sorry</body></html>\n",
                "{\"town\": \"Alder\"}\n")) {
            dataset("kind: bar\nx: town\ny: [trees]", text);
            BuildResult result = Builds.build(source, site);
            assertThat(result.findings()).anyMatch(finding -> finding.message().endsWith(", not a CSV"));
            assertThat(page("").select(".preview, figure.chart")).isEmpty();
        }
    }
}
