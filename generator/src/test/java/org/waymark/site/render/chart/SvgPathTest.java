package org.waymark.site.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Path data is short, and as exact as a tenth. */
class SvgPathTest {

    @Test
    void coordinatesAreRelativeAndLeaveOutWhatTheyCan() {
        SvgPath path = new SvgPath()
                .move(8, 54.94)
                .line(24.4, 57.5)
                .line(40.9, 57.0)
                .line(40.9, 57.04)
                .line(41.1, 57);
        assertThat(path.toString()).isEqualTo("M8 54.9l16.4 2.6 16.5-.5h.2");
        assertThat(new SvgPath()
                        .move(1, 1)
                        .line(1.5, 1.5)
                        .line(2, 2)
                        .close()
                        .move(3, 3)
                        .line(4, 5)
                        .toString())
                .isEqualTo("M1 1l.5.5.5.5zm2 2 1 2");
    }

    @Test
    void roundingDoesNotAddUp() {
        SvgPath path = new SvgPath().move(0, 0);
        for (int i = 1; i <= 100; i++) {
            path.line(i * 0.04, i);
        }
        double x = 0;
        for (String step : path.toString().substring("M0 0".length()).split("(?=[vl])")) {
            if (step.startsWith("l")) {
                String[] numbers = step.substring(1).split(" ");
                for (int i = 0; i < numbers.length; i += 2) {
                    x += Double.parseDouble("0" + numbers[i]);
                }
            }
        }
        assertThat(Math.round(x * 10)).isEqualTo(40);
    }

    @Test
    void aDotIsALineOfNoLength() {
        assertThat(new SvgPath().dot(2, 3).dot(4, 3).toString()).isEqualTo("M2 3h0m2 0h0");
        assertThat(new SvgPath().isEmpty()).isTrue();
    }
}
