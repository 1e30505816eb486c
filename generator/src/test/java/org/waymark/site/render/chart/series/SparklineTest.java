package org.waymark.site.render.chart.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.render.chart.series.SeriesFixture.HOSTILE;
import static org.waymark.site.render.chart.series.SeriesFixture.NONE;
import static org.waymark.site.render.chart.series.SeriesFixture.PERCENT;
import static org.waymark.site.render.chart.series.SeriesFixture.line;
import static org.waymark.site.render.chart.series.SeriesFixture.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.site.render.chart.series.Trend.Role;

/** Small lines say what the figures say, in few bytes. */
class SparklineTest {

    private static String draw(Trend trend) {
        return Sparkline.draw(trend, "It rose.").toString();
    }

    private static String path(String drawing, String style) {
        return Pattern.compile("<path class=\"" + style + "\" d=\"([^\"]*)\"")
                .matcher(drawing)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    @Test
    void tenYearsOfThreeLinesAreUnder900Bytes() {
        assertThat(draw(SeriesFixture.ten()).length()).isLessThan(900);
    }

    @Test
    void eachLineHasItsNameItsLastValueAndItsStyle() {
        String drawing = draw(trend(
                line("Southwark", Role.HIGHLIGHT, 1.0, 3.0),
                line("London", Role.REGION, 2.0, 2.5),
                line("England", Role.NATION, 2.0, 1.0)));
        assertThat(drawing)
                .startsWith("<svg class=\"spark\" viewBox=\"0 0 280 92\" role=\"img\" aria-label=\"It rose.\">")
                .contains(">Southwark 3.0%<", ">London 2.5%<", ">England 1.0%<", ">2001<", ">2002<");
        assertThat(path(drawing, "c-here")).isEqualTo("M8 68.5l148-59");
        assertThat(path(drawing, "c-region")).isNotEmpty();
        assertThat(path(drawing, "c-nation")).isNotEmpty();
    }

    @Test
    void aGapBreaksTheLineAndALonePointStays() {
        String drawing = draw(trend(line("A", Role.HIGHLIGHT, 1.0, NONE, 2.0, 3.0, NONE, NONE)));
        assertThat(path(drawing, "c-here").split("[Mm]")).hasSize(2);
        // The lone first point and the end of the line.
        assertThat(path(drawing, "c-here c-dots").split("h0", -1)).hasSize(3);
        assertThat(drawing).contains(">A 3.0%<", "c-lead").doesNotContain("NaN");
    }

    @Test
    void labelsAreFifteenPixelsApart() {
        String drawing = draw(trend(
                line("A", Role.HIGHLIGHT, 1.0, 2.0),
                line("B", Role.REGION, 1.0, 2.0),
                line("C", Role.NATION, 1.0, 2.0)));
        List<Double> heights = new ArrayList<>();
        Pattern.compile("x=\"168\" y=\"([\\d.]+)\"")
                .matcher(drawing)
                .results()
                .forEach(found -> heights.add(Double.parseDouble(found.group(1))));
        heights.sort(null);
        assertThat(heights).hasSize(3);
        assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(14.9);
        assertThat(heights.get(2) - heights.get(1)).isGreaterThanOrEqualTo(14.9);
        assertThat(heights.get(2)).isLessThan(80);
    }

    @Test
    void aBreakIsARule() {
        assertThat(path(
                        draw(trend(List.of(new Trend.Break(2002, "x")), line("A", Role.HIGHLIGHT, 1.0, 2.0, 3.0))),
                        "c-break"))
                .isEqualTo("M82 4v71");
    }

    @Test
    void onePeriodIsDotsFromZero() {
        String drawing = draw(trend(
                line("Southwark", Role.HIGHLIGHT, 5.0),
                line("London", Role.REGION, NONE),
                line("England", Role.NATION, 2.5)));
        assertThat(path(drawing, "c-here c-dots")).isEqualTo("M226 14h0");
        assertThat(path(drawing, "c-nation c-dots")).isEqualTo("M162 36h0");
        assertThat(drawing).contains(">Southwark<", ">5.0%<", ">0<", ">2001<").doesNotContain("London");
    }

    @Test
    void ofPeriodsThatAreTooLongTheYearsAreSet() {
        Trend months = new Trend(
                List.of(new Trend.Period(2015.8, "November 2015"), new Trend.Period(2025.4, "May 2025")),
                List.of(line("A", Role.HIGHLIGHT, 1.0, 2.0)),
                List.of(),
                PERCENT,
                "",
                start -> "");
        assertThat(draw(months)).contains(">2015<", ">2025<").doesNotContain("November");
        assertThat(draw(trend(line("A", Role.HIGHLIGHT, 1.0, 2.0)))).contains(">2001<", ">2002<");
    }

    @Test
    void smallDifferencesAreNotMadeLarge() {
        assertThat(path(draw(trend(line("A", Role.HIGHLIGHT, 31.0, 31.1))), "c-here"))
                .isEqualTo("M8 40.9l148-3.8");
        assertThat(path(draw(trend(line("A", Role.HIGHLIGHT, 1.0, 1.1))), "c-here"))
                .isEqualTo("M8 46.4l148-14.8");
        assertThat(path(draw(trend(line("A", Role.HIGHLIGHT, 31.0, 31.0))), "c-here"))
                .isEqualTo("M8 39h148");
    }

    @Test
    void nothingContributedIsMarkup() {
        Trend trend = new Trend(
                List.of(new Trend.Period(1, HOSTILE), new Trend.Period(2, HOSTILE)),
                List.of(line(HOSTILE, Role.HIGHLIGHT, 1.0, 2.0)),
                List.of(),
                PERCENT,
                HOSTILE,
                start -> HOSTILE);
        assertThat(Sparkline.draw(trend, HOSTILE).toString()).doesNotContain("<script", "onload=\"");
    }

    @Test
    void withoutValuesNothingIsDrawn() {
        assertThat(draw(trend(line("A", Role.HIGHLIGHT, NONE, NONE)))).doesNotContain("<path", "<text");
    }
}
