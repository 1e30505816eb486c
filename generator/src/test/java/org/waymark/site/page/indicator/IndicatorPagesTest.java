package org.waymark.site.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.task.build.BuildResult;
import org.waymark.task.build.Builds;

/** The pages of the island's indicators, whose figures, ranks and changes are worked out by hand. */
class IndicatorPagesTest {

    private static final String WATER = "indicators/nero-ana-katoiko";

    @TempDir
    private static Path folder;

    private static Path island;

    @BeforeAll
    static void build() {
        island = folder.resolve("island");
        Builds.build(CatalogueFixture.ISLAND, island);
    }

    private static Document page(Path site, String address) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(address + ".html")));
    }

    private static List<String> rows(Document page) {
        return page.select("table[data-table] tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    /** Builds the island with another file of its water. */
    private static Path built(String name, UnaryOperator<String> water) throws IOException {
        Path source = CatalogueFixture.copy(CatalogueFixture.ISLAND, folder.resolve(name));
        CatalogueFixture.change(source.resolve("datasets/figures/nero.csv"), water);
        Path site = folder.resolve(name + "-site");
        Builds.build(source, site);
        return site;
    }

    @Test
    void aPostHasTheChartThatItNames() throws IOException {
        Path source = CatalogueFixture.copy(CatalogueFixture.ISLAND, folder.resolve("posts"));
        post(source, "dots", "indicator: nero-ana-katoiko, places: [kastro, vouno]");
        post(source, "line", "indicator: nero-ana-katoiko, kind: line, places: [limani]");
        post(source, "pair", "indicator: pososto-anergias, beside: pososto-anergias, places: [vorras, pigi]");
        post(source, "none", "indicator: pososto-anergias, beside: nobody, places: [vorras]");
        Path site = folder.resolve("posts-site");
        Builds.build(source, site);
        assertThat(chart(site, "dots")).containsExactly("Κάστρο | 120 | 130", "Βουνό | No figure | 80");
        assertThat(chart(site, "line")).containsExactly("2021 | 110 | 105", "2022 | 130 | 107");
        assertThat(chart(site, "pair")).containsExactly("Βορράς | 8.0% | 8.0%", "Πηγή | No figure | No figure");
        assertThat(page(site, "blog/2020-01-30-none").select("main .chart-title"))
                .hasSize(1);
        assertThat(page(site, "blog/2020-01-30-none").select("main svg")).isEmpty();
        assertThat(page(site, "blog/2020-01-30-dots").select("main figure svg")).hasSize(2);
    }

    private static void post(Path source, String name, String chart) throws IOException {
        CatalogueFixture.write(source, "content/blog/2020-01-30-" + name + ".md", """
                ---
                title: %s
                chart: {title: Νερό, %s}
                ---
                Κείμενο.
                """.formatted(name, chart));
    }

    private static List<String> chart(Path site, String post) throws IOException {
        return page(site, "blog/2020-01-30-" + post).select("main figure tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void theTableHasRanksChangesAndPlacesAround() throws IOException {
        assertThat(rows(page(island, WATER)))
                .containsExactly(
                        "1= | Κάστρο | 130 | 120 | +8.3 | Βορράς",
                        "1= | Λιμάνι | 130 | 110 | +18.2 | Βορράς",
                        "3 | Αγία Μαρίνα | 98 | 100 | \u22122.2 | Βορράς",
                        "4 | Πηγή | 95 | 90 | +5.6 | Νότος",
                        "5 | Βουνό | 80 |  |  | Νότος");
    }

    @Test
    void theFirstSentencesSayWholeExtremesAndChanges() throws IOException {
        assertThat(Objects.requireNonNull(page(island, WATER).selectFirst(".lede"))
                        .text())
                .isEqualTo("Νησί: 107 λίτρα ανά κάτοικο την ημέρα."
                        + " Highest: Κάστρο and Λιμάνι, 130. Lowest: Βουνό, 80."
                        + " Compared with 2021, the figure rose in 3 places, fell in 1 and stayed the same in 0.");
    }

    @Test
    void sharesChangeByPoints() throws IOException {
        Document page = page(island, "indicators/pososto-anergias");
        assertThat(rows(page)).containsExactly("1 | Νότος | 8.6 | 9.1 | \u22120.5", "2 | Βορράς | 8.0 | 7.5 | +0.5");
        assertThat(page.select("table[data-table] thead").text()).contains("percentage points");
    }

    @Test
    void theFileHasAllPlacesAndPeriods() throws IOException {
        List<String> lines = Files.readAllLines(island.resolve(WATER + ".csv"));
        assertThat(lines)
                .hasSize(17)
                .contains("area_code,area_name,period,value,lower,upper,note")
                .contains("T5,Βουνό,2021,,,,suppressed", "T5,Βουνό,2022,80,,,", "N,Νησί,2022,107,,,");
        assertThat(Files.readAllLines(island.resolve("indicators/pososto-anergias.csv")))
                .contains("P1,Βορράς,2021-22,8,7,9,");
    }

    @Test
    void missingSuppressedAndNotApplicableStayThreeThings() throws IOException {
        Path site = built(
                "gaps",
                water -> water.replace("T2,2022,130,liters,", "T2,2022,,liters,")
                        .replace("T3,2022,130,liters,", "T3,2022,[c],liters,")
                        .replace("T4,2022,95,liters,", "T4,2022,,liters,not applicable"));
        Document page = page(site, WATER);
        assertThat(rows(page))
                .containsExactly(
                        "1 | Αγία Μαρίνα | 98 | 100 | \u22122.2 | Βορράς",
                        "2 | Βουνό | 80 |  |  | Νότος",
                        " | Κάστρο | No figure | 120 |  | Βορράς",
                        " | Λιμάνι | Suppressed | 110 |  | Βορράς",
                        " | Πηγή | Not applicable | 90 |  | Νότος");
        assertThat(page.select("#ranked > p").text())
                .isEqualTo("Places without a figure: 1. Places whose figure is suppressed: 1."
                        + " Places that it does not apply to: 1.");
        assertThat(Files.readAllLines(site.resolve(WATER + ".csv")))
                .contains("T2,Κάστρο,2022,,,,", "T3,Λιμάνι,2022,,,,suppressed", "T4,Πηγή,2022,,,,not applicable");
    }

    @Test
    void theOrderOfRowsChangesNothing() throws IOException {
        Path other = built("shuffled", water -> {
            List<String> lines = new ArrayList<>(water.lines().toList());
            Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
            return String.join("\n", lines) + "\n";
        });
        SortedMap<String, String> shuffled = CatalogueFixture.texts(other.resolve("indicators"));
        assertThat(shuffled).isEqualTo(CatalogueFixture.texts(island.resolve("indicators")));
    }

    @Test
    void aChangeOfMethodForbidsTheComparison() throws IOException {
        Path source = CatalogueFixture.copy(CatalogueFixture.ISLAND, folder.resolve("break"));
        CatalogueFixture.change(
                source.resolve("content/indicators/nero-ana-katoiko.md"),
                record -> record.replace(
                        "decimals: 0\n", "decimals: 0\nbreaks: [{period: \"2022\", note: Νέοι μετρητές}]\n"));
        Builds.build(source, folder.resolve("break-site"));
        Document page = page(folder.resolve("break-site"), WATER);
        assertThat(rows(page)).contains("1= | Κάστρο | 130 | Βορράς");
        assertThat(page.text()).contains("From 2022: Νέοι μετρητές").doesNotContain("Compared with");
    }

    @Test
    void chartsStateTheirFindingAndHaveTableAndFile() throws IOException {
        Document page = page(island, WATER);
        assertThat(page.select("figure.chart")).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.select("svg > desc").eachText())
                    .hasSize(2)
                    .allMatch(finding ->
                            finding.contains("Βορράς: higher than in 2021 in 2 places, lower in 1, the same in 0")
                                    || finding.contains("Νησί: 105 in 2021, 107 in 2022"));
            assertThat(chart.select("table tbody tr")).isNotEmpty();
            assertThat(chart.select("a[download]").attr("href")).endsWith("nero-ana-katoiko.csv");
        });
    }

    @Test
    void theListHasTheLatestFigureOfEach() throws IOException {
        Document list = page(island, "indicators/index");
        assertThat(list.select(".indicators li > p").eachText())
                .contains("Νησί: 107 λίτρα ανά κάτοικο την ημέρα.", "2022 · 5 places · 2021 to 2022");
        assertThat(list.select("section h2").eachText()).hasSize(2);
    }

    @Test
    void pagesOfThemesAndDatasetsNameTheFigures() throws IOException {
        assertThat(page(island, "themes/nero").select("#figures").text()).contains("Νερό ανά κάτοικο", "107");
        Document dataset = page(island, "datasets/katanalosi-nerou");
        assertThat(dataset.select("#figures .finding h3 a").attr("href")).endsWith("nero-ana-katoiko.html");
        assertThat(dataset.select("#figures figure")).hasSize(1);
        assertThat(dataset.select("#limits ~ #figures")).isEmpty();
    }

    @Test
    void aSecondBuildWritesNothing() {
        BuildResult again = Builds.build(CatalogueFixture.ISLAND, island);
        assertThat(again.written()).isZero();
    }
}
