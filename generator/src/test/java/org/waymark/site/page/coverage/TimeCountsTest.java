package org.waymark.site.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.page.record.Records.date;
import static org.waymark.site.page.record.Records.of;
import static org.waymark.site.page.record.Records.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.site.page.gap.OpenGaps;

/** Ages and growth are counted on the day of the build, and never guessed. */
class TimeCountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Gap gap(String status, String... dates) {
        List<Milestone> history = new ArrayList<>();
        for (String each : dates) {
            history.add(
                    of(Milestone.class, Map.of("date", date(each), "status", term("gap-statuses", status, status))));
        }
        return of(Gap.class, Map.of("history", history));
    }

    private static Dataset from(String period) {
        return of(Dataset.class, Map.of("period", PeriodOfTime.parse(period).orElseThrow()));
    }

    @Test
    void anAgeThatIsNotKnownExactlyIsARange() {
        List<Gap> gaps = List.of(
                gap("reported", "2025-11-22"),
                gap("reported", "2025-11-23"),
                gap("reported", "2024"),
                gap("evidenced", "2026-01", "2021-11"),
                gap("reported", "2010"),
                gap("reported", "2030"),
                of(Gap.class, Map.of()));
        TimeCounts.Ages ages = TimeCounts.ages(gaps, TODAY);
        assertThat(ages.counts())
                .containsOnly(
                        Map.entry(new TimeCounts.Range(0, 1, true), 2),
                        Map.entry(new TimeCounts.Range(1, 2, true), 1),
                        Map.entry(new TimeCounts.Range(1, 5, false), 1),
                        Map.entry(new TimeCounts.Range(2, 5, true), 0),
                        Map.entry(new TimeCounts.Range(2, 10, false), 1),
                        Map.entry(new TimeCounts.Range(5, 10, true), 0),
                        Map.entry(new TimeCounts.Range(10, TimeCounts.ENDLESS, true), 1));
        assertThat(ages.unknown()).isEqualTo(1);
        assertThat(ages.atLeast(2)).isEqualTo(2);
        assertThat(ages.isExact(2)).isFalse();
    }

    @Test
    void aGapIsAsOldAsTheFirstReportThatShowsIt() {
        Gap gap = of(
                Gap.class,
                Map.of(
                        "history",
                        gap("reported", "2026-11-01").history(),
                        "evidence",
                        List.of(of(Citation.class, Map.of("date", date("2019"))))));
        TimeCounts.Ages ages = TimeCounts.ages(List.of(gap), TODAY);
        assertThat(ages.counts().get(new TimeCounts.Range(5, 10, true))).isEqualTo(1);
        assertThat(ages.isExact(2)).isTrue();
    }

    @Test
    void theMedianIsARangeWhereDatesAreNotExact() {
        Gap oneYear = gap("reported", "2025-11-22");
        Gap twoOrThree = gap("reported", "2023");
        Gap sixteen = gap("reported", "2010-01-01");
        assertThat(TimeCounts.median(List.of(sixteen, oneYear, twoOrThree), TODAY))
                .isEqualTo(new TimeCounts.Median(2, 3));
        assertThat(TimeCounts.median(List.of(sixteen, oneYear), TODAY)).isEqualTo(new TimeCounts.Median(1, 1));
    }

    @Test
    void aGapWithoutADateCanBeOfAnyAge() {
        Gap undated = of(Gap.class, Map.of());
        Gap oneYear = gap("reported", "2025-11-22");
        assertThat(TimeCounts.median(List.of(undated, oneYear, undated), TODAY))
                .isEqualTo(new TimeCounts.Median(0, TimeCounts.ENDLESS));
    }

    @Test
    void aGapCountsFromItsFirstDateToItsEnd() {
        List<Gap> gaps = List.of(
                gap("reported", "2023-06-01"),
                gap("closed", "2022-12-31", "2025-03-01"),
                gap("declined", "2024-02-01", "2024-06-30"));
        assertThat(TimeCounts.openOverTime(gaps, TODAY))
                .containsExactly(
                        new TimeCounts.OpenAt(2022, 1, 1),
                        new TimeCounts.OpenAt(2023, 2, 2),
                        new TimeCounts.OpenAt(2024, 2, 2),
                        new TimeCounts.OpenAt(2025, 1, 1),
                        new TimeCounts.OpenAt(2026, 1, 1));
    }

    @Test
    void whatIsNotKnownWidensTheCountOfOpenGaps() {
        List<Gap> gaps = List.of(gap("reported", "2024"), of(Gap.class, Map.of()), gap("closed", "2025-05", "2026"));
        assertThat(TimeCounts.openOverTime(gaps, TODAY))
                .containsExactly(
                        new TimeCounts.OpenAt(2024, 1, 2),
                        new TimeCounts.OpenAt(2025, 2, 3),
                        new TimeCounts.OpenAt(2026, 2, 2));
        assertThat(TimeCounts.openOverTime(List.of(), TODAY)).isEmpty();
    }

    @Test
    void gapsThatAreClosedOrDeclinedAreNotOpen() {
        assertThat(OpenGaps.of(List.of(gap("closed", "2024"), gap("declined", "2024"), gap("asked", "2024"))))
                .hasSize(1);
    }

    @Test
    void growthCountsWhatHasBegunAndLeavesOutWhatDoesNotSay() {
        List<Integer> starts =
                TimeCounts.starts(List.of(from("2021/.."), from("2023"), from("../2020"), of(Dataset.class, Map.of())));
        assertThat(starts).containsExactly(2021, 2023);
        assertThat(TimeCounts.growth(starts, 2024))
                .containsExactlyInAnyOrderEntriesOf(Map.of(2021, 1, 2022, 1, 2023, 2, 2024, 2));
        assertThat(TimeCounts.growth(List.of(1801, 2020), 2026).firstKey()).isEqualTo(1976);
    }
}
