package org.waymark.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Property
    void everyDayReadsBackAsItself(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        assertThat(PartialDate.parse(date.toString())).contains(date);
        assertThat(date.first()).isEqualTo(day);
        assertThat(date.last()).isEqualTo(day);
    }

    @Property
    void orderFollowsTheFirstDay(
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate a,
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate b) {
        assertThat(Integer.signum(PartialDate.of(a).compareTo(PartialDate.of(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        PartialDate.parse(text).ifPresent(date -> assertThat(text.strip()).startsWith(date.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025-", "2025-13", "2025-00", "2025-02-30", "25", "07.03.2025", "2025-3-7", "20250307"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T10:00",
                "T10:00:00Z",
                "t10:00:00.123456z",
                "T10:00:00,5+01:00",
                "T23:59:60Z",
                "T24:00:00",
                " 10:00:00 +0000",
                " 10:00:00 -05:30",
                " 9:05:00",
                "\t10:00:00.5 UTC",
                "   21:59:43.10 -5"
            })
    void aTimeMayFollowADay(String time) {
        assertThat(PartialDate.parse("2024-01-01" + time)).contains(new PartialDate(2024, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " to 2024-02-01",
                " - 2024-02-01",
                " rubbish",
                " (provisional)",
                " approx",
                "T",
                "Tx",
                "T10",
                "T25:00:00Z",
                "T10:99",
                "T10:00:61",
                "T24:01",
                "T10:00:00Zx",
                "T10:00:00+19:00",
                "T10:00:00+01:60",
                " 10:00 PM",
                " 10:00 to 11:00",
                " ١٠:٠٠",
                "-01",
                "T10:00\nT11:00",
                "\u200b"
            })
    void nothingElseMayFollowADay(String tail) {
        assertThat(PartialDate.parse("2024-01-01" + tail)).isEmpty();
        assertThat(PeriodOfTime.parse("2023/2024-01-01" + tail)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01T10:00", "2024 10:00", "2024-01-01T10:00/2024-02 approx", "2024-02-30T10:00:00Z"})
    void aTimeNeedsADay(String text) {
        assertThat(PeriodOfTime.parse(text)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void monthsAndYearsSpanTheirDays() {
        assertThat(PartialDate.parse("2024-02").orElseThrow().last()).isEqualTo("2024-02-29");
        assertThat(PartialDate.parse("2024").orElseThrow().last()).isEqualTo("2024-12-31");
        assertThat(PartialDate.parse("2024-02-03T10:00:00Z").orElseThrow()).isEqualTo(new PartialDate(2024, 2, 3));
    }
}
