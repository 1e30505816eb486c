package org.waymark.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read is for readers of 14 and younger, and the measure of it is right. */
class ReadingAgeTest {

    private static final double OLDEST = 14;

    /** A single record may be a little harder, since its subject may have no simple words. */
    private static final double OLDEST_RECORD = 15;

    private static ReadingAges ages;

    @BeforeAll
    static void read() {
        ages = new ReadingAges();
    }

    @Test
    void readersOfFourteenCanReadAllOfIt() {
        Map<String, Double> years = ages.bodies().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> ages.of(each.getValue()).years()));
        assertThat(years)
                .hasSizeGreaterThan(10)
                .allSatisfy((body, age) -> assertThat(age).as(body).isBetween(5.0, OLDEST));
    }

    @Test
    void noRecordIsMuchHarderThanTheRest() {
        Map<String, Double> years = ages.records();
        assertThat(years).hasSizeGreaterThan(100);
        years.values().removeIf(age -> age <= OLDEST_RECORD);
        assertThat(years).as("Write shorter sentences with simpler words").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "people, 2",
        "poverty, 3",
        "organisation, 5",
        "housing, 2",
        "homes, 1",
        "housed, 1",
        "published, 2",
        "started, 2",
        "prices, 2",
        "available, 4",
        "little, 2",
        "whole, 1",
        "benefits, 3",
        "council’s, 2",
        "social, 2",
        "region, 2",
        "data, 2",
        "table, 2"
    })
    void syllablesAreCounted(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void namesAndNumbersMakeASentenceLongerButNoWordHarder() {
        String text = "The Department for Work and Pensions has 12 tables. We read two.";
        ReadingAge age = ReadingAge.of(text, Set.of("Department for Work and Pensions"));
        assertThat(age).isEqualTo(new ReadingAge(12, 2, 6, 7));
        assertThat(age.years()).isCloseTo(0.39 * 6 + 11.8 * 7 / 6 - 10.59, within(1e-9));
        assertThat(ReadingAge.of(text, Set.of()).sounded()).isEqualTo(11);
    }

    @Test
    void markupIsNoProse() {
        assertThat(ReadingAge.of(
                        "## A head\n\nSee [it](https://example.org/a-b).\n\n- one\n- two\n\n| a | b |", Set.of()))
                .isEqualTo(new ReadingAge(6, 4, 6, 6));
    }
}
