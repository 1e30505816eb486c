package org.waymark.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodOfTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2014/2025, 2014/2025",
        "2014-04/.., 2014-04/..",
        "../2020, ../2020",
        "2014/, 2014/..",
        "2014, 2014",
        "2014 / 2025, 2014/2025",
        "2025/2025, 2025"
    })
    void isReadAndWritten(String text, String written) {
        assertThat(PeriodOfTime.parse(text)).map(PeriodOfTime::toString).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "../..", "2025/2014", "2014/2015/2016", "a/b", "2014-2025"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThat(PeriodOfTime.parse(text)).isEmpty();
    }
}
