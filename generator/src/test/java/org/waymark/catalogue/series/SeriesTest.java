package org.waymark.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** The series of the island, against values worked out by hand. */
class SeriesTest {

    private static Catalogue island;
    private static Places places;
    private static SortedMap<String, Series> all;

    @BeforeAll
    static void read() throws Exception {
        Loaded loaded = Loader.load(CatalogueFixture.ISLAND, new Findings(), Progress.SILENT);
        island = loaded.catalogue();
        places = Places.of(island);
        all = new SeriesFiles(
                        island,
                        new FolderFiles(CatalogueFixture.ISLAND, loaded.dataFiles(), new Findings()),
                        new Findings())
                .all();
    }

    private static Term place(String id) {
        return Objects.requireNonNull(island.vocabulary(Vocabulary.PLACES).term(id));
    }

    private static StatisticalPeriod period(String text) {
        return StatisticalPeriod.parse(text).orElseThrow();
    }

    private static Series water() {
        return Objects.requireNonNull(all.get("nero-ana-katoiko"));
    }

    @Test
    void onlyTheRowsOfTheMeasureCount() {
        assertThat(water().of(place("agia-marina")))
                .extracting(Observation::value)
                .containsExactly(100.4, 98.2);
        assertThat(water().periods()).extracting(StatisticalPeriod::text).containsExactly("2021", "2022");
    }

    @Test
    void whatIsWithheldIsNotZeroAndAFormerCodeCounts() {
        Series water = water();
        Observation withheld = Objects.requireNonNull(water.at(place("vouno"), period("2021")));
        assertThat(withheld.state()).isEqualTo(Observation.State.SUPPRESSED);
        assertThat(withheld.value()).isNaN();
        assertThat(Objects.requireNonNull(water.latest(place("vouno"))).value()).isEqualTo(80);
        assertThat(water.latest(place("palio-vouno"))).isNull();
    }

    @Test
    void intervalsThatOverlapCannotBeToldApart() {
        Series rate = Objects.requireNonNull(all.get("pososto-anergias"));
        Observation north = Objects.requireNonNull(rate.latest(place("vorras")));
        Observation before = rate.of(place("vorras")).get(0);
        assertThat(north.hasInterval()).isTrue();
        assertThat(north.overlaps(before)).isTrue();
        assertThat(before.overlaps(rate.of(place("notos")).get(1))).isTrue();
        assertThat(before.overlaps(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kastro, 2022, nisi, 1, 4, 5, true",
        "limani, 2022, nisi, 1, 4, 5, true",
        "agia-marina, 2022, nisi, 3, 3, 5, false",
        "pigi, 2022, nisi, 4, 2, 5, false",
        "vouno, 2022, nisi, 5, 1, 5, false",
        "vouno, 2022, notos, 2, 1, 2, false",
        "kastro, 2021, nisi, 1, 4, 4, false",
    })
    void ranksCountFromBothEnds(
            String place, String period, String scope, int fromTop, int fromBottom, int of, boolean joint) {
        Ranks ranks = Ranks.among(water(), period(period), place(place), place(scope), places);
        assertThat(ranks.of(place(place))).isEqualTo(new Ranks.Rank(fromTop, fromBottom, of, joint));
    }

    @Test
    void whatHasNoFigureHasNoRank() {
        Ranks ranks = Ranks.among(water(), period("2021"), place("vouno"), null, places);
        assertThat(ranks.size()).isEqualTo(4);
        assertThat(ranks.of(place("vouno"))).isNull();
    }

    @Test
    void quantilesLieBetweenTheFigures() {
        Ranks ranks = Ranks.among(water(), period("2022"), place("pigi"), null, places);
        assertThat(ranks.values()).containsExactly(80.0, 95.0, 98.0, 130.0, 130.0);
        assertThat(ranks.quantile(0.5)).isEqualTo(98);
        assertThat(ranks.quantile(0.1)).isCloseTo(86, within(1e-9));
        assertThat(ranks.quantile(0)).isEqualTo(80);
        assertThat(ranks.quantile(1)).isEqualTo(130);
    }

    @Test
    void theOrderOfTheRowsChangesNothing(@TempDir Path folder) throws Exception {
        CatalogueFixture.copy(CatalogueFixture.ISLAND, folder);
        CatalogueFixture.change(folder.resolve("datasets/figures/nero.csv"), text -> {
            List<String> lines = new java.util.ArrayList<>(text.lines().toList());
            String header = lines.remove(0);
            Collections.shuffle(lines, new Random(7));
            return header + "\n" + String.join("\n", lines) + "\n";
        });
        Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
        Series shuffled = Objects.requireNonNull(new SeriesFiles(
                        loaded.catalogue(), new FolderFiles(folder, loaded.dataFiles(), new Findings()), new Findings())
                .all()
                .get("nero-ana-katoiko"));
        assertThat(shuffled.places())
                .extracting(Term::id)
                .containsExactlyElementsOf(
                        water().places().stream().map(Term::id).toList());
        for (Term place : water().places()) {
            assertThat(shuffled.of(place)).isEqualTo(water().of(place));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T9,2022,5,liters,    | UNKNOWN_AREA
            T1,in May,5,liters,  | INVALID_PERIOD
            T1,2023,many,liters, | INVALID_FIGURE
            T1,2022,99,liters,   | INVALID_FIGURE
            """)
    void eachFaultOfARowIsReportedAtItsLine(String row, Code code, @TempDir Path folder) throws Exception {
        CatalogueFixture.copy(CatalogueFixture.ISLAND, folder);
        CatalogueFixture.change(folder.resolve("datasets/figures/nero.csv"), text -> text + row + "\n");
        Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
        Findings findings = new Findings();
        Indicator indicator =
                Objects.requireNonNull(loaded.catalogue().entry(Kind.of(Indicator.class), "nero-ana-katoiko"));
        SeriesReader.read(indicator, places, new FolderFiles(folder, loaded.dataFiles(), new Findings()), findings);
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.location().file()).isEqualTo("datasets/figures/nero.csv");
            assertThat(finding.location().line()).isEqualTo(19);
        });
    }

    @Test
    void aFileWithoutItsColumnsIsReported(@TempDir Path folder) throws Exception {
        CatalogueFixture.copy(CatalogueFixture.ISLAND, folder);
        CatalogueFixture.change(
                folder.resolve("datasets/figures/anergia.csv"), text -> text.replace("area_code", "area"));
        Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
        Findings findings = new Findings();
        Indicator indicator =
                Objects.requireNonNull(loaded.catalogue().entry(Kind.of(Indicator.class), "pososto-anergias"));
        assertThat(SeriesReader.read(
                        indicator, places, new FolderFiles(folder, loaded.dataFiles(), new Findings()), findings))
                .isNull();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.UNKNOWN_COLUMN);
    }
}
