package org.waymark.edit.harvest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 | 2021",
                "2021-03 | 2021-03",
                "2021-03-04 | 2021-03-04",
                "2014-12-08T21:51:59.418960 | 2014-12-08",
                "2014-12-08 21:51 | 2014-12-08",
                "20141208 | 2014-12-08",
                "2025-3-7 | 2025-03-07",
                "2025-3 | 2025-03",
                "2025-12-7 | 2025-12-07",
                "2014/12/8 | 2014-12-08",
                "08.12.2014 | 2014-12-08",
                "31/12/2014 | 2014-12-31",
                "12/31/2014 | 2014-12-31",
                "5/5/2014 | 2014-05-05",
                "March 2024 | 2024-03",
                "Sept 2012 | 2012-09",
                "4 March 2024 | 2024-03-04",
                "March 4th, 2024 | 2024-03-04",
                "1609459200000 | 2021-01-01"
            })
    void datesAreRead(String raw, String date) {
        assertThat(CleanDate.parse(raw)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06/02/2005",
                "soon",
                "2021-13-01",
                "31.02.2021",
                "FY2016",
                "May be 2021",
                "R/P1D",
                "0/0/2001",
                "2025-0-7",
                "2025-13-7",
                "2025-2-30",
                "25-3-7",
                "2025-3-7-1",
                "2024-01-01 rubbish",
                "2024-01-01T25:00:00Z",
                "2024-01-01T10:99",
                "2024-01-01 10:00 PM",
                "2024-01-01 to 2024-02-01"
            })
    void whatMayMeanTwoDaysOrNoneIsLeftAlone(String raw) {
        assertThat(CleanDate.parse(raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | 2022",
                "2009 - 2012 | 2009/2012",
                "2015-Present | 2015/..",
                "1901-2000 | 1901/2000",
                "2011 to March 2014 | 2011/2014-03",
                "From 1998-01-01 to Ongoing | 1998-01-01/..",
                "1974 – current | 1974/..",
                "2025-3-7/2025-4-1 | 2025-03-07/2025-04-01",
                "2025-3/.. | 2025-03/..",
                "../2025-3-7 | ../2025-03-07",
                "2024-5/2024-9 | 2024-05/2024-09",
                "2025-3-7 to 2025-4-1 | 2025-03-07/2025-04-01",
                "2009-3 | 2009-03",
                "2024-01-01 to 2024-02-01 | 2024-01-01/2024-02-01",
                "2024-01-01T00:00:00Z/2024-02-01T23:59:59Z | 2024-01-01/2024-02-01"
            })
    void periodsAreRead(String raw, String period) {
        assertThat(CleanDate.period(raw)).hasToString("Optional[" + period + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012 - 2009",
                "2003-4",
                "2025-3/2024",
                "2025/3",
                "2000 and 2012",
                "Real-time updates",
                "12/10/2009 - Present",
                "Current"
            })
    void periodsThatAreNoneAreLeftAlone(String raw) {
        assertThat(CleanDate.period(raw)).isEmpty();
    }
}
