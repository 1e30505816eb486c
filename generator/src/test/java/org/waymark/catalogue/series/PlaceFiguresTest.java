package org.waymark.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** What the made-up figures of councils say about each, worked out by hand. */
class PlaceFiguresTest {

    private static Catalogue catalogue;
    private static SortedMap<String, Series> all;
    private static PlaceFigures figures;

    @BeforeAll
    static void read() throws Exception {
        Loaded loaded = Loader.load(CatalogueFixture.COUNCILS, new Findings(), Progress.SILENT);
        catalogue = loaded.catalogue();
        Places places = Places.of(catalogue);
        all = new SeriesFiles(
                        catalogue,
                        new FolderFiles(CatalogueFixture.COUNCILS, loaded.dataFiles(), new Findings()),
                        new Findings())
                .all();
        figures = new PlaceFigures(all.values(), places);
    }

    private static Term place(String id) {
        return Objects.requireNonNull(catalogue.vocabulary(Vocabulary.PLACES).term(id));
    }

    private static Series series(String slug) {
        return Objects.requireNonNull(all.get(slug));
    }

    private static PlaceFigure figure(String slug, String place) {
        return Objects.requireNonNull(figures.of(series(slug), place(place)));
    }

    @ParameterizedTest
    @CsvSource({
        "southwark, london england",
        "ashford, south-east england",
        "london, england united-kingdom",
        "england, united-kingdom",
        "united-kingdom, ''",
    })
    void aPlaceIsComparedWithItsRegionAndItsNation(String place, String scopes) {
        assertThat(String.join(
                        " ", figures.scopes(place(place)).stream().map(Term::id).toList()))
                .isEqualTo(scopes);
    }

    @Test
    void theCountryStandsInForANationWithoutAFigure() {
        List<PlaceFigure.Beside> beside = figure("child-poverty", "southwark").beside();
        assertThat(beside).extracting(each -> each.wanted().id()).containsExactly("london", "england");
        assertThat(beside).extracting(each -> each.holder().id()).containsExactly("london", "united-kingdom");
        assertThat(beside).extracting(PlaceFigure.Beside::comparison).containsExactly(Compared.HIGHER, Compared.HIGHER);
        assertThat(beside).extracting(PlaceFigure.Beside::standsIn).containsExactly(false, true);
    }

    @Test
    void aDistrictShowsTheFigureOfItsCounty() {
        PlaceFigure ashford = figure("school-results", "ashford");
        assertThat(ashford.standsIn()).isTrue();
        assertThat(ashford.holder().id()).isEqualTo("kent");
        assertThat(ashford.latest().value()).isEqualTo(66.4);
        // Kent is one of six that run schools.
        assertThat(ashford.ranks()).last().satisfies(standing -> {
            assertThat(standing.scope().id()).isEqualTo("england");
            assertThat(standing.rank()).isEqualTo(new Ranks.Rank(5, 2, 6, false));
        });
    }

    @Test
    void aRegionDoesNotStandIn() {
        assertThat(figures.of(series("jobs"), place("southwark"))).isNull();
        assertThat(figures.of(series("child-poverty"), place("dover"))).isNull();
        assertThat(figures.of(series("child-poverty"), place("old-dover"))).isNull();
    }

    @Test
    void ranksAreAmongPeersInTheRegionAndTheNation() {
        List<PlaceFigure.Standing> ranks = figure("child-poverty", "southwark").ranks();
        assertThat(ranks)
                .extracting(PlaceFigure.Standing::rank)
                .containsExactly(new Ranks.Rank(2, 3, 4, false), new Ranks.Rank(2, 5, 6, false));
    }

    @Test
    void countsAreNotCompared() {
        PlaceFigure homes = figure("empty-homes", "southwark");
        assertThat(homes.beside()).isEmpty();
        assertThat(homes.ranks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "empty-homes, southwark, STOPPED",
        "child-poverty, dover, SUPPRESSED",
        "jobs, southwark, NOT_AT_LEVEL",
        "welsh-homes, southwark, ELSEWHERE",
        "claimants, medway, UNKNOWN",
        "child-poverty, southwark,",
        "welsh-homes, united-kingdom, NOT_AT_LEVEL",
    })
    void whatIsMissingHasAReason(String slug, String place, Absence absence) {
        assertThat(Absence.of(series(slug), place(place), figures.places())).isEqualTo(absence);
    }

