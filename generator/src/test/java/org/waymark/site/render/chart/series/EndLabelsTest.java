package org.waymark.site.render.chart.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.site.render.chart.TextWidth;

/** Labels never touch, and stay in the order of what they name. */
class EndLabelsTest {

    @Test
    void labelsWithRoomStayWhereTheyAre() {
        assertThat(EndLabels.apart(new double[] {60, 10, 30}, 15, 0, 80)).containsExactly(60, 10, 30);
    }

    @Test
    void labelsThatWouldTouchMoveApartByTheSame() {
        assertThat(EndLabels.apart(new double[] {40, 42}, 15, 0, 80)).containsExactly(33.5, 48.5);
    }

    @Test
    void theyAreApartInOrderAndWithinTheRoom() {
        Random random = new Random(12);
        for (int round = 0; round < 500; round++) {
            double[] wanted = random.doubles(1 + random.nextInt(5), 0, 80).toArray();
            double[] placed = EndLabels.apart(wanted, 15, 5, 75);
            for (int i = 0; i < wanted.length; i++) {
                assertThat(placed[i]).as(Arrays.toString(wanted)).isBetween(5 - 1e-9, 75 + 1e-9);
                for (int j = 0; j < wanted.length; j++) {
                    if (wanted[i] < wanted[j]) {
                        assertThat(placed[j] - placed[i])
                                .as(Arrays.toString(wanted))
                                .isGreaterThan(15 - 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void equalHeightsKeepTheirOrder() {
        double[] placed = EndLabels.apart(new double[] {20, 20, 20}, 10, 0, 80);
        assertThat(placed[1] - placed[0]).isCloseTo(10, within(1e-9));
        assertThat(placed[2] - placed[1]).isCloseTo(10, within(1e-9));
    }

    @Test
    void aNameIsCutAfterAWordButItsValueNever() {
        double room = TextWidth.of("Bath and… 31.0%", 12) + 1;
        assertThat(EndLabels.of("Bath and North East Somerset", "31.0%", 12, room))
                .isEqualTo("Bath and… 31.0%");
        assertThat(EndLabels.of("Aberystwythllanfair", "31.0%", 12, 70))
                .endsWith("… 31.0%")
                .startsWith("A");
        assertThat(EndLabels.of("Bath", "31.0%", 12, 10)).isEqualTo("31.0%");
        assertThat(EndLabels.of("", "31.0%", 12, 100)).isEqualTo("31.0%");
    }

    @Test
    void aValueAfterANameFromRightToLeftStaysWhole() {
        assertThat(EndLabels.of("لندن", "31.0%", 12, 200)).isEqualTo("لندن \u206631.0%\u2069");
    }

    @ParameterizedTest
    @CsvSource({
        "Leeds, 61.0%, 'Leeds 61.0%'",
        "East Midlands, '£375,000', 'East Midlands|£375,000'",
        "'Armagh City, Banbridge and Craigavon', 3.5%, 'Armagh City,|Banbridge… 3.5%'",
        "East Dunbartonshire, 7.8%, 'East|Dunbartonshire|7.8%'",
        "Llanfairpwllgwyngyllgogerychwyrndrobwll, 3.5%, 'Llanfairpwll… 3.5%'",
    })
    void aLabelThatIsTooWideHasMoreRows(String name, String value, String rows) {
        assertThat(EndLabels.rows(name, value, 12, 120)).containsExactly(rows.split("[|]"));
    }
}
