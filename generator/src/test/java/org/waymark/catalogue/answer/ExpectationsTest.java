package org.waymark.catalogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Expectation;
import org.waymark.model.record.Need;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** What the towns of the island should have, worked out by hand. */
class ExpectationsTest {

    private static Catalogue island;
    private static Reach reach;
    private static Map<String, Series> series;

    @BeforeAll
    static void read() throws Exception {
        Loaded loaded = Loader.load(CatalogueFixture.ISLAND, new Findings(), Progress.SILENT);
        island = loaded.catalogue();
        reach = Reach.of(island);
        series = new SeriesFiles(
                        island,
                        new FolderFiles(CatalogueFixture.ISLAND, loaded.dataFiles(), new Findings()),
                        new Findings())
                .all();
    }

    private static Expectations on(String day) {
        return new Expectations(island, reach, new Answers(island, reach, series), series, LocalDate.parse(day));
    }

    private static Expectation expectation(int i) {
        return island.listed(Expectation.class).get(i);
    }

    private static Term place(String id) {
        return Objects.requireNonNull(island.vocabulary(Vocabulary.PLACES).term(id));
    }

    @ParameterizedTest
    @CsvSource({
        "0, kastro, 2024-06-01, THERE",
        "0, kastro, 2025-01-01, OLD",
        "0, vouno, 2024-06-01, THERE",
        "1, kastro, 2024-06-01, WIDER",
        "2, kastro, 2024-06-01, THERE",
        "2, pigi, 2024-06-01, WIDER",
    })
    void eachTownHasThis(int expectation, String place, String day, Expected.State state) {
        assertThat(on(day).of(expectation(expectation), place(place)).state()).isEqualTo(state);
    }

    @Test
    void whatIsThereIsNamed() {
        Expected found = on("2024-06-01").of(expectation(0), place("kastro"));
        assertThat(Objects.requireNonNull(found.figure()).value()).isEqualTo(130);
        assertThat(found.datasets()).extracting(Dataset::slug).containsExactly("katanalosi-nerou");
    }

    @Test
    void townsOfTodayShouldHaveIt() {
        assertThat(on("2024-06-01").places(expectation(0)))
                .extracting(Term::id)
                .containsExactly("agia-marina", "kastro", "limani", "pigi", "vouno");
    }

    @Test
    void organisationsOfAKindShouldPublishIt() {
        Expectations expectations = on("2024-06-01");
        assertThat(expectations.publishers(expectation(3)))
                .singleElement()
                .satisfies(publisher -> assertThat(
                                expectations.of(expectation(3), publisher).state())
                        .isEqualTo(Expected.State.THERE));
        assertThat(expectations.publishers(expectation(0))).isEqualTo(List.of());
    }

    @Test
    void aPlaceHasOneStateForEachSeriesThatItShouldHave() {
        Map<Expectation, Expected> found = on("2024-06-01").of(place("pigi"));
        assertThat(found.values())
                .extracting(Expected::state)
                .containsExactly(Expected.State.THERE, Expected.State.WIDER, Expected.State.WIDER);
        assertThat(on("2024-06-01").of(place("vorras"))).isEmpty();
    }

    /** What is looked up once for all places is the same as what the answer to the need of the place gives. */
    @Test
    void dataForAPlaceIsThatOfItsOwnNeed() {
        Answers answers = new Answers(island, reach, series);
        Expectation springs = expectation(2);
        Need need = Objects.requireNonNull(springs.needs());
        for (Term place : on("2024-06-01").places(springs)) {
            Need here = new Need(
                    null,
                    need.themes(),
                    need.populations(),
                    need.measure(),
                    need.crossed(),
                    List.of(place),
                    need.level(),
                    need.since(),
                    need.access(),
                    need.source());
            boolean serves = !answers.to(here, List.of()).serving().isEmpty();
            assertThat(on("2024-06-01").of(springs, place).state() == Expected.State.THERE)
                    .as(place.id())
                    .isEqualTo(serves);
        }
    }

    @Test
    void laterDaysNeverMakeItBetter() {
        for (Expectation expectation : on("2024-06-01").all()) {
            for (Term place : on("2024-06-01").places(expectation)) {
                assertThat(on("2034-06-01").of(expectation, place).state())
                        .isGreaterThanOrEqualTo(
                                on("2024-06-01").of(expectation, place).state());
            }
        }
    }
}