    @Test
    void theCourseNamesTheLowestForYears() {
        Course course = figure("claimants", "southwark").course();
        assertThat(course.before()).isNotNull().satisfies(step -> {
            assertThat(step.from().period().text()).isEqualTo("2007");
            assertThat(step.change()).isEqualTo(Compared.LOWER);
        });
        assertThat(course.first()).isNotNull().satisfies(step -> {
            assertThat(step.from().period().text()).isEqualTo("2001");
            assertThat(step.change()).isEqualTo(Compared.HIGHER);
        });
        // Lower than the six figures from 2002 on, but not than that of 2001.
        assertThat(course.extreme()).isEqualTo(new Course.Extreme(false, period("2001"), period("2001")));
        assertThat(figure("claimants", "ashford").course().turn()).isNull();
    }

    private static StatisticalPeriod period(String text) {
        return StatisticalPeriod.parse(text).orElseThrow();
    }

    @Test
    void intervalsThatOverlapAreNoChange() {
        Course course = figure("weekly-pay", "southwark").course();
        assertThat(course.before()).isNotNull().extracting(Course.Step::change).isEqualTo(Compared.UNCLEAR);
        assertThat(course.first()).isNotNull().extracting(Course.Step::change).isEqualTo(Compared.HIGHER);
        assertThat(course.extreme()).isNull();
    }

    @Test
    void figuresBeforeABreakAreNotCompared() {
        Course course = figure("school-results", "southwark").course();
        assertThat(course.known()).hasSize(5);
        assertThat(course.first())
                .isNotNull()
                .satisfies(step -> assertThat(step.from().period().text()).isEqualTo("2021-22"));
        assertThat(course.lastBreak())
                .isNotNull()
                .satisfies(each -> assertThat(each.period()).isEqualTo("2021-22"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-2017, 2016-2018, true, 36",
        "2015-2017, 2018-2020, false, 36",
        "2022-23, 2023-24, false, 12",
        "2022-23, 2022-23, true, 12",
        "2022, 2023, false, 12",
        "2015-11, 2015, true, 1",
        "2024-07 to 2025-06, 2025, true, 12",
    })
    void periodsThatShareDaysOverlap(String one, String other, boolean overlap, int months) {
        assertThat(period(one).overlaps(period(other))).isEqualTo(overlap);
        assertThat(period(other).overlaps(period(one))).isEqualTo(overlap);
        assertThat(period(one).months()).isEqualTo(months);
    }

    /** Four places, three indicators; each mean is 1, 20 and 6, each deviation 1, 10 and the square root of 3. */
    @Test
    void similarPlacesAreNearInStandardDeviations(@TempDir Path folder) throws Exception {
        CatalogueFixture.copy(CatalogueFixture.COUNCILS, folder);
        CatalogueFixture.delete(folder.resolve("content/indicators"));
        indicator(folder, "one", 0, 0, 2, 2);
        indicator(folder, "two", 10, 30, 10, 30);
        indicator(folder, "three", 5, 5, 5, 9);
        PlaceFigures own = figures(folder);
        Term southwark = place("southwark");
        Similarity similarity = new Similarity(southwark, own);
        assertThat(similarity.indicators()).containsExactly("one", "three", "two");
        List<Similarity.Similar> nearest = similarity.nearest(southwark, 5);
        assertThat(nearest).extracting(each -> each.place().id()).containsExactly("lambeth", "lewisham", "bromley");
        assertThat(nearest.get(0).distance()).isCloseTo(Math.sqrt(4 / 3.0), within(1e-9));
        assertThat(nearest.get(2).distance()).isCloseTo(Math.sqrt((4 + 4 + 16 / 3.0) / 3), within(1e-9));
        indicator(folder, "three", 5, Double.NaN, 5, 9);
        assertThat(new Similarity(southwark, figures(folder)).nearest(southwark, 5))
                .extracting(each -> each.place().id())
                .containsExactly("lewisham", "bromley");
    }

    private static PlaceFigures figures(Path folder) throws Exception {
        Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
        Places places = Places.of(loaded.catalogue());
        return new PlaceFigures(
                new SeriesFiles(
                                loaded.catalogue(),
                                new FolderFiles(folder, loaded.dataFiles(), new Findings()),
                                new Findings())
                        .all()
                        .values(),
                places);
    }

    private static void indicator(Path folder, String name, double... values) {
        CatalogueFixture.write(folder, "content/indicators/" + name + ".md", """
                ---
                title: Number %1$s
                statistic: rate
                dataset: samples
                file: figures/%1$s.csv
                licence: CC-BY-4.0
                ---
                Made up.
                """.formatted(name));
        List<String> codes = List.of("E09000028", "L2", "L3", "L4");
        List<String> rows = new ArrayList<>(List.of("area_code,period,value"));
        for (int i = 0; i < values.length; i++) {
            rows.add(codes.get(i) + ",2024," + (Double.isNaN(values[i]) ? "" : String.valueOf(values[i])));
        }
        CatalogueFixture.write(folder, "datasets/figures/" + name + ".csv", String.join("\n", rows) + "\n");
    }
}
