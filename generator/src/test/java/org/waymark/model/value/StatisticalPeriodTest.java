package org.waymark.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticalPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31",
        "2023-24, 2023-01-01, 2024-12-31",
        "1999-00, 1999-01-01, 2000-12-31",
        "2015-2017, 2015-01-01, 2017-12-31",
        "2015-11, 2015-11-01, 2015-11-30",
        "2009-10, 2009-01-01, 2010-12-31",
        "2010-02, 2010-02-01, 2010-02-28",
        "2024-07 to 2025-06, 2024-07-01, 2025-06-30",
        "2021-03-21, 2021-03-21, 2021-03-21",
    })
    void aPeriodHasAFirstAndALastDay(String text, String first, String last) {
        StatisticalPeriod period = StatisticalPeriod.parse(" " + text).orElseThrow();
        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "last year", "2023-13", "2023-30", "2017-2015", "0000", "2025-06 to 2024-07", "12"})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(StatisticalPeriod.parse(text)).isEmpty();
    }

    @Test
    void theLaterEndComesLater() {
        List<String> sorted = Stream.of("2024", "2015-2017", "2023-24", "2016-11", "2023", "2024-01 to 2024-03")
                .map(text -> StatisticalPeriod.parse(text).orElseThrow())
                .sorted()
                .map(StatisticalPeriod::text)
                .toList();
        assertThat(sorted).containsExactly("2016-11", "2015-2017", "2023", "2024-01 to 2024-03", "2023-24", "2024");
    }

    @Test
    void theMiddleIsItsPosition() {
        assertThat(StatisticalPeriod.parse("2023").orElseThrow().position()).isBetween(2023.49, 2023.51);
        assertThat(StatisticalPeriod.parse("2023-24").orElseThrow().position()).isBetween(2023.99, 2024.01);
    }
}
